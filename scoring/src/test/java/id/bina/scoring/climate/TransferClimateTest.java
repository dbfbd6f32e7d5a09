package id.bina.scoring.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.regulation.Packs;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.FilledForms;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Factors of transfer in a dossier, by the ready form on five points. */
class TransferClimateTest {
  private static final Instrument FORM = Instruments.of("iklim-penerapan/1");

  /** Two items a factor: levels 1, 2, 3 in turn give 2 and 3, 3 and 4, 4 and 5: 3.5 on the mean. */
  private static Scored answered(Instrument form, int people) {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= people; i++) {
      ParticipantId id = ParticipantId.of(i < 10 ? "P-0" + i : "P-" + i);
      forms.form(form, Study.TR_1, Occasion.FOLLOW_UP, Respondent.participant(id), 1 + i % 3);
    }
    return Study.of(people).evidence(forms).score(TransferClimate.standard());
  }

  private static Score of(Scored scored, String stratum) {
    return scored.scores().stream()
        .filter(score -> score.key().cell().subject().equals(Study.TR_1))
        .filter(score -> score.key().toString().contains(stratum))
        .findFirst()
        .orElseThrow(() -> new AssertionError(stratum + " among " + scored.scores()));
  }

  private static Score.Measured factor(Scored scored, TransferFactor factor) {
    return of(scored, "factor=" + factor.code()).measured().orElseThrow();
  }

  @Test
  @Tag("S004-13")
  void theReadyFormGivesSixteenFactors() {
    Scored scored = answered(FORM, 12);
    Score.Measured support = factor(scored, TransferFactor.SUPERVISOR_SUPPORT);
    assertEquals(3.5, support.value());
    assertEquals(EvidenceGrade.E2, support.grade());
    assertEquals(
        List.of("dukungan atasan: Memadai (transfer-climate 1)"),
        support.notes().stream().map(note -> note.in("id")).toList());
    assertEquals(
        16,
        scored.scores().stream()
            .filter(score -> score.key().cell().subject().equals(Study.TR_1))
            .filter(score -> score.measured().isPresent())
            .count());
  }

  @Test
  @Tag("S000-13")
  @Tag("S003-17")
  void muchResistanceIsABarrierThoughItsItemsAreAgreedTo() {
    Score.Measured resistance = factor(answered(FORM, 12), TransferFactor.RESISTANCE);
    assertEquals(2.5, resistance.value());
    assertEquals(
        "resistance to change: Barrier (transfer-climate 1)", resistance.notes().get(0).in("en"));
  }

  @Test
  void anItemThatIsTurnedInTheFormIsNotTurnedTwice() {
    assertEquals(3.5, factor(answered(FORM, 12), TransferFactor.SELF_EFFICACY).value());
  }

  @Test
  void consequencesOfNotApplyingHaveNoCategory() {
    assertEquals(
        "consequences of not applying: stands apart, without a category",
        factor(answered(FORM, 12), TransferFactor.NEGATIVE_OUTCOMES).notes().get(0).in("en"));
  }

  @Test
  void anIntervalNeedsFifteen() {
    assertEquals(true, factor(answered(FORM, 12), TransferFactor.COACHING).interval().isEmpty());
    // 18 with mean 3.5, s^2 = 12 / 17: t(17) 2.109816 times sqrt(s^2 / 18) is 0.4178057.
    Interval interval =
        factor(answered(FORM, 18), TransferFactor.COACHING).interval().orElseThrow();
    assertEquals(3.5 - 0.4178057, interval.lower(), 1e-7);
    assertEquals(3.5 + 0.4178057, interval.upper(), 1e-7);
  }

  @Test
  @Tag("S003-20")
  void driversAreScoredBesideTheFactors() {
    Instrument drivers = form(5, RequiredDriver.MONITOR.role());
    // Levels 1, 2, 3 of a single item are 2, 3, 4 of 5: 25, 50, 75.
    Score.Measured monitor =
        of(answered(drivers, 12), "driver=pemantauan").measured().orElseThrow();
    assertEquals(50, monitor.value());
    assertEquals("climate.driver", monitor.key().measure().value());
  }

  @Test
  void aFactorOnFourPointsIsNotReadByTheCutsOfFive() {
    Score none = of(answered(form(4, TransferFactor.OPPORTUNITY.role()), 12), "factor=opportunity");
    assertEquals(
        "skala faktor harus 1 sampai 5, tercatat 1 sampai 4",
        ((Score.NotComputable) none).detail().in("id"));
  }

  @Test
  void nobodyAskedIsNoScoreAndFewAreTooFew() {
    assertEquals(List.of(), Study.of(3).score(TransferClimate.standard()).scores());
    Score few = of(answered(FORM, 1), "factor=coaching");
    assertEquals(
        "1 answered; at least 2 are needed", ((Score.NotComputable) few).detail().in("en"));
  }

  @Test
  void aPackWithoutCategoriesIsRefusedAtOnce() {
    assertEquals(
        "pack must have the band table climate-categories, had none (regulation pack"
            + " learning-hours)",
        assertThrows(
                IllegalArgumentException.class,
                () -> TransferClimate.of(Packs.of("learning-hours")))
            .getMessage());
  }

  private static Instrument form(int points, AspectRole role) {
    return Instrument.builder()
        .ref(InstrumentRef.of("pendorong", "1"))
        .title(Text.of("Pendorong", "Drivers"))
        .kind(InstrumentKind.FOLLOW_UP)
        .scales(List.of(Scale.of("skala", 1, points, Better.HIGHER)))
        .aspects(List.of(Aspect.of("aspek", Text.of("Aspek", "Aspect"), role)))
        .items(List.of(Item.rating("D1", Text.of("Butir", "Item"), "skala", "aspek")))
        .build();
  }
}
