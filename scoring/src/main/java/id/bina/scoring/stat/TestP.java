package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.Digits;

/**
 * A p value, which departures it counts, and how it was found.
 *
 * <p>{@code new TestP(0.0039, Alternative.TWO_SIDED, TestP.EXACT)} reads {@code p = 0.0039
 * (exact)}.
 *
 * @param value in [0, 1]; 0 only where it is smaller than any double
 * @param alternative which departures count
 * @param method id of the way, such as {@link #EXACT} or {@link #NORMAL}
 */
public record TestP(double value, Alternative alternative, String method) {

  /** Id: from the exact distribution, given the ties. */
  public static final String EXACT = PermutationP.EXACT;

  /** Id: normal approximation. */
  public static final String NORMAL = "normal";

  /** Id: normal approximation with continuity correction. */
  public static final String NORMAL_CONTINUITY = "normal, continuity";

  /** Id: approximation by the chi-square distribution. */
  public static final String CHI_SQUARE = "chi-square";

  /** Checks the range. */
  public TestP {
    requireNonNull(alternative, "alternative");
    requireNonNull(method, "method");
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("p value must be in [0, 1], was " + value);
    }
  }

  /**
   * That of a permutation test.
   *
   * @param found exact, or from drawn arrangements
   */
  public static TestP from(PermutationP found) {
    return new TestP(found.value(), found.alternative(), found.method());
  }

  /** One line: {@code p = 0.0039 (exact)}. */
  @Override
  public String toString() {
    return Digits.p(value) + " (" + method + ")";
  }
}
