package id.bina.scoring.stat.time;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * The chart of individuals of a series that began anew, each phase with limits of its own.
 *
 * <p>{@code PhasedChart.of(index, List.of(new Rebase(9, "kuesioner baru"))).phases()}. A phase with
 * fewer than {@value IndividualsChart#LEAST} values has no limits yet. The step from one phase to
 * the next is no change of what was measured: it is never tested.
 *
 * @param phases in order of time, without gaps between them
 */
public record PhasedChart(List<Phase> phases) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "phased-individuals";

  /**
   * One phase.
   *
   * @param from its first row, from 0
   * @param to the row after its last
   * @param reason why it began; {@code first phase} for the first
   * @param chart its chart, whose rows count from {@code from}; or why there is none yet
   * @param values its values
   */
  public record Phase(
      int from, int to, String reason, Outcome<IndividualsChart> chart, Numbers values) {

    /** Checks that the parts are there. */
    public Phase {
      requireNonNull(reason, "reason");
      requireNonNull(chart, "chart");
      requireNonNull(values, "values");
    }

    /** The rows outside the limits, counted in the whole series. */
    public List<Integer> outside() {
      return chart.match(
          some -> some.outside().stream().map(row -> row + from).toList(), none -> List.of());
    }
  }

  /** Keeps a copy. */
  public PhasedChart {
    phases = List.copyOf(phases);
  }

  /**
   * The chart of a series.
   *
   * @param series the values in order of time
   * @param rebases where new phases begin, in order of their rows, each within the series
   */
  public static PhasedChart of(Numbers series, List<Rebase> rebases) {
    List<Phase> phases = new ArrayList<>();
    int from = 0;
    String reason = "first phase";
    for (Rebase rebase : rebases) {
      if (rebase.row() <= from || rebase.row() >= series.size()) {
        throw new IllegalArgumentException(
            "new phase must begin after row "
                + from
                + " and before row "
                + series.size()
                + ", was "
                + rebase.row()
                + " ("
                + rebase.reason()
                + ")");
      }
      phases.add(phase(series, from, rebase.row(), reason));
      from = rebase.row();
      reason = rebase.reason();
    }
    phases.add(phase(series, from, series.size(), reason));
    return new PhasedChart(phases);
  }

  private static Phase phase(Numbers series, int from, int to, String reason) {
    Numbers part = part(series, from, to);
    return new Phase(from, to, reason, IndividualsChart.of(part), part);
  }

  /** Some rows of a series. */
  static Numbers part(Numbers series, int from, int to) {
    Numbers.Builder part = Numbers.builder();
    for (int row = from; row < to; row++) {
      if (series.isPresent(row)) {
        part.add(series.value(row));
      } else {
        series.missing(row).ifPresent(part::missing);
      }
    }
    return part.build();
  }

  /** The rows outside the limits of their phase, from 0. */
  public List<Integer> outside() {
    return phases.stream().flatMap(phase -> phase.outside().stream()).toList();
  }

  /** One line: {@code 2 phases, 1 values outside their limits}. */
  @Override
  public String toString() {
    return phases.size() + " phases, " + outside().size() + " values outside their limits";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Individuals by phase");
    for (Phase phase : phases) {
      table.note("rows " + phase.from() + " to " + (phase.to() - 1) + ", " + phase.reason() + ":");
      table.note("  " + phase.chart());
    }
    return table.toString();
  }
}
