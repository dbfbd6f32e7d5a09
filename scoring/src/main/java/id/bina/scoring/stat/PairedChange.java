package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.util.Optional;

/**
 * What changed from a test before to a test after, in the persons who took both.
 *
 * <pre>{@code
 * PairedChange.of(t.numbers("pre"), t.numbers("post")).show();
 * }</pre>
 *
 * <p>There is always an answer: how many matched and how many were lost. Each statistic in it is
 * there or says why not. "After the training" is not "because of the training": without a
 * comparison group this is a change, no effect.
 *
 * <ul>
 *   <li>matched persons only; the lost are counted and compared with them on the score before
 *   <li>mean change by Student's t from 15 pairs, below by the exact {@link SignFlip}
 *   <li>standardised: d_av (Cumming) with the interval of Algina and Keselman, corrected; d_z and
 *       Lakens' d_av under their own names
 *   <li>shares at the lowest and highest score if the range is given
 *   <li>the smallest change that so many pairs can show
 * </ul>
 *
 * @param matching how many have both scores, one, or none
 * @param pairs exact moments of the two scores of the matched
 * @param change mean change with test and interval, or why there is none
 * @param lost score before of those who are lost afterwards, or why there is none
 * @param ends shares at minimum and maximum, if a range was given
 * @param level of the intervals, in (0, 1)
 */
