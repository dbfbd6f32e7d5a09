package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;
import java.util.List;

/**
 * Net promoter score: share of answers 9 and 10 minus share of answers 0 to 6, times 100.
 *
 * <p>{@code NetPromoter.of(recommend)}: answers are whole numbers from 0 to 10; missing ones are
 * left out; not computable without answers. The interval is that of {@link DirichletMean} over the
 * three classes, which has a width also where all are promoters; {@link #wald} is the usual one.
 *
 * @param promoters answers 9 and 10
 * @param passives answers 7 and 8
 * @param detractors answers 0 to 6
 * @param level of the intervals, in (0, 1)
 */
public record NetPromoter(long promoters, long passives, long detractors, double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "net-promoter";

  /** Id of the plain interval. */
  public static final String WALD = "wald";

  private static final List<Double> POINTS = List.of(-100.0, 0.0, 100.0);

  /** Checks counts and level. */
  public NetPromoter {
    Check.level(level);
    Check.count(promoters, "promoters");
    Check.count(passives, "passives");
    Check.count(detractors, "detractors");
    if (promoters + passives + detractors == 0) {
      throw new IllegalArgumentException("number of answers must be 1 or more, was 0");
    }
  }

  /**
   * The score of a column of answers at level 0.95.
   *
   * @param answers whole numbers from 0 to 10; missing ones are left out
   * @throws IllegalArgumentException if an answer is not one of these
   */
  public static Outcome<NetPromoter> of(Numbers answers) {
    for (int row = 0; row < answers.size(); row++) {
      if (answers.isPresent(row)) {
        check(answers.value(row), answers.value(row) + " (row " + row + ")");
      }
    }
    return of(ValueCounts.of(answers));
  }

  /**
   * The score of counted answers at level 0.95.
   *
   * @param answers whole numbers from 0 to 10 with their counts; missing ones are left out
   * @throws IllegalArgumentException if an answer is not one of these
   */
  public static Outcome<NetPromoter> of(CountedValues answers) {
    long[] classes = new long[3];
    answers
        .asValues()
        .values()
        .forEach(
            (answer, count) -> {
              check(answer.doubleValue(), answer.toPlainString());
              int its = classOf(answer.doubleValue());
              classes[its] = Math.addExact(classes[its], count);
            });
    return of(classes[2], classes[1], classes[0]);
  }

  private static void check(double answer, String found) {
    if (!(answer >= 0 && answer <= 10 && answer == Math.rint(answer))) {
      throw new IllegalArgumentException(
          "answer must be a whole number from 0 to 10, was " + found);
    }
  }

  private static int classOf(double answer) {
    if (answer >= 9) {
      return 2;
    }
    return answer >= 7 ? 1 : 0;
  }

  /**
   * The score of counted answers at level 0.95.
   *
   * @param promoters answers 9 and 10
   * @param passives answers 7 and 8
   * @param detractors answers 0 to 6
   */
  public static Outcome<NetPromoter> of(long promoters, long passives, long detractors) {
    if (promoters == 0 && passives == 0 && detractors == 0) {
      return Outcome.notComputable(Absence.NO_RESPONSES, "0 answers, at least 1 is needed");
    }
    return Outcome.of(new NetPromoter(promoters, passives, detractors, Check.LEVEL));
  }

  /** Number of answers. */
  public long n() {
    return promoters + passives + detractors;
  }

  /** The score, from -100 to 100. */
  public double score() {
    return 100.0 * (promoters - detractors) / n();
  }

  /** Standard error of the score, multinomial with divisor n; 0 where all are of one class. */
  public double standardError() {
    double up = (double) promoters / n();
    double down = (double) detractors / n();
    double variance = up * (1 - up) + down * (1 - down) + 2 * up * down;
    return 100 * Math.sqrt(variance / n());
  }

  /** Standard error of the score with divisor n - 1; needs 2 answers. */
  public Outcome<Double> unbiasedError() {
    return n() < 2
        ? Check.tooFew(n(), "answers", 2)
        : Outcome.of(standardError() * Math.sqrt(n() / (n() - 1.0)));
  }

  /** Score plus and minus normal quantile times standard error, cut at -100 and 100. */
  public Interval wald() {
    double reach = Normal.critical(level) * standardError();
    return Interval.of(
        Math.max(-100, score() - reach), Math.min(100, score() + reach), level, WALD);
  }

  /** The interval of the three classes by {@link DirichletMean}, within [-100, 100]. */
  public Interval interval() {
    return new DirichletMean(POINTS, List.of(detractors, passives, promoters), level).interval();
  }

  /** One line: {@code net promoter score 36.318, 95 % [28.709, 43.494], n 402}. */
  @Override
  public String toString() {
    return "net promoter score " + Digits.of(score()) + ", " + Digits.of(interval()) + ", n " + n();
  }

  @Override
  public String table() {
    return new TextTable("Net promoter score")
        .row("", "count", "share")
        .row("promoters 9-10", Long.toString(promoters), share(promoters))
        .row("passives 7-8", Long.toString(passives), share(passives))
        .row("detractors 0-6", Long.toString(detractors), share(detractors))
        .row("score", Long.toString(n()), Digits.of(score()))
        .note("interval " + Digits.of(interval()) + ", plain " + Digits.ends(wald()))
        .toString();
  }

  private String share(long count) {
    return Digits.of((double) count / n());
  }
}
