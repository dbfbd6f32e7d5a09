package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * p values of several tests, adjusted for their number by a named procedure.
 *
 * <p>{@code AdjustedP.of(Procedure.BENJAMINI_HOCHBERG, 0.001, 0.008, 0.03)} keeps the order of what
 * it is given. A test that could not be computed is not in the family: leave it out, and say so.
 *
 * <p>{@link Procedure#HOLM} is the default for the primary outcomes of a programme; the false
 * discovery rate of {@link Procedure#BENJAMINI_HOCHBERG} suits a list of many items that is
 * searched for hints.
 *
 * @param names of the tests, in order
 * @param raw p values as computed, each in [0, 1]
 * @param procedure how they are adjusted
 */
public record AdjustedP(List<String> names, List<Double> raw, Procedure procedure)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "adjusted-p";

  /** How p values are adjusted, and which error is kept. */
  public enum Procedure {
    /** Any false finding, whatever the dependence: Holm (1979), as {@link Holm}. */
    HOLM("Holm"),
    /** Any false finding, whatever the dependence; never better than Holm's. */
    BONFERRONI("Bonferroni"),
    /** Any false finding, for independent tests: Hochberg (1988), doi:10.1093/biomet/75.4.800. */
    HOCHBERG("Hochberg"),
    /** Any false finding, for independent tests: Hommel (1988), doi:10.1093/biomet/75.2.383. */
    HOMMEL("Hommel"),
    /**
     * Share of false ones among the findings, for independent or positively dependent tests:
     * Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x.
     */
    BENJAMINI_HOCHBERG("Benjamini and Hochberg"),
    /**
     * Share of false ones among the findings, whatever the dependence: Benjamini and Yekutieli
     * (2001), doi:10.1214/aos/1013699998.
     */
    BENJAMINI_YEKUTIELI("Benjamini and Yekutieli");

    private final String author;

    Procedure(String author) {
      this.author = author;
    }
  }

  /** Checks sizes and ranges. */
  public AdjustedP {
    requireNonNull(procedure, "procedure");
    Holm checked = new Holm(names, raw);
    names = checked.names();
    raw = checked.raw();
  }

  /**
   * p values without names; they are called {@code p1}, {@code p2} and so on.
   *
   * @param procedure how they are adjusted
   * @param p each in [0, 1]
   */
  public static AdjustedP of(Procedure procedure, double... p) {
    Holm named = Holm.of(p);
    return new AdjustedP(named.names(), named.raw(), procedure);
  }

  /** The adjusted p values, in the order of the raw ones, each in [0, 1]. */
  public List<Double> adjusted() {
    return switch (procedure) {
      case HOLM -> new Holm(names, raw).adjusted();
      case BONFERRONI -> raw.stream().map(p -> Math.min(1, raw.size() * p)).toList();
      case HOCHBERG -> steppedUp(raw, rank -> raw.size() + 1.0 - rank);
      case BENJAMINI_HOCHBERG -> steppedUp(raw, rank -> raw.size() / (double) rank);
      case BENJAMINI_YEKUTIELI -> steppedUp(raw, rank -> harmonic() * raw.size() / rank);
      case HOMMEL -> new Hommel(raw).adjusted();
    };
  }

  private double harmonic() {
    return IntStream.rangeClosed(1, raw.size()).mapToDouble(i -> 1.0 / i).sum();
  }

  /** Each times its factor, and never above that of a larger one; ranks are from 1 upwards. */
  private static List<Double> steppedUp(List<Double> raw, RankFactor factor) {
    List<Integer> order = ascending(raw);
    Double[] adjusted = new Double[raw.size()];
    double lowest = 1;
    for (int rank = raw.size(); rank >= 1; rank--) {
      int test = order.get(rank - 1);
      lowest = Math.min(lowest, factor.of(rank) * raw.get(test));
      adjusted[test] = lowest;
    }
    return List.of(adjusted);
  }

  /** Places of the p values from the smallest to the largest. */
  static List<Integer> ascending(List<Double> raw) {
    return IntStream.range(0, raw.size()).boxed().sorted(Comparator.comparing(raw::get)).toList();
  }

  /** What the p value of a rank is multiplied by. */
  private interface RankFactor {
    double of(int rank);
  }

  /** One line: {@code 6 tests, 4 below 0.05 after Benjamini and Hochberg}. */
  @Override
  public String toString() {
    long below = adjusted().stream().filter(p -> p < 0.05).count();
    return raw.size() + " tests, " + below + " below 0.05 after " + procedure.author;
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("p values adjusted after " + procedure.author).row("", "p", "adjusted");
    List<Double> adjusted = adjusted();
    for (int i = 0; i < raw.size(); i++) {
      table.row(names.get(i), Digits.of(raw.get(i)), Digits.of(adjusted.get(i)));
    }
    return table.toString();
  }
}
