package id.bina.scoring.stat.effect;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.PairTable;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The share of the possible improvement that was achieved between two tests.
 *
 * <p>{@code NormalizedGain.of(pre, post, 100).orThrow().ofMeans()}: Hake's g, over the rows that
 * have both. It rises with the level before and has no error model of its own, so it stands beside
 * a change with its interval ({@link id.bina.scoring.stat.PairedChange}) and never alone.
 *
 * <ul>
 *   <li>{@link #ofMeans}: mean change over what was left to gain, {@code (post - pre) / (max -
 *       pre)} of the means; 1 is full marks, below 0 is loss
 *   <li>{@link #meanOfPersons}: the mean of each person's own share; those already at the maximum
 *       have none, are left out, and are counted in {@link #atMaximum}
 *   <li>{@link #normalizedChange}: as that, but a loss is a share of what could be lost; those who
 *       began and ended at the maximum, or at 0, are left out and counted in {@link #atAnEnd}
 * </ul>
 *
 * <p>Sources: Hake (1998), doi:10.1119/1.18809; Marx and Cummings (2007), doi:10.1119/1.2372468.
 *
 * @param n persons with both tests, 1 or more
 * @param meanBefore mean of the first test, in points
 * @param meanAfter mean of the second test, in points
 * @param maximum full marks, above 0
 * @param ofMeans Hake's g of the means, at most 1
 * @param meanOfPersons mean of the persons' shares; empty if all began at the maximum
 * @param medianOfPersons median of the persons' shares; empty if all began at the maximum
 * @param sdOfPersons their standard deviation; empty with fewer than 2
 * @param atMaximum persons who began at the maximum
 * @param normalizedChange mean of Marx and Cummings' c; empty if nobody has one
 * @param atAnEnd persons who have no c
 */
public record NormalizedGain(
    long n,
    double meanBefore,
    double meanAfter,
    double maximum,
    double ofMeans,
    OptionalDouble meanOfPersons,
    OptionalDouble medianOfPersons,
    OptionalDouble sdOfPersons,
    long atMaximum,
    OptionalDouble normalizedChange,
    long atAnEnd)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "normalized-gain";

  /** Hake's bands of g: conventions of one field, for comparison with its papers only. */
  public enum Band {
    /** Below 0.3. */
    LOW,
    /** From 0.3 to below 0.7. */
    MEDIUM,
    /** 0.7 and more. */
    HIGH
  }

  /** Checks count and maximum. */
  public NormalizedGain {
    if (n < 1 || !(meanBefore < maximum)) {
      throw new IllegalArgumentException(
          "a gain needs 1 person or more and a mean before below the maximum, was "
              + n
              + ", "
              + meanBefore
              + " and "
              + maximum);
    }
  }

  /**
   * The gain between two tests of one maximum.
   *
   * @param before points, from 0 to the maximum
   * @param after points of the same rows, from 0 to the maximum
   * @param maximum full marks, above 0
   * @return not computable without pairs, if all began at the maximum, or with a score outside
   */
  public static Outcome<NormalizedGain> of(Numbers before, Numbers after, double maximum) {
    return of(PairTable.of(before, after), maximum);
  }

  /**
   * The gain of counted pairs of tests of one maximum.
   *
   * @param pairs points before and after with counts; those with a gap are left out
   * @param maximum full marks, above 0
   * @return not computable without pairs, if all began at the maximum, or with a score outside
   */
  public static Outcome<NormalizedGain> of(PairTable pairs, double maximum) {
    if (!(maximum > 0 && Double.isFinite(maximum))) {
      throw new IllegalArgumentException("maximum must be finite and above 0, was " + maximum);
    }
    return GainRows.of(pairs, maximum).flatMap(NormalizedGain::of);
  }

  private static Outcome<NormalizedGain> of(GainRows rows) {
    double maximum = rows.maximum();
    if (rows.n() == 0) {
      return Check.tooFew(0, "pairs", 1);
    }
    double before = rows.meanBefore();
    if (before == maximum) {
      return Outcome.notComputable(
          Absence.CEILING, "all " + rows.n() + " began at the maximum, nothing was left to gain");
    }
    double[] shares = rows.shares();
    double[] changes = rows.changes();
    return Outcome.of(
        new NormalizedGain(
            rows.n(),
            before,
            rows.meanAfter(),
            maximum,
            rows.meanChange() / (maximum - before),
            mean(shares),
            median(shares),
            sd(shares),
            rows.n() - shares.length,
            mean(changes),
            rows.n() - changes.length));
  }

  private static OptionalDouble mean(double[] values) {
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(SortedSum.of(values) / values.length);
  }

  private static OptionalDouble median(double[] values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double low = sorted[(sorted.length - 1) / 2];
    return OptionalDouble.of(low == sorted[half] ? low : (low + sorted[half]) / 2);
  }

  private static OptionalDouble sd(double[] values) {
    if (values.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = SortedSum.of(values) / values.length;
    double[] squares = Arrays.stream(values).map(each -> (each - mean) * (each - mean)).toArray();
    return OptionalDouble.of(Math.sqrt(SortedSum.of(squares) / (values.length - 1)));
  }

  /** Mean change in percent of full marks. */
  public double percentGain() {
    return 100 * (meanAfter - meanBefore) / maximum;
  }

  /** Hake's band of {@link #ofMeans}: a convention, not a judgement. */
  public Band band() {
    if (ofMeans >= 0.7) {
      return Band.HIGH;
    }
    return ofMeans >= 0.3 ? Band.MEDIUM : Band.LOW;
  }

  /** One line: {@code gain 0.5000 of what was left, 60.000 -> 80.000 of 100.00, n 22}. */
  @Override
  public String toString() {
    return "gain "
        + Digits.of(ofMeans)
        + " of what was left, "
        + Digits.narrow(meanBefore)
        + " -> "
        + Digits.narrow(meanAfter)
        + " of "
        + Digits.narrow(maximum)
        + ", n "
        + n;
  }

  @Override
  public String table() {
    return new TextTable("Normalised gain")
        .row("", "value", "persons")
        .row("of means (Hake)", Digits.of(ofMeans), Long.toString(n))
        .row("mean of persons", shown(meanOfPersons), Long.toString(n - atMaximum))
        .row("median of persons", shown(medianOfPersons), Long.toString(n - atMaximum))
        .row("normalised change (c)", shown(normalizedChange), Long.toString(n - atAnEnd))
        .toString();
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? Digits.of(value.getAsDouble()) : "-";
  }
}
