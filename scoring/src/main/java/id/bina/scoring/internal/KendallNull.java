package id.bina.scoring.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

/**
 * In how many orders a series has so many falling pairs, if every order is as likely.
 *
 * <p>The generating function is the q-multinomial coefficient: {@code [n]! / prod [t]!} over groups
 * of {@code t} equal values.
 */
public final class KendallNull {
  private final BigInteger[] orders;

  private KendallNull(BigInteger[] orders) {
    this.orders = orders;
  }

  /** The distribution for groups of equal values by their sizes; a size of 1 is no tie. */
  public static KendallNull of(Collection<Integer> groups) {
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

  /** The distribution of so many different values. */
  public static KendallNull withoutTies(int n) {
    return of(Collections.nCopies(n, 1));
  }

  /** How many pairs can fall at most: all that are not tied. */
  public int most() {
    return orders.length - 1;
  }

  /** The distribution of the falling pairs of this series and another together. */
  public KendallNull plus(KendallNull other) {
    BigInteger[] sum = new BigInteger[orders.length + other.orders.length - 1];
    Arrays.fill(sum, BigInteger.ZERO);
    for (int i = 0; i < orders.length; i++) {
      for (int j = 0; j < other.orders.length; j++) {
        sum[i + j] = sum[i + j].add(orders[i].multiply(other.orders[j]));
      }
    }
    return new KendallNull(sum);
  }

  /** How many orders have so many falling pairs. */
  public BigInteger orders(int falling) {
    return orders[falling];
  }

  /** How many orders there are. */
  public BigInteger all() {
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
