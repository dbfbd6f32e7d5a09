package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Interval;
import id.bina.scoring.internal.LowAnswers;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.RowTally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How high the answers about one facet of what was taught are.
 *
 * @param scale the scale of the items
 * @param forms how many sent the form, with or without an answer to these items
 * @param means the mean of each form that answers enough of the items
 * @param points the interval of the mean, in points
 * @param low how many answers are one of the lowest two
 * @param answers out of how many
 */
record TeachingLevel(
    Scale scale,
    long forms,
    RespondentMeans means,
    Optional<Interval> points,
    long low,
    long answers) {
  /**
   * Below this a value of the satisfaction survey (SKM) is C, "kurang baik": PermenPANRB 14/2017,
   * annex. That a taught material is low there is a default of the house.
   */
  private static final Rational X25_LOW = Rational.of(7661, 100);

  private static final int CODES_FOR_NEGATIVE = 4;

  /** In all classes: what was answered. */
  static TeachingLevel of(TeachingStudy study, Taught taught, Facet facet) {
    return of(study, facet, taught::covers);
  }

  /** In the classes whose answers may be compared. */
  static TeachingLevel ofSound(TeachingStudy study, Taught taught, Facet facet) {
    return of(study, facet, session -> taught.covers(session) && study.isSound(session));
  }

  private static TeachingLevel of(TeachingStudy study, Facet facet, Predicate<GroupKey> sessions) {
    List<RatingColumn> items = study.form().of(facet);
    RowTally rows = study.tallies().rows(facet, sessions);
    BigDecimal needed = BigDecimal.valueOf(study.policy().itemShareNeeded());
    RespondentMeans means = RespondentMeans.of(rows.answeredAtLeast(needed));
    long low = 0;
    long answers = 0;
    for (RatingColumn item : items) {
      ItemCounts counts = study.tallies().item(item, sessions);
      low += LowAnswers.count(item, counts);
      answers += counts.answered();
    }
    Optional<Interval> points =
        means.n() == 0
            ? Optional.empty()
            : means.interval(items, item -> study.tallies().item(item, sessions), study.policy());
    return new TeachingLevel(
        study.form().scale(facet), rows.respondents(), means, points, low, answers);
  }

  long n() {
    return means.n();
  }

  double pomp() {
    return scale.pomp(means.mean());
  }

  Optional<Interval> pompInterval() {
    return points.map(
        interval ->
            Interval.of(
                scale.pomp(interval.lower()),
                scale.pomp(interval.upper()),
                interval.level(),
                interval.method()));
  }

  /** The scale of the satisfaction survey (SKM), whose values are printed times 25. */
  boolean isOneToFour() {
    return scale.lowest() == 1 && scale.highest() == 4;
  }

  /** On a shorter scale the lowest two are no minority. */
  boolean hasNegatives() {
    return scale.size() >= CODES_FOR_NEGATIVE;
  }

  /** Low by its mean, or by the share of its low answers. */
  boolean isLow(EvaluationPolicy policy) {
    return isLowMean(policy) || isOftenNegative(policy);
  }

  private boolean isLowMean(EvaluationPolicy policy) {
    Rational mean = means.exactMean();
    if (isOneToFour()) {
      return mean.times(Rational.of(25)).compareTo(X25_LOW) < 0;
    }
    Rational above = mean.minus(Rational.of(scale.lowest())).times(Rational.of(100));
    Rational pomp = above.dividedBy(Rational.of(scale.highest() - scale.lowest()));
    return pomp.compareTo(Rational.of(BigDecimal.valueOf(policy.lowPomp()))) < 0;
  }

  private boolean isOftenNegative(EvaluationPolicy policy) {
    return hasNegatives()
        && Wilson.of(low, answers, 1 - policy.alpha())
            .match(
                share ->
                    share.share() >= policy.negativeShare()
                        && share.interval().lower() > policy.negativeShareLower(),
                none -> false);
  }
}
