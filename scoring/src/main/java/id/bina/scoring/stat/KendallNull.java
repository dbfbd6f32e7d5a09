package id.bina.scoring.stat;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;

/**
 * In how many orders a series has so many falling pairs, if every order is as likely.
 *
 * <p>The generating function is the q-multinomial coefficient: {@code [n]! / prod [t]!} over groups
 * of {@code t} equal values.
 */
final class KendallNull {
  private final BigInteger[] orders;

  private KendallNull(BigInteger[] orders) {
    this.orders = orders;
  }

  /** The distribution for groups of equal values by their sizes; a size of 1 is no tie. */
  static KendallNull of(Collection<Integer> groups) {
    int n = groups.stream().mapToInt(Integer::intValue).sum();
    BigInteger[] orders = {BigInteger.ONE};
    for (int i = 2; i <= n; i++) {
      orders = times(orders, i);
    }
    for (int size : groups) {
      for (int i = 2; i <= size; i++) {
        orders = over(orders, i);
      }
    }
    return new KendallNull(orders);
  }

  static KendallNull withoutTies(int n) {
    return of(Collections.nCopies(n, 1));
  }

  /** How many pairs can fall at most: all that are not tied. */
  int most() {
    return orders.length - 1;
  }

  BigInteger orders(int falling) {
    return orders[falling];
  }

  BigInteger all() {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger count : orders) {
      sum = sum.add(count);
    }
    return sum;
  }

  /** Times {@code 1 + q + ... + q^(i-1)}. */
  private static BigInteger[] times(BigInteger[] left, int i) {
    BigInteger[] product = new BigInteger[left.length + i - 1];
    for (int k = 0; k < product.length; k++) {
      product[k] = BigInteger.ZERO;
      for (int j = Math.max(0, k - i + 1); j <= Math.min(k, left.length - 1); j++) {
        product[k] = product[k].add(left[j]);
      }
    }
    return product;
  }

  /** Divided by the same, which leaves no remainder. */
  private static BigInteger[] over(BigInteger[] product, int i) {
    BigInteger[] left = new BigInteger[product.length - i + 1];
    for (int k = 0; k < left.length; k++) {
      left[k] = product[k];
      for (int j = Math.max(0, k - i + 1); j < k; j++) {
        left[k] = left[k].subtract(left[j]);
      }
    }
    return left;
  }
}
