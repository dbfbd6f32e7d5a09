package id.bina.scoring.stat.pooling;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.Shown;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One effect from several studies or regions, each weighed by its precision.
 *
 * <pre>{@code
 * Pooling all = Pooling.of(List.of(bungo, tebo, merangin, kerinci, sarolangun)).orThrow();
 * all.hartungKnapp(HartungKnapp.AT_LEAST_ONE)
 * all.prediction(Prediction.T_K1_HARTUNG_KNAPP)   // what a further region may expect
 * }</pre>
 *
 * <ul>
 *   <li>regions that overlap, a province with its own districts or one region twice, are refused;
 *       so are regions of which it cannot be told
 *   <li>1 study is passed through; heterogeneity needs 2, prediction 3
 *   <li>with 2 studies the t of Hartung and Knapp has 1 degree of freedom: the interval is wide
 *   <li>fewer than 5 regions are better drawn than pooled
 *   <li>no digit depends on the order of the studies
 * </ul>
 *
 * <p>Source of the default, REML with Hartung and Knapp's error: Veroniki and others (2019),
 * doi:10.1002/jrsm.1319.
 *
 * @param studies what is pooled, at least 1
 * @param method how tau squared was estimated
 * @param tauSquared variance between the studies, 0 or more, in squared units of the effects
 * @param level of the intervals, in (0, 1)
 */
