package id.bina.scoring.stat.descriptive;

import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.DirichletMean;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.ItemCounts;
import java.util.List;

/**
 * Shares of the highest and the lowest points of a scale, each with Wilson's interval.
 *
 * <p>{@code TopBox.of(satisfaction, 2)}: top-2 box. On a scale of satisfaction {@link
 * #satisfaction} is what is called CSAT, the percentage that is satisfied. Missing answers are left
 * out and counted; a share of those who answered says nothing of those who did not.
 *
 * <ul>
 *   <li>the boxes must not meet: {@code k} is at most half of the points
 *   <li>highest means the highest number, whether or not that is best
 *   <li>not computable without answers
 * </ul>
 *
 * @param top answers in the k highest points
 * @param middle answers in between
 * @param bottom answers in the k lowest points
 * @param missing answers that are missing for any reason
 * @param k how many points each box has, 1 or more
 * @param level of the intervals, in (0, 1)
 */
public record TopBox(long top, long middle, long bottom, long missing, int k, double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "top-box";

  private static final List<Double> SIGNS = List.of(-1.0, 0.0, 1.0);

  /** Checks counts, size of the boxes and level. */
  public TopBox {
    Check.level(level);
    Check.count(top, "top answers");
    Check.count(middle, "middle answers");
    Check.count(bottom, "bottom answers");
    Check.count(missing, "missing answers");
    if (k < 1) {
      throw new IllegalArgumentException("points in a box must be 1 or more, was " + k);
    }
    if (top + middle + bottom == 0) {
      throw new IllegalArgumentException("number of answers must be 1 or more, was 0");
    }
  }

  /**
   * The boxes of a column at level 0.95.
   *
   * @param column missing ratings are left out and counted
   * @param k how many points each box has, at most half of those of the scale
   */
  public static Outcome<TopBox> of(Ratings column, int k) {
    return of(ItemCounts.of(column), column.scale(), k, Check.LEVEL);
  }

  /**
   * The boxes of counted answers.
   *
   * @param counts answers by point
   * @param scale that they were given on
   * @param k how many points each box has, at most half of those of the scale
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<TopBox> of(ItemCounts counts, Scale scale, int k, double level) {
    Check.level(level);
    if (k < 1 || 2 * k > scale.size()) {
      throw new IllegalArgumentException(
          "points in a box must be from 1 to half of " + scale.size() + ", was " + k);
    }
    // refuses answers outside the scale
    counts.counts(scale.lowest(), scale.highest());
    if (counts.answered() == 0) {
      return Outcome.notComputable(Absence.NO_RESPONSES, "0 answers, at least 1 is needed");
    }
    long top = counts.between(scale.highest() - k + 1, scale.highest());
    long bottom = counts.between(scale.lowest(), scale.lowest() + k - 1);
    long middle = counts.answered() - top - bottom;
    return Outcome.of(new TopBox(top, middle, bottom, counts.rows() - counts.answered(), k, level));
  }

  /** Number of answers. */
  public long n() {
    return top + middle + bottom;
  }

  /** Share of the highest points. */
  public Wilson topShare() {
    return new Wilson(top, n(), level);
  }

  /** Share of the lowest points. */
  public Wilson bottomShare() {
    return new Wilson(bottom, n(), level);
  }

  /** Share of the highest minus share of the lowest points, from -1 to 1. */
  public double net() {
    return (double) (top - bottom) / n();
  }

  /** The interval of {@link #net} by {@link DirichletMean} over the three classes. */
  public Interval netInterval() {
    return new DirichletMean(SIGNS, List.of(bottom, middle, top), level).interval();
  }

  /** CSAT: the percentage of the answers in the highest points, from 0 to 100. */
  public double satisfaction() {
    return 100.0 * top / n();
  }

  /** One line: {@code top-2 box 41 of 60 = 0.6833, 95 % [0.5577, 0.7869] wilson}. */
  @Override
  public String toString() {
    return "top-" + k + " box " + topShare();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Top-" + k + " box").row("", "count", "of", "share", Digits.heading(level));
    row(table, "highest " + k, topShare());
    row(table, "lowest " + k, bottomShare());
    return table
        .row("net", "", "", Digits.of(net()), Digits.ends(netInterval()))
        .note("missing: " + missing + "; intervals of Wilson, of the net by Dirichlet's")
        .toString();
  }

  private static void row(TextTable table, String label, Wilson share) {
    table.row(
        label,
        Long.toString(share.successes()),
        Long.toString(share.trials()),
        Digits.of(share.share()),
        Digits.ends(share.interval()));
  }
}
