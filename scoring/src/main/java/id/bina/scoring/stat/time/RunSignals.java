package id.bina.scoring.stat.time;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a chart of individuals at which a pattern is complete.
 *
 * <p>{@code RunSignals.of(index)} looks for one value beyond a limit and eight on one side of the
 * mean. Rules are chosen before the values are seen: one that is added to find something will.
 * Missing values are left out, and a run goes on over them. Not computable where {@link
 * IndividualsChart} is not, or if all values are equal.
 *
 * @param chart mean and limits
 * @param rules the rules that were applied
 * @param signals in order of the rows, then of the rules
 */
public record RunSignals(IndividualsChart chart, List<RunRule> rules, List<Signal> signals)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "run-rules";

  /** The rules that are applied if nobody asks for others. */
  public static final List<RunRule> RULES =
      List.of(RunRule.BEYOND_LIMIT, RunRule.EIGHT_ON_ONE_SIDE);

  /** Distance between mean and limit in standard deviations. */
  private static final double SIGMAS = 3;

  /** What rounding may add to a distance in sigma. */
  private static final double ROUNDING = 1e-9;

  /**
   * A pattern that is complete.
   *
   * @param row of its last value, from 0
   * @param rule which pattern
   */
  public record Signal(int row, RunRule rule) {}

  /** Keeps copies. */
  public RunSignals {
    requireNonNull(chart, "chart");
    rules = List.copyOf(rules);
    signals = List.copyOf(signals);
  }

  /**
   * The signals of {@link #RULES}.
   *
   * @param series the values in order of time
   */
  public static Outcome<RunSignals> of(Numbers series) {
    return of(series, RULES);
  }

  /**
   * The signals of some rules.
   *
   * @param series the values in order of time
   * @param rules which patterns to look for
   */
  public static Outcome<RunSignals> of(Numbers series, List<RunRule> rules) {
    return IndividualsChart.of(series).flatMap(chart -> of(series, chart, rules));
  }

  private static Outcome<RunSignals> of(
      Numbers series, IndividualsChart chart, List<RunRule> rules) {
    double sigma = (chart.upper() - chart.mean()) / SIGMAS;
    if (!(sigma > 0)) {
      return Outcome.notComputable(Absence.ZERO_VARIANCE, "all values of the series are equal");
    }
    double[] z = new double[series.present()];
    int next = 0;
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      if (series.isPresent(row)) {
        double distance = (series.value(row) - chart.mean()) / sigma;
        double whole = Math.rint(distance);
        z[next++] = Math.abs(distance - whole) < ROUNDING ? whole : distance;
        rows.add(row);
      }
    }
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      for (RunRule rule : rules) {
        if (rule.isComplete(z, i)) {
          signals.add(new Signal(rows.get(i), rule));
        }
      }
    }
    return Outcome.of(new RunSignals(chart, rules, signals));
  }

  /** One line: {@code 2 signals in 20 values, first at row 11}. */
  @Override
  public String toString() {
    return signals.size()
        + " signals in "
        + chart.n()
        + " values"
        + (signals.isEmpty() ? "" : ", first at row " + signals.get(0).row());
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Signals of a series, " + chart).row("row", "pattern");
    signals.forEach(each -> table.row(Integer.toString(each.row()), each.rule().words()));
    return table.toString();
  }
}