public record Pooling(List<Study> studies, BetweenVariance method, double tauSquared, double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "pooling";

  /** Fewer than this are better drawn than pooled. */
  private static final int FEW = 5;

  /** Copies the studies. */
  public Pooling {
    studies = List.copyOf(studies);
    requireNonNull(method, "method");
    Check.level(level);
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("pooling needs 1 study or more, was 0");
    }
    if (!(tauSquared >= 0 && Double.isFinite(tauSquared))) {
      throw new IllegalArgumentException(
          "tau squared must be finite and 0 or more, was " + tauSquared);
    }
  }

  /**
   * Pools by restricted maximum likelihood at level 0.95.
   *
   * @param studies of separate regions, on one scale
   */
  public static Outcome<Pooling> of(List<Study> studies) {
    return of(studies, BetweenVariance.REML, Check.LEVEL);
  }

  /**
   * Pools studies.
   *
   * @param studies of separate regions, on one scale
   * @param method how tau squared is estimated
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<Pooling> of(List<Study> studies, BetweenVariance method, double level) {
    requireNonNull(method, "method");
    Check.level(level);
    if (studies.isEmpty()) {
      return Check.tooFew(0, "studies", 1);
    }
    return RegionOverlap.among(studies)
        .<Outcome<Pooling>>map(none -> Outcome.notComputable(none.reason(), none.detail()))
        .orElseGet(() -> Outcome.of(pooled(studies, method, level)));
  }

  private static Pooling pooled(List<Study> studies, BetweenVariance method, double level) {
    return new Pooling(studies, method, new TauSquared(studies).estimate(method), level);
  }

  private Weighing weighing() {
    return new Weighing(studies, tauSquared);
  }

  private int k() {
    return studies.size();
  }

  /** The pooled effect. */
  public double effect() {
    return weighing().mean();
  }

  /** Share of each study in the pooled effect, in the order of the studies; they sum to 1. */
  public List<Double> weights() {
    Weighing weighing = weighing();
    return IntStream.range(0, k()).mapToObj(i -> weighing.weight(i) / weighing.total()).toList();
  }

  /** The pooled effect with the plain error, root of 1 over the sum of weights, and normal test. */
  public NormalEstimate wald() {
    Weighing weighing = weighing();
    return new NormalEstimate(
        weighing.mean(), Math.sqrt(1 / weighing.total()), level, METHOD + "-" + method.id());
  }

  /** Observed spread over what the weights expect, the q of Hartung and Knapp; needs 2 studies. */
  public Outcome<Double> q() {
    return k() < 2 ? Check.tooFew(k(), "studies", 2) : Outcome.of(weighing().spread() / (k() - 1));
  }

  /**
   * The pooled effect with the error of Hartung and Knapp and t with k - 1 degrees of freedom.
   *
   * @param variant whether q may be below 1
   */
  public Outcome<Estimate> hartungKnapp(HartungKnapp variant) {
    requireNonNull(variant, "variant");
    return q().flatMap(q -> hartungKnapp(variant, q));
  }

  private Outcome<Estimate> hartungKnapp(HartungKnapp variant, double observed) {
    double q = variant == HartungKnapp.AT_LEAST_ONE ? Math.max(1, observed) : observed;
    if (q == 0) {
      return Check.noSpread("the effects");
    }
    NormalEstimate plain = wald();
    double error = plain.standardError() * Math.sqrt(q);
    return Outcome.of(
        new Estimate(plain.value(), error, k() - 1.0, level, plain.method() + "-" + variant.id()));
  }

  /** How far the studies differ; needs 2. */
  public Outcome<Heterogeneity> heterogeneity() {
    return k() < 2 ? Check.tooFew(k(), "studies", 2) : Outcome.of(Heterogeneity.of(this));
  }

  /**
   * Where the true effect of a further study or region would lie, with t of k - 1 degrees of
   * freedom and an error that is not below the plain one; needs 3 studies.
   *
   * <p>{@link Prediction#T_K1_HARTUNG_KNAPP} where q is 1 or more, else {@link
   * Prediction#T_K1_WALD}, the wider: never surer than the effect of {@link
   * HartungKnapp#AT_LEAST_ONE}.
   */
  public Outcome<Interval> prediction() {
    boolean differ = q().<Boolean>match(q -> q >= 1, none -> false);
    return prediction(differ ? Prediction.T_K1_HARTUNG_KNAPP : Prediction.T_K1_WALD);
  }

  /**
   * Where the true effect of a further study or region would lie; needs 3 studies.
   *
   * @param convention which quantile and which error
   */
  public Outcome<Interval> prediction(Prediction convention) {
    requireNonNull(convention, "convention");
    if (k() < 3) {
      return Check.tooFew(k(), "studies", 3);
    }
    return switch (convention) {
      case NORMAL_WALD -> Outcome.of(prediction(convention, Normal.critical(level), plainError()));
      case T_K2_WALD -> Outcome.of(prediction(convention, critical(2), plainError()));
      case T_K1_WALD -> Outcome.of(prediction(convention, critical(1), plainError()));
      case T_K1_HARTUNG_KNAPP ->
          observedError().map(error -> prediction(convention, critical(1), error));
      case T_K2_HARTUNG_KNAPP ->
          observedError().map(error -> prediction(convention, critical(2), error));
    };
  }

  private double critical(int lost) {
    return StudentT.critical(level, (double) (k() - lost));
  }

  private double plainError() {
    return wald().standardError();
  }

  private Outcome<Double> observedError() {
    return hartungKnapp(HartungKnapp.AS_OBSERVED).map(Estimate::standardError);
  }

  private Interval prediction(Prediction convention, double quantile, double error) {
    double reach = quantile * Math.sqrt(tauSquared + error * error);
    return Interval.of(effect() - reach, effect() + reach, level, convention.id());
  }

  /**
   * Large-sample standard error of tau squared, by the formula that belongs to its estimator; of
   * little use below some tens of studies, where the Q profile of {@link #heterogeneity} stands.
   */
  public Outcome<Double> tauSquaredError() {
    if (k() < 2) {
      return Check.tooFew(k(), "studies", 2);
    }
    Weighing random = weighing();
    Weighing fixed = new Weighing(studies, 0);
    double df = k() - 1.0;
    return switch (method) {
      case COMMON_EFFECT ->
          Outcome.notComputable(
              Absence.UNIDENTIFIED, "a common effect sets tau squared to 0, which has no error");
      case DERSIMONIAN_LAIRD ->
          Outcome.of(
              Math.sqrt(
                      2 * df
                          + 4 * tauSquared * fixed.trace()
                          + 2 * tauSquared * tauSquared * fixed.traceOfSquare())
                  / fixed.trace());
      case REML -> Outcome.of(Math.sqrt(2 / random.traceOfSquare()));
      case ML -> Outcome.of(Math.sqrt(2 / random.squares()));
      case PAULE_MANDEL -> Outcome.of(k() * Math.sqrt(2 / df) / random.total());
    };
  }

  /** Logarithm of the likelihood, or of the restricted one; only where it was maximised. */
  public Outcome<Double> logLikelihood() {
    TauSquared likelihood = new TauSquared(studies);
    return switch (method) {
      case REML -> Outcome.of(likelihood.restrictedLogLikelihood(tauSquared));
      case ML -> Outcome.of(likelihood.logLikelihood(tauSquared));
      case COMMON_EFFECT, DERSIMONIAN_LAIRD, PAULE_MANDEL ->
          Outcome.notComputable(
              Absence.UNIDENTIFIED, method.id() + " maximises no likelihood of tau squared");
    };
  }

  /** One line: {@code 0.4157, 95 % [0.0905, 0.7409], 5 studies, tau 0.1971 (reml)}. */
  @Override
  public String toString() {
    Interval interval =
        hartungKnapp(HartungKnapp.AT_LEAST_ONE)
            .match(Estimate::interval, none -> wald().interval());
    return Digits.of(effect())
        + ", "
        + Digits.of(interval)
        + ", "
        + (k() == 1 ? "1 study" : k() + " studies")
        + ", tau "
        + Digits.of(Math.sqrt(tauSquared))
        + " ("
        + method.id()
        + ")";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Pooled effect").row("", "effect", "se", "weight", Digits.heading(level));
    List<Double> weights = weights();
    for (int i = 0; i < k(); i++) {
      Study study = studies.get(i);
      NormalEstimate one = new NormalEstimate(study.effect(), study.standardError(), level, METHOD);
      table.row(cells(study.name(), one, Digits.percent(weights.get(i))));
    }
    table.row(cells("pooled, normal", wald(), ""));
    hartungKnapp(HartungKnapp.AT_LEAST_ONE)
        .asOptional()
        .ifPresent(
            pooled ->
                table.row(
                    "pooled, Hartung-Knapp",
                    Digits.of(pooled.value()),
                    Digits.of(pooled.standardError()),
                    "",
                    Digits.ends(pooled.interval())));
    return noted(table).toString();
  }

  private TextTable noted(TextTable table) {
    table.note(heterogeneity().match(Heterogeneity::toString, none -> none.detail()));
    table.note(
        prediction()
            .match(
                interval -> "a further region: " + Digits.of(interval),
                none -> "no prediction: " + none.detail()));
    return k() < FEW
        ? table.note("fewer than " + FEW + " studies are better drawn than pooled")
        : table;
  }

  private static String[] cells(String label, NormalEstimate estimate, String weight) {
    return new String[] {
      label,
      Digits.of(estimate.value()),
      Digits.of(estimate.standardError()),
      weight,
      Digits.ends(estimate.interval())
    };
  }
}
