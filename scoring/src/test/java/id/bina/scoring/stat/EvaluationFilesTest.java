package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real evaluations whose results are published or were computed with numpy from the same file. */
class EvaluationFilesTest {

  /** The expected values stand there with four decimals. */
  private static final double FOUR_DECIMALS = 5.001e-5;

  private static final String[] NSW_COVARIATES = {
    "age", "educ", "nodegree", "black", "hisp", "re74", "re75"
  };

  @Test
  void jobTrainingExperimentRaisedEarnings() {
    ReferenceTable nsw = ReferenceTable.evaluation("causaldata_nsw_mixtape.csv");
    TwoArms arms =
        TwoArms.of(nsw.numbersWhere("re78", "treat", "1"), nsw.numbersWhere("re78", "treat", "0"))
            .orThrow();
    assertEquals(185, arms.treated().n());
    assertEquals(260, arms.control().n());
    assertEquals(6349.1435, arms.treated().mean(), FOUR_DECIMALS);
    assertEquals(4554.8011, arms.control().mean(), FOUR_DECIMALS);
    assertEquals(1794.3424, arms.difference(), FOUR_DECIMALS);
    assertEquals(632.8534, arms.standardError(StandardErrors.CLASSICAL), FOUR_DECIMALS);
    assertEquals(670.8245, arms.standardError(StandardErrors.HC1), FOUR_DECIMALS);
    assertEquals(670.9965, arms.standardError(StandardErrors.HC2), FOUR_DECIMALS);
    assertEquals(670.9965, arms.welch().standardError(), FOUR_DECIMALS);
    assertTrue(arms.welch().interval().excludes(0));
  }

  @Test
  void regressionOnTheArmAloneIsTheDifferenceOfTheArms() {
    ReferenceTable nsw = ReferenceTable.evaluation("causaldata_nsw_mixtape.csv");
    Coefficient treat =
        LeastSquares.of(nsw.numbers("re78"), nsw.numbers("treat")).orThrow().coefficient("treat");
    TwoArms arms =
        TwoArms.of(nsw.numbersWhere("re78", "treat", "1"), nsw.numbersWhere("re78", "treat", "0"))
            .orThrow();
    assertEquals(arms.difference(), treat.value(), 1e-9);
    for (StandardErrors kind : StandardErrors.values()) {
      assertEquals(arms.standardError(kind), error(treat, kind), 1e-9 * error(treat, kind));
    }
  }

  @Test
  void adjustedJobTrainingEffectIsThatOfNumpy() {
    ReferenceTable nsw = ReferenceTable.evaluation("causaldata_nsw_mixtape.csv");
    Numbers age = nsw.numbers("age");
    List<Numbers> covariates = new ArrayList<>(List.of(nsw.numbers("treat"), squared(age)));
    for (String name : NSW_COVARIATES) {
      covariates.add(nsw.numbers(name));
    }
    Coefficient treat =
        LeastSquares.of(nsw.numbers("re78"), covariates, 0.95).orThrow().coefficient("treat");
    assertEquals(1672.2031, treat.value(), FOUR_DECIMALS);
    assertEquals(638.3966, error(treat, StandardErrors.CLASSICAL), FOUR_DECIMALS);
    assertEquals(674.3111, error(treat, StandardErrors.HC1), FOUR_DECIMALS);
  }

  @Test
  void naiveComparisonWithTheSurveyPopulationIsFarOff() {
    ReferenceTable nsw = ReferenceTable.evaluation("causaldata_nsw_mixtape.csv");
    ReferenceTable cps = ReferenceTable.evaluation("causaldata_cps_mixtape.csv");
    TwoArms naive =
        TwoArms.of(nsw.numbersWhere("re78", "treat", "1"), cps.numbers("re78")).orThrow();
    assertEquals(15992, naive.control().n());
    assertEquals(-8497.5161, naive.difference(), FOUR_DECIMALS);
    assertEquals(712.0207, naive.standardError(StandardErrors.CLASSICAL), FOUR_DECIMALS);
  }

  @Test
  void experimentIsBalancedAndTheSurveyPopulationIsNot() {
    ReferenceTable nsw = ReferenceTable.evaluation("causaldata_nsw_mixtape.csv");
    ReferenceTable cps = ReferenceTable.evaluation("causaldata_cps_mixtape.csv");
    List<Numbers> treated = new ArrayList<>();
    List<Numbers> control = new ArrayList<>();
    List<Numbers> population = new ArrayList<>();
    for (String name : NSW_COVARIATES) {
      treated.add(nsw.numbersWhere(name, "treat", "1"));
      control.add(nsw.numbersWhere(name, "treat", "0"));
      population.add(cps.numbers(name));
    }
    assertEquals(0.3040, Balance.of(treated, control).orThrow().largest().orElseThrow(), 5e-5);
    assertTrue(Balance.of(treated, population).orThrow().largest().orElseThrow() > 2);
  }

