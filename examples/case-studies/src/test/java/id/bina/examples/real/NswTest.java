package id.bina.examples.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.result.Design;
import id.bina.core.result.Score;
import id.bina.core.result.Scores;
import id.bina.scoring.Evaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;

/** The job-training experiment and the survey set against it, read as our definition says. */
class NswTest {
  private final Dossier dossier = SharedData.read("/nsw/program.json");

  /** The numbers of a column in one arm. */
  private static List<BigDecimal> numbers(CaseSource source, String column, String arm) {
    int index = source.layout().numberIndex(ColumnKey.parse(column)).orElseThrow();
    int stratum = source.layout().stratumIndex("arm").orElseThrow();
    return source.collect(
        Collector.<CaseBatch, List<BigDecimal>>of(
            ArrayList::new,
            (all, batch) -> {
              for (int row = 0; row < batch.size(); row++) {
                if (batch.stratum(row, stratum).equals(arm)) {
                  all.add(batch.number(row, index));
                }
              }
            },
            (one, other) -> {
              one.addAll(other);
              return one;
            }));
  }

  private static double mean(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue() / numbers.size();
  }

  private CaseSource source(int index) {
    return dossier.bulk().get(index).source();
  }

  @Test
  void theExperimentHasTheArmsAndMeansThatWerePublished() {
    List<BigDecimal> treated = numbers(source(0), "nsw/1|catatan|post|re78", "1");
    List<BigDecimal> control = numbers(source(0), "nsw/1|catatan|post|re78", "0");

    assertEquals(List.of(185, 260), List.of(treated.size(), control.size()));
    assertEquals(6349.1435, mean(treated), 5e-5);
    assertEquals(4554.8011, mean(control), 5e-5);
    assertEquals(1794.3424, mean(treated) - mean(control), 5e-5);
  }

  @Test
  void theSurveyIsSetAgainstTheSameTrainees() {
    List<BigDecimal> treated = numbers(source(1), "nsw-cps/1|catatan|post|re78", "1");
    List<BigDecimal> control = numbers(source(1), "nsw-cps/1|catatan|post|re78", "0");

    assertEquals(List.of(185, 15_992), List.of(treated.size(), control.size()));
    assertEquals(-8497.5161, mean(treated) - mean(control), 5e-5);
  }

  @Test
  void theSquareOfTheAgeIsTheProductOfItsColumn() {
    List<BigDecimal> age = numbers(source(0), "nsw/1|catatan|pre|age", "1");
    List<BigDecimal> squared = numbers(source(0), "nsw/1|catatan|pre|age2", "1");

    assertEquals(age.stream().map(each -> each.multiply(each)).toList(), squared);
  }

  @Test
  void oneDesignIsDrawnByLotAndTheOtherIsNot() {
    assertEquals(
        List.of(Design.RANDOMISED, Design.COMPARISON),
        dossier.designs().stream().map(DesignDeclaration::design).toList());
    assertEquals(
        List.of("age", "age2", "educ", "nodegree", "black", "hisp", "re74", "re75"),
        dossier.designs().get(0).covariates().stream().map(key -> key.item().value()).toList());
  }

  @Test
  void balanceIsShownInMarriageTooWhichThePublishedAdjustmentLeavesOut() {
    for (DesignDeclaration design : dossier.designs()) {
      assertEquals(
          List.of("age", "age2", "educ", "black", "hisp", "marr", "nodegree", "re74", "re75"),
          design.balanceColumns().stream().map(key -> key.item().value()).toList());
    }
    Scores balance =
        Evaluator.standard().evaluate(dossier).evaluation().body().scores("result.balance");
    Score.Measured married =
        balance.stream()
            .flatMap(score -> score.measured().stream())
            .filter(score -> score.key().cell().stratum("covariate").equals(Optional.of("marr")))
            .findFirst()
            .orElseThrow();
    // 35 of 185 trainees and 40 of 260 controls were married.
    double treated = 35.0 / 185;
    double control = 40.0 / 260;
    double spread =
        Math.sqrt((treated * (1 - treated) * 185 / 184 + control * (1 - control) * 260 / 259) / 2);
    assertEquals((treated - control) / spread, married.value(), 1e-12);
  }
}