public record PairedChange(
    Matching matching,
    Moments pairs,
    Outcome<MeanChange> change,
    Outcome<Sample> lost,
    Optional<AtTheEnds> ends,
    double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "paired-change";

  /** From so many pairs on, Student's t; below the exact permutation test. */
  public static final int PAIRS_FOR_T = 15;

  /** Checks that the parts fit together. */
  public PairedChange {
    requireNonNull(change, "change");
    requireNonNull(lost, "lost");
    requireNonNull(ends, "ends");
    Check.level(level);
    Check.width(pairs, 2, "a paired change");
    if (pairs.count() != matching.both()) {
      throw new IllegalArgumentException(
          "moments must be those of the matched, was "
              + pairs.count()
              + " rows for "
              + matching.both()
              + " matched");
    }
  }

  /**
   * The change from before to after, at level 0.95.
   *
   * @param before a score for each person, or a gap
   * @param after a score for each person, or a gap, in the same rows
   */
  public static PairedChange of(Numbers before, Numbers after) {
    return of(before, after, Optional.empty());
  }

  /**
   * The change from before to after, at level 0.95, with shares at the ends of the scale.
   *
   * @param before a score for each person, or a gap
   * @param after a score for each person, or a gap, in the same rows
   * @param range lowest and highest score
   * @throws IllegalArgumentException if a score lies outside the range
   */
  public static PairedChange of(Numbers before, Numbers after, ScoreRange range) {
    return of(before, after, Optional.of(range));
  }

  private static PairedChange of(Numbers before, Numbers after, Optional<ScoreRange> range) {
    Numbers pre = Check.named(before, "before");
    Numbers post = Check.named(after, "after");
    Moments pairs = Moments.of(pre, post);
    range.ifPresent(r -> checkRows(r, pre, post));
    return of(PairTable.of(pre, post), pairs, range);
  }

  private static void checkRows(ScoreRange range, Numbers... columns) {
    for (int row = 0; row < columns[0].size(); row++) {
      for (Numbers column : columns) {
        if (column.isPresent(row)) {
          range.check(column.value(row), column.name().orElse("column") + ", row " + row);
        }
      }
    }
  }

  /**
   * The change of counted pairs from before to after, at level 0.95.
   *
   * @param pairs before and after of each person with counts, those who have one of them among them
   */
  public static PairedChange of(PairTable pairs) {
    return of(pairs, moments(pairs), Optional.empty());
  }

  /**
   * The change of counted pairs from before to after, at level 0.95, with shares at the ends of the
   * scale.
   *
   * @param pairs before and after of each person with counts, those who have one of them among them
   * @param range lowest and highest score
   * @throws IllegalArgumentException if a score lies outside the range
   */
  public static PairedChange of(PairTable pairs, ScoreRange range) {
    return of(pairs, moments(pairs), Optional.of(range));
  }

  private static Moments moments(PairTable pairs) {
    return pairs.moments("before", "after");
  }

  private static PairedChange of(PairTable table, Moments pairs, Optional<ScoreRange> range) {
    Outcome<MeanChange> change =
        pairs.count() < PAIRS_FOR_T
            ? SignFlip.of(table).map(MeanChange::from)
            : PairedT.of(pairs, Check.LEVEL).map(MeanChange::from);
    return new PairedChange(
        Matching.of(table),
        pairs,
        change,
        Sample.of("lost", ValueCounts.of(table.firstOnly())),
        range.flatMap(r -> AtTheEnds.of(table, r, Check.LEVEL).asOptional()),
        Check.LEVEL);
  }

  /**
   * The change in exact sums of the matched; without the pairs themselves, fewer than 15 have no
   * test, and nothing is known about the lost.
   *
   * @param pairs moments of two columns, before and after
   * @param level of the intervals, in (0, 1)
   */
  public static PairedChange of(Moments pairs, double level) {
    Outcome<MeanChange> change =
        pairs.count() < PAIRS_FOR_T
            ? Outcome.notComputable(
                Absence.BELOW_MINIMUM_N,
                pairs.count() + " pairs, below " + PAIRS_FOR_T + " the exact test needs each pair")
            : PairedT.of(pairs, level).map(MeanChange::from);
    return new PairedChange(
        new Matching(pairs.count(), 0, 0, 0),
        pairs,
        change,
        Outcome.notComputable(Absence.NO_ROSTER, "sums of the matched say nothing of the lost"),
        Optional.empty(),
        level);
  }

  /** Number of matched pairs. */
  public long n() {
    return pairs.count();
  }

  /** Scores before, of the matched. */
  public Outcome<Sample> before() {
    return Sample.of(pairs, 0);
  }

  /** Scores after, of the matched. */
  public Outcome<Sample> after() {
    return Sample.of(pairs, 1);
  }

  /** Changes of the matched, after minus before. */
  public Outcome<Sample> differences() {
    return Sample.of(pairs.combination("change", -1, 1), 0);
  }

  /** Standardised change: d_av, Lakens' d_av and d_z. */
  public Outcome<PairedEffect> effect() {
    return PairedEffect.of(pairs, level);
  }

  /** The smallest change that so many pairs can show, in standard deviations of the change. */
  public Outcome<SmallestDetectable> smallestDetectable() {
    return SmallestDetectable.paired(n());
  }

  /**
   * Score before of the matched minus that of the lost, in standard deviations; beyond .25 the
   * matched are not like all.
   */
  public Outcome<Double> lostDifference() {
    return before()
        .flatMap(
            matched ->
                lost.flatMap(gone -> new Balance.Row(matched, gone).standardisedDifference()));
  }

  /** One line: {@code change 18.000, 95 % [14.61, 21.39], p < 0.0001, d_av 1.100, n 84}. */
  @Override
  public String toString() {
    String size =
        effect()
            .flatMap(PairedEffect::dAv)
            .match(effect -> ", d_av " + Digits.of(effect.value()), none -> "");
    return change.match(
            mean ->
                "change "
                    + Digits.of(mean.value())
                    + mean.interval().match(i -> ", " + Digits.of(i), none -> "")
                    + ", "
                    + Digits.p(mean.p()),
            none -> "not computable")
        + size
        + ", n "
        + n();
  }

  @Override
  public String table() {
    TextTable scores =
        Sample.heading(
            new TextTable("Change in the same persons: " + n() + " of " + matching.total()));
    before().asOptional().ifPresent(sample -> scores.row(sample.cells()));
    after().asOptional().ifPresent(sample -> scores.row(sample.cells()));
    differences().asOptional().ifPresent(sample -> scores.row(sample.cells()));
    scores.note(change.match(MeanChange::toString, Outcome.NotComputable::toString));
    TextTable sizes = new TextTable("");
    effect().asOptional().ifPresent(effect -> effect.addTo(sizes));
    sizes.note(matching.toString());
    lostDifference()
        .asOptional()
        .ifPresent(d -> sizes.note("matched minus lost, before: " + Digits.of(d) + " sd"));
    smallestDetectable().asOptional().ifPresent(least -> sizes.note(least.toString()));
    return scores.toString() + sizes + ends.map(AtTheEnds::lines).orElse("");
  }
}
