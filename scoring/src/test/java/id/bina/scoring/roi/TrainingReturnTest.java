package id.bina.scoring.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Money;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.Level;
import id.bina.core.program.TrainingId;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The return of trainings in a dossier: its costs, and what the office documents. */
class TrainingReturnTest {
  private static ClaimedReturn claim(int training, List<Benefit> benefits) {
    return new ClaimedReturn(
        TrainingId.of("TR-0" + training),
        benefits,
        5,
        List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS),
        List.of());
  }

  private static Scored scored(ClaimedReturn... claims) {
    Setting plain = Settings.of();
    Setting setting =
        plain.toBuilder()
            .program(
                plain.program().toBuilder()
                    .addCosts(
                        Cost.of("TR-01", CostKind.PENYELENGGARAAN, Money.of("5", "IDR")),
                        Cost.of("TR-01", CostKind.PERJALANAN, Money.of("2.5", "IDR")))
                    .build())
            .build();
    return new Scored(
        TrainingReturn.of(List.of(claims)).score(setting, TallyBook.empty(TallyPlan.none())));
  }

  @Test
  @Tag("S000-19")
  void theReturnRestsOnTheCostsOfTheDossierAndSaysWhatIsOpen() {
    Scored scored = scored(claim(1, Returns.FOUR));
    Score.Measured value = scored.measured("roi.value", Settings.training(1));
    assertEquals(4.28 / 7.5, value.value(), 1e-12);
    assertEquals(11.78 / 7.5, scored.value("roi.bcr", Settings.training(1)), 1e-12);
    assertEquals(EvidenceGrade.E2, value.grade());
    assertEquals(
        List.of(
            "open: other causes are told apart by data (estimate of the superior or an expert)",
            "open: cost is fully loaded (not on record: analysis of needs, development, salary of"
                + " participants while away, evaluation, overhead)"),
        value.notes().stream().map(note -> note.in("en")).toList());
  }

  @Test
  void whereNoBenefitIsDocumentedThereIsNoReturn() {
    Score none = scored(claim(1, List.of())).one("roi.value", Settings.training(1));
    assertEquals(
        "tidak ada manfaat yang terdokumentasi: ROI tidak dihitung",
        ((Score.NotComputable) none).detail().in("id"));
  }

  @Test
  void aTrainingWithoutCostsOnRecordIsNotFree() {
    Score none = scored(claim(2, Returns.FOUR)).one("roi.value", Settings.training(2));
    assertEquals(
        "no costs on record: the return is undefined",
        ((Score.NotComputable) none).detail().in("en"));
  }

  @Test
  void aTrainingIsClaimedOnce() {
    assertEquals(
        "return must be claimed once for a training, was claimed twice: TR-01",
        assertThrows(
                IllegalArgumentException.class,
                () -> scored(claim(1, Returns.FOUR), claim(1, Returns.FOUR)))
            .getMessage());
  }
}
