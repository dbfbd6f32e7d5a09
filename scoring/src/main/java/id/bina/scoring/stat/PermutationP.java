package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.Digits;

/**
 * The p value of a permutation test.
 *
 * @param value in (0, 1]
 * @param smallest the smallest that data of this kind could have given, exactly the same sizes; 0
 *     if arrangements were drawn and not gone through
 * @param alternative which departures count
 * @param method {@code exact}, or {@code monte-carlo} with seed and draws
 */
public record PermutationP(double value, double smallest, Alternative alternative, String method) {

  /** Id of the exact way. */
  public static final String EXACT = "exact";

  /** Checks ranges. */
  public PermutationP {
    requireNonNull(alternative, "alternative");
    requireNonNull(method, "method");
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException("p value must be in (0, 1], was " + value);
    }
    if (!(smallest >= 0 && smallest <= 1)) {
      throw new IllegalArgumentException("smallest p value must be in [0, 1], was " + smallest);
    }
  }

  /** One line: {@code p = 0.0357 (exact; smallest possible 0.0357)}. */
  @Override
  public String toString() {
    String least = smallest > 0 ? "; smallest possible " + Digits.of(smallest) : "";
    return Digits.p(value) + " (" + method + least + ")";
  }
}
