package id.bina.scoring.stat.resample;

import id.bina.core.evidence.Ratings;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.Multinomial;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ValueCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The bootstrap of ratings: it draws how often each category comes up, not rows.
 *
 * <p>{@code RatingBootstrap.of(CountStatistic.meanDifference(), Resamples.drawn(1, 9999), before,
 * after)}. The counts are multinomial, each group for itself, which is what drawing rows with
 * replacement would give; the cost does not grow with the number of answers. A tally and a column
 * give the same digits.
 *
 * <p>The result is a {@link Bootstrap}. Not computable with fewer than {@value Bootstrap#LEAST}
 * answers in a group, or where {@link Bootstrap} is not.
 */
public final class RatingBootstrap {

  /** Id of the method. */
  public static final String METHOD = "rating-bootstrap";

  private RatingBootstrap() {}

  /**
   * The bootstrap of columns of ratings.
   *
   * @param statistic what is computed; thread-safe
   * @param drawn seed and number of replicates
   * @param groups a column for each group; missing ratings are left out and counted
   */
  public static Outcome<Bootstrap> of(
      CountStatistic statistic, Resamples.Drawn drawn, Ratings... groups) {
    return of(statistic, drawn, Arrays.stream(groups).map(ItemCounts::of).toList());
  }

  /**
   * The bootstrap of tallies.
   *
   * @param statistic what is computed; thread-safe
   * @param drawn seed and number of replicates
   * @param groups the counts of each group, 1 or more; missing values are left out and counted
   */
  public static Outcome<Bootstrap> of(
      CountStatistic statistic, Resamples.Drawn drawn, List<? extends CountedValues> groups) {
    List<ValueCounts> tallies = groups.stream().map(CountedValues::asValues).toList();
    long leftOut = tallies.stream().mapToLong(group -> group.rows() - group.present()).sum();
    return of(statistic, drawn, tallies, leftOut);
  }

  private static Outcome<Bootstrap> of(
      CountStatistic statistic, Resamples.Drawn drawn, List<ValueCounts> tallies, long leftOut) {
    return all(List.of(statistic), drawn, tallies, leftOut).get(0);
  }

  /**
   * The bootstraps of several statistics from the same replicates.
   *
   * <p>Each has the digits that it has alone; drawing, which costs most, is done once.
   *
   * @param statistics what is computed; thread-safe
   * @param drawn seed and number of replicates
   * @param groups the counts of each group, 1 or more; missing values are left out and counted
   * @return a bootstrap for each statistic, in order
   */
  public static List<Outcome<Bootstrap>> all(
      List<CountStatistic> statistics, Resamples.Drawn drawn, List<ValueCounts> groups) {
    long leftOut = groups.stream().mapToLong(group -> group.rows() - group.present()).sum();
    return all(statistics, drawn, groups, leftOut);
  }

  private static List<Outcome<Bootstrap>> all(
      List<CountStatistic> statistics,
      Resamples.Drawn drawn,
      List<ValueCounts> tallies,
      long leftOut) {
    List<Counted> groups = tallies.stream().map(Counted::of).toList();
    long least = groups.stream().mapToLong(Counted::n).min().orElse(0);
    if (least < Bootstrap.LEAST) {
      return Collections.nCopies(
          statistics.size(), Check.tooFew(least, "answers in a group", Bootstrap.LEAST));
    }
    List<Multinomial> draws =
        groups.stream()
            .parallel()
            .map(group -> new Multinomial(group.n(), group.counts()))
            .toList();
    OptionalDouble[][] values =
        IntStream.range(0, drawn.count())
            .parallel()
            .mapToObj(i -> drawn(groups, draws, new CounterRandom(drawn.seed(), i)))
            .map(replicate -> values(statistics, replicate))
            .toArray(OptionalDouble[][]::new);
    long n = groups.stream().mapToLong(Counted::n).sum();
    List<Outcome<Bootstrap>> all = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      int at = i;
      CountStatistic statistic = statistics.get(i);
      OptionalDouble estimate = statistic.of(groups);
      all.add(
          Bootstrap.of(
              new Bootstrap.Size(n, leftOut),
              estimate,
              Arrays.stream(values).map(each -> each[at]).toArray(OptionalDouble[]::new),
              jackknife(statistic, groups, estimate),
              drawn.toString()));
    }
    return List.copyOf(all);
  }

  private static List<Counted> drawn(
      List<Counted> groups, List<Multinomial> draws, CounterRandom random) {
    List<Counted> drawn = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      drawn.add(groups.get(g).with(draws.get(g).draw(random)));
    }
    return drawn;
  }

  private static OptionalDouble[] values(List<CountStatistic> statistics, List<Counted> drawn) {
    return statistics.stream().map(each -> each.of(drawn)).toArray(OptionalDouble[]::new);
  }

  /** One answer of each kind is left out in turn, and counts as often as the kind occurs. */
  private static Outcome<Jackknife> jackknife(
      CountStatistic statistic, List<Counted> groups, OptionalDouble estimate) {
    Influence influence = new Influence();
    for (int g = 0; g < groups.size(); g++) {
      Counted group = groups.get(g);
      double[] without = new double[group.categories()];
      for (int k = 0; k < without.length; k++) {
        List<Counted> rest = new ArrayList<>(groups);
        rest.set(g, group.without(k));
        OptionalDouble value = statistic.of(rest);
        if (value.isEmpty()) {
          return Outcome.notComputable(
              Absence.UNIDENTIFIED, "the statistic has no value for some of the rows");
        }
        without[k] = value.getAsDouble();
      }
      influence.add(without, group.counts());
    }
    return influence.jackknife(estimate.orElse(0));
  }
}
