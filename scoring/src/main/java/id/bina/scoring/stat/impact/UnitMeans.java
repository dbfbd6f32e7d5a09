package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.stat.BeforeAfter;
import java.util.List;

/**
 * Rows of clusters as one figure a cluster before and after: what tests of units take.
 *
 * <pre>{@code
 * UnitMeans units = UnitMeans.of(score, trained, after, offices).orThrow();
 * UnitRandomisation.of(units.treated(), units.others(), Beyond.monteCarlo(7, 9999))
 * }</pre>
 *
 * <p>The way out where clusters are few: each cluster counts once, whatever its size, and the test
 * goes through all ways to choose the treated clusters. A cluster with rows on one side of time
 * only is lost, and counted.
 *
 * @param treated clusters that had the programme
 * @param others clusters that had not
 */
public record UnitMeans(BeforeAfter treated, BeforeAfter others) {

  /** Checks that both are there. */
  public UnitMeans {
    requireNonNull(treated, "treated");
    requireNonNull(others, "others");
  }

  /**
   * The means of clusters.
   *
   * @param outcome what may have changed; rows with a gap in any column count in none
   * @param treated 1 for rows of treated clusters, 0 for others
   * @param post 1 after the programme, 0 before
   * @param clusters cluster of each row
   * @return the means, or which cluster has rows of both arms
   */
  public static Outcome<UnitMeans> of(
      Numbers outcome, Numbers treated, Numbers post, List<String> clusters) {
    List<Numbers> columns =
        List.of(
            outcome.named("outcome"),
            Indicators.checked(treated, ClusteredDifference.TREATED),
            Indicators.checked(post, ClusteredDifference.POST));
    int[] complete = CompleteRows.of(columns);
    Clusters grouped = new Clusters(clusters, outcome.size(), complete);
    Arm[] arms = {new Arm(), new Arm()};
    for (int g = 0; g < grouped.count(); g++) {
      int[] rows = grouped.rows().get(g).stream().mapToInt(i -> complete[i]).toArray();
      int arm = (int) treated.value(rows[0]);
      for (int row : rows) {
        if (treated.value(row) != arm) {
          return Outcome.notComputable(
              Absence.UNIDENTIFIED,
              "cluster " + grouped.names().get(g) + " has rows of both arms, and is no unit");
        }
      }
      arms[arm].add(values(columns, rows, 0), values(columns, rows, 1));
    }
    return Outcome.of(new UnitMeans(arms[1].units(), arms[0].units()));
  }

  /** The means of one arm, unit by unit. */
  private static final class Arm {
    private final Numbers.Builder before = Numbers.builder();
    private final Numbers.Builder after = Numbers.builder();

    void add(Numbers first, Numbers second) {
      append(before, first);
      append(after, second);
    }

    private static void append(Numbers.Builder column, Numbers values) {
      if (values.present() == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(Check.single(values, "outcome").mean(0));
      }
    }

    BeforeAfter units() {
      return BeforeAfter.of(before.build(), after.build());
    }
  }

  private static Numbers values(List<Numbers> columns, int[] rows, int post) {
    Numbers.Builder values = Numbers.builder();
    for (int row : rows) {
      if (columns.get(2).value(row) == post) {
        values.add(columns.get(0).decimal(row));
      }
    }
    return values.build();
  }

  /** One line: {@code 3 treated and 3 other units, 0 lost}. */
  @Override
  public String toString() {
    return treated.units()
        + " treated and "
        + others.units()
        + " other units, "
        + (treated.lost() + others.lost())
        + " lost";
  }
}
