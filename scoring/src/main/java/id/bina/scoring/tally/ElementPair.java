package id.bina.scoring.tally;

import java.math.BigInteger;

/**
 * What the forms that answer two elements add up to; values in whole units.
 *
 * @param forms how many answer both
 * @param first sum of the first element over these forms
 * @param second sum of the second element over these forms
 * @param product sum of the products
 */
public record ElementPair(long forms, long first, long second, BigInteger product) {
  static final ElementPair NONE = new ElementPair(0, 0, 0, BigInteger.ZERO);

  /** Checks that no sum stands without forms. */
  public ElementPair {
    if (forms < 0 || (forms == 0 && (first != 0 || second != 0 || product.signum() != 0))) {
      throw new IllegalArgumentException(
          "forms of a pair must be 0 or more and sums need forms, was " + forms);
    }
  }

  ElementPair merge(ElementPair other) {
    return new ElementPair(
        Math.addExact(forms, other.forms),
        Math.addExact(first, other.first),
        Math.addExact(second, other.second),
        product.add(other.product));
  }

  ElementPair minus(ElementPair other) {
    return new ElementPair(
        Counting.without("forms of a pair", forms, other.forms),
        Math.subtractExact(first, other.first),
        Math.subtractExact(second, other.second),
        product.subtract(other.product));
  }

  /** The four numbers with blanks between. */
  @Override
  public String toString() {
    return forms + " " + first + " " + second + " " + product;
  }
}