  @Test
  void adjustedDifferenceOfTheMatchingExampleIsThatOfNumpy() {
    ReferenceTable table = ReferenceTable.evaluation("MatchIt_lalonde.csv");
    TwoArms raw =
        TwoArms.of(
                table.numbersWhere("re78", "treat", "1"), table.numbersWhere("re78", "treat", "0"))
            .orThrow();
    assertEquals(614, raw.n());
    assertEquals(-635.0262, raw.difference(), FOUR_DECIMALS);
    assertEquals(657.1374, raw.standardError(StandardErrors.CLASSICAL), FOUR_DECIMALS);
    List<Numbers> covariates =
        new ArrayList<>(
            List.of(
                table.numbers("treat"),
                table.indicator("race", "black"),
                table.indicator("race", "hispan")));
    for (String name : List.of("age", "educ", "married", "nodegree", "re74", "re75")) {
      covariates.add(table.numbers(name));
    }
    Coefficient treat =
        LeastSquares.of(table.numbers("re78"), covariates, 0.95).orThrow().coefficient("treat");
    assertEquals(1548.2438, treat.value(), FOUR_DECIMALS);
    assertEquals(781.2793, error(treat, StandardErrors.CLASSICAL), FOUR_DECIMALS);
  }

  @Test
  void textbookTrainingGrantEffectsAreThoseOfTheTextbook() {
    ReferenceTable table = ReferenceTable.evaluation("wooldridge_jtrain2.csv");
    assertEquals(1.7943, difference(table, "re78"), FOUR_DECIMALS);
    assertEquals(-0.1106, difference(table, "unem78"), FOUR_DECIMALS);
  }

  private static double difference(ReferenceTable table, String outcome) {
    return LeastSquares.of(table.numbers(outcome), table.numbers("train"))
        .orThrow()
        .coefficient("train")
        .value();
  }

  @Test
  void teachingEvaluationsDependOnBeautyAsInTheTextbook() {
    ReferenceTable table = ReferenceTable.evaluation("openintro_evals.csv");
    Numbers score = table.numbers("score");
    Sample sample = Sample.of(score).orThrow();
    assertEquals(463, sample.n());
    assertEquals(4.17473, sample.mean(), 5.1e-6);
    assertEquals(0.54386, sample.sd(), 5.1e-6);
    LeastSquares fit = LeastSquares.of(score, table.numbers("bty_avg")).orThrow();
    Estimate constant = classical(fit, LeastSquares.CONSTANT);
    Estimate beauty = classical(fit, "bty_avg");
    assertEquals(3.88034, constant.value(), 5.1e-6);
    assertEquals(0.07614, constant.standardError(), 5.1e-6);
    assertEquals(0.06664, beauty.value(), 5.1e-6);
    assertEquals(0.01629, beauty.standardError(), 5.1e-6);
  }

  private static double error(Coefficient coefficient, StandardErrors kind) {
    return coefficient.estimate(kind).orThrow().standardError();
  }

  private static Estimate classical(LeastSquares fit, String term) {
    return fit.coefficient(term).estimate(StandardErrors.CLASSICAL).orThrow();
  }

  @Test
  void alphaOfTheTurkishEvaluationsIsThatOfNumpy() {
    ReferenceTable table = ReferenceTable.evaluation("turkiye_student_evaluation.csv");
    List<Numbers> items = table.columns().stream().skip(5).map(table::numbers).toList();
    assertEquals(28, items.size());
    Alpha alpha = Alpha.of(items, Alpha.Rows.REFUSE).orThrow();
    assertEquals(5820, alpha.n());
    assertEquals(0.99196, alpha.raw(), 5.1e-6);
    Interval interval = alpha.interval();
    assertTrue(interval.contains(alpha.raw()));
  }

  @Test
  void alphaOfTheAttitudeItemsIsThatOfNumpy() {
    ReferenceTable table = ReferenceTable.evaluation("datasets_attitude.csv");
    List<Numbers> items =
        table.columns().stream().filter(c -> !c.equals("rownames")).map(table::numbers).toList();
    assertEquals(7, items.size());
    assertEquals(0.8431, Alpha.of(items, Alpha.Rows.LISTWISE).orThrow().raw(), FOUR_DECIMALS);
    assertEquals(30, Moments.of(items).count());
  }

  private static Numbers squared(Numbers column) {
    Numbers.Builder builder = Numbers.builder().name("age2");
    for (double value : column.presentValues()) {
      builder.add(value * value);
    }
    return builder.build();
  }
}
