package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.core.result.Stratum;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.GroupMoments;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
  private static final String CLUSTER = "cluster";
  private static final String YES = "1";
  private static final String NO = "0";

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
    Numbers arms = Indicators.checked(treated, ClusteredDifference.TREATED);
    Numbers waves = Indicators.checked(post, ClusteredDifference.POST);
    Numbers values = outcome.named("outcome");
    Clusters.checkLabels(clusters, outcome.size(), CompleteRows.of(List.of(values, arms, waves)));
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put(CLUSTER, clusters);
    strata.put(ClusteredDifference.TREATED, labels(arms));
    strata.put(ClusteredDifference.POST, labels(waves));
    return of(
        GroupMoments.of(values, strata),
        CLUSTER,
        new Stratum(ClusteredDifference.TREATED, YES),
        new Stratum(ClusteredDifference.POST, YES));
  }

  /** The group of each row: 0 or 1, or none where there is a gap. */
  private static List<String> labels(Numbers indicator) {
    return IntStream.range(0, indicator.size())
        .mapToObj(row -> indicator.isPresent(row) ? indicator.value(row) == 1 ? YES : NO : "")
        .toList();
  }

  /**
   * The means of clusters from their moments, as a book has them: equal to those of the rows to the
   * bit.
   *
   * @param outcome moments of one column, told apart at least by cluster, arm and wave; groups
   *     without a name in one of these count in none
   * @param cluster name of the stratum that holds the cluster
   * @param treated stratum and value of the treated; every other arm counts as not treated
   * @param post stratum and value of the wave after the programme; every other one counts as before
   * @return the means, or which cluster has rows of both arms
   */
  public static Outcome<UnitMeans> of(
      GroupMoments outcome, String cluster, Stratum treated, Stratum post) {
    if (outcome.columns().size() != 1) {
      throw new IllegalArgumentException(
          "unit means need moments of 1 column, was " + outcome.columns());
    }
    SortedMap<String, Unit> units = new TreeMap<>();
    GroupMoments cells = outcome.by(cluster, treated.name(), post.name());
    for (Map.Entry<GroupKey, Moments> cell : cells.moments().entrySet()) {
      GroupKey group = cell.getKey();
      if (group.isNamed() && cell.getValue().count() > 0) {
        units
            .computeIfAbsent(group.value(cluster), name -> new Unit(outcome.columns()))
            .add(
                group.value(treated.name()).equals(treated.value()),
                group.value(post.name()).equals(post.value()),
                cell.getValue());
      }
    }
    return of(units);
  }

  private static Outcome<UnitMeans> of(SortedMap<String, Unit> units) {
    Arm treated = new Arm();
    Arm others = new Arm();
    for (Map.Entry<String, Unit> unit : units.entrySet()) {
      if (unit.getValue().isOfBothArms()) {
        return Outcome.notComputable(
            Absence.UNIDENTIFIED,
            "cluster " + unit.getKey() + " has rows of both arms, and is no unit");
      }
      (unit.getValue().isTreated ? treated : others).add(unit.getValue());
    }
    return Outcome.of(new UnitMeans(treated.units(), others.units()));
  }

  /** The sums of one cluster before and after. */
  private static final class Unit {
    private Moments before;
    private Moments after;
    private boolean isTreated;
    private boolean isOther;

    Unit(List<String> columns) {
      before = Moments.empty(columns);
      after = Moments.empty(columns);
    }

    void add(boolean treated, boolean post, Moments values) {
      isTreated |= treated;
      isOther |= !treated;
      if (post) {
        after = after.merge(values);
      } else {
        before = before.merge(values);
      }
    }

    boolean isOfBothArms() {
      return isTreated && isOther;
    }
  }

  /** The means of one arm, unit by unit. */
  private static final class Arm {
    private final Numbers.Builder before = Numbers.builder();
    private final Numbers.Builder after = Numbers.builder();

    void add(Unit unit) {
      append(before, unit.before);
      append(after, unit.after);
    }

    private static void append(Numbers.Builder column, Moments values) {
      if (values.count() == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(values.mean(0));
      }
    }

    BeforeAfter units() {
      return BeforeAfter.of(before.build(), after.build());
    }
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
