package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.reliability.Guttman;
import id.bina.scoring.stat.reliability.ItemAnalysis;
import id.bina.scoring.stat.reliability.ItemMatrix;
import id.bina.scoring.stat.reliability.Omega;
import id.bina.scoring.stat.reliability.OneFactor.Extraction;
import id.bina.scoring.stat.reliability.SplitHalf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reliability of scales. */
final class ReliabilityAnswers implements Answerer {

  /** What programs leave where they stop by default, as the cases say. */
  private static final Tolerance DEFAULTS = Tolerance.of(1e-4);

  @Override
  public String topic() {
    return "reliability";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- na.omit(read.csv('"
        + c.name()
        + ".csv')["
        + c.texts("items")
        + "]); psych::alpha(d); psych::omega(d, 1); factanal(d, 1)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> items = items(c);
    Alpha alpha = Alpha.of(items, Alpha.Rows.LISTWISE).orThrow();
    alpha(answers, alpha);
    ItemMatrix matrix = ItemMatrix.of(alpha.items()).orThrow();
    Guttman guttman = Guttman.of(matrix).orThrow();
    answers.put("/guttman_lambda1", guttman.lambda1());
    answers.put("/guttman_lambda2", guttman.lambda2());
    answers.put("/guttman_lambda6_covariance", guttman.lambda6(), value -> value);
    answers.put(
        "/guttman_lambda6_correlation",
        Guttman.of(matrix.correlations()).flatMap(Guttman::lambda6),
        value -> value);
    omega(answers, matrix);
    var halves = SplitHalf.of(SplitHalf.Split.ODD_EVEN, alpha.items());
    answers.put("/split_half_odd_even/r", halves, SplitHalf::correlation);
    answers.put(
        "/split_half_odd_even/spearman_brown",
        halves.flatMap(SplitHalf::spearmanBrown),
        value -> value);
    answers.put(
        "/split_half_odd_even/guttman_flanagan",
        halves.flatMap(SplitHalf::guttman),
        value -> value);
    items(answers, ItemAnalysis.of(alpha));
  }

  /** The items, those that are keyed the other way turned as the case says: {@code 7 - x}. */
  private static List<Numbers> items(OracleCase c) {
    List<String> reversed = c.texts("reversed_items");
    List<Numbers> items = new ArrayList<>();
    for (String name : c.texts("items")) {
      Numbers item = c.table().numbers(name);
      items.add(reversed.contains(name) ? turned(item, c.text("reversal")) : item);
    }
    return items;
  }

  private static Numbers turned(Numbers item, String reversal) {
    BigDecimal ends = new BigDecimal(reversal.substring(0, reversal.indexOf(' ')));
    Numbers.Builder builder = Numbers.builder().name(item.name().orElseThrow());
    for (int row = 0; row < item.size(); row++) {
      if (item.isPresent(row)) {
        builder.add(ends.subtract(item.decimal(row)));
      } else {
        builder.missing(item.missing(row).orElseThrow());
      }
    }
    return builder.build();
  }

  private static void alpha(Answers answers, Alpha alpha) {
    answers.put("/n", alpha.n());
    answers.put("/k", (long) alpha.k());
    answers.put("/cronbach_alpha_raw", alpha.raw());
    answers.put("/cronbach_alpha_standardized", alpha.standardised());
    answers.put("/mean_inter_item_r", alpha.meanCorrelation());
    answers.put("/median_inter_item_r", alpha.medianCorrelation());
    answers.put("/feldt_ci95_raw", alpha.interval());
    answers.put("/feldt_ci95_standardized", alpha.standardisedInterval());
    answers.put("/duhachek_iacobucci_se", alpha.standardError());
    answers.put("/total_mean", alpha.sum().mean());
    answers.put("/total_sd", alpha.sum().sd());
    answers.put("/sem_total", alpha.measurementError());
  }

  private static void omega(Answers answers, ItemMatrix matrix) {
    var raw = Omega.of(matrix, Extraction.MAXIMUM_LIKELIHOOD);
    var standard = Omega.of(matrix.correlations(), Extraction.MAXIMUM_LIKELIHOOD);
    var minres = Omega.of(matrix.correlations(), Extraction.MINIMUM_RESIDUAL);
    String at = "/omega_total";
    answers.put(at + "/ml_covariance", raw, Omega::value, Tolerance.ITERATIVE);
    answers.put(at + "/ml_correlation", standard, Omega::value, Tolerance.ITERATIVE);
    answers.put(at + "/minres_correlation", minres, Omega::value, Tolerance.ITERATIVE);
    answers.put(
        at + "/ml_covariance_numerator_over_observed_total_variance",
        raw,
        Omega::overObserved,
        Tolerance.ITERATIVE);
    answers.put(at + "/lavaan_default_ml_covariance", raw, Omega::value, DEFAULTS);
    answers.put(at + "/factanal_default_ml_correlation", standard, Omega::value, DEFAULTS);
    answers.put(at + "/psych_fa_default_minres", minres, Omega::value, DEFAULTS);
    figures(answers, at + "/loadings_ml_covariance", raw, omega -> omega.factor().loadings());
    figures(
        answers, at + "/uniquenesses_ml_covariance", raw, omega -> omega.factor().uniquenesses());
    figures(answers, at + "/loadings_ml_correlation", standard, omega -> omega.factor().loadings());
    figures(answers, at + "/loadings_minres", minres, omega -> omega.factor().loadings());
  }

  private static void figures(
      Answers answers, String at, Outcome<Omega> omega, Function<Omega, List<Double>> which) {
    omega
        .asOptional()
        .ifPresent(
            each -> {
              List<String> names = each.factor().matrix().items();
              for (int i = 0; i < names.size(); i++) {
                answers.put(
                    at + Answers.part(names.get(i)), which.apply(each).get(i), Tolerance.ITERATIVE);
              }
            });
  }

  private static void items(Answers answers, ItemAnalysis items) {
    String at = "/items";
    for (int i = 0; i < items.lines().size(); i++) {
      ItemAnalysis.Line line = items.lines().get(i);
      answers.put(at + "/item/" + i, line.item().name());
      answers.put(at + "/mean/" + i, line.item().mean());
      answers.put(at + "/sd/" + i, line.item().sd());
      answers.put(at + "/alpha_if_deleted_raw/" + i, line.without(), Alpha::raw);
      answers.put(at + "/alpha_if_deleted_standardized/" + i, line.without(), Alpha::standardised);
      answers.put(at + "/corrected_item_total_r/" + i, line.corrected(), r -> r);
      answers.put(at + "/uncorrected_item_total_r/" + i, line.uncorrected());
      answers.put(at + "/smc/" + i, line.explained(), r -> r);
    }
  }
}
