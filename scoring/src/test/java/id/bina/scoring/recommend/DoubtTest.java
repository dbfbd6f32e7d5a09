package id.bina.scoring.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Strength;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.RuleBook;
import id.bina.scoring.Evaluator;
import id.bina.scoring.FilledForms;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.Study;
import id.bina.scoring.transfer.TransferChain;
import id.bina.scoring.triangulation.SourceConflict;
import id.bina.scoring.triangulation.SourcesCompared;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recommendations on what sources contradict each other about. */
class DoubtTest {
  private static final int ALUMNI = 12;

  /** Fires where fewer than 60 percent are confirmed to apply; it needs no second source. */
  private static RuleBook book(Optional<Condition> second) {
    Text words = Text.of("ada", "there");
    return new RuleBook(
        "doubt",
        "1",
        List.of(
            Wording.rule("D1", SubjectKind.TRAINING, "penerapan rendah", "little use")
                .when(Condition.below("transfer.confirmed", Quantity.VALUE, "0.6"))
                .second(second)
                .then(
                    Wording.then(Wording.ORGANISER, 30)
                        .condition(Text.of("sedikit yang menerapkan", "few apply it"))
                        .criterion(words)
                        .cause(words)
                        .effect(words)
                        .action(words)
                        .build())
                .build()));
  }

  /** What alumni say of themselves, as high as given, and superiors who do not see it. */
  private static FilledForms forms(int self) {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= ALUMNI; i++) {
      ParticipantId alumnus = ParticipantId.of(i < 10 ? "P-0" + i : "P-" + i);
      forms
          .form(
              Instruments.of("pasca-pelatihan-alumni/1"),
              Study.TR_1,
              Occasion.FOLLOW_UP,
              Respondent.participant(alumnus),
              self - i % 2)
          .form(
              Instruments.of("pasca-pelatihan-atasan/1"),
              Study.TR_1,
              Occasion.FOLLOW_UP,
              Respondent.superiorOf(alumnus, RespondentId.of("A-" + i)),
              1 - i % 2);
    }
    return forms;
  }

  private static Recommendation recommended(
      int self, Optional<Condition> second, ScoringStrategy... strategies) {
    return Evaluator.of(List.of(strategies))
        .with(book(second))
        .evaluate(Study.of(ALUMNI).evidence(forms(self)).dossier())
        .evaluation()
        .body()
        .recommendations()
        .get(0);
  }

  @Test
  @Tag("S003-8")
  void aConflictTakesOneStepAndNamesWhoDisagrees() {
    ScoringStrategy chain = TransferChain.standard();
    Recommendation alone = recommended(3, Optional.empty(), chain);
    assertEquals(Strength.STRONG, alone.strength());
    assertEquals("few apply it", alone.condition().in("en"));

    Recommendation doubted = recommended(3, Optional.empty(), chain, SourcesCompared.standard());
    assertEquals(Strength.CONSIDER, doubted.strength());
    assertEquals(
        "few apply it; sources conflict: good by participants, not good by superiors (the"
            + " recommendation is one step less strong)",
        doubted.condition().in("en"));
    assertEquals(
        "sedikit yang menerapkan; sumber bertentangan: baik menurut peserta, kurang baik menurut"
            + " atasan (kekuatan rekomendasi turun satu tingkat)",
        doubted.condition().in("id"));
  }

  @Test
  void sourcesThatAgreeTakeNothing() {
    Recommendation agreed =
        recommended(1, Optional.empty(), TransferChain.standard(), SourcesCompared.standard());
    assertEquals(Strength.STRONG, agreed.strength());
    assertEquals("few apply it", agreed.condition().in("en"));
  }

  @Test
  void whatIsOnlyConsideredStaysSoAndTellsTheConflict() {
    Optional<Condition> never =
        Optional.of(Condition.above("transfer.confirmed", Quantity.VALUE, "1"));
    Recommendation doubted =
        recommended(3, never, TransferChain.standard(), SourcesCompared.standard());
    assertEquals(Strength.CONSIDER, doubted.strength());
    assertTrue(
        doubted.condition().in("en").endsWith("(find out why before deciding)"),
        doubted.condition()::toString);
  }

  /** A conflict about support says nothing on a recommendation about use. */
  @Test
  void anotherConstructIsNoDoubt() {
    SourceConflict support =
        new SourceConflict(
            Study.TR_1,
            Optional.of("dukungan"),
            List.of(Source.SUPERIOR),
            List.of(Source.PARTICIPANT),
            List.of());
    Recommendation made = recommended(3, Optional.empty(), TransferChain.standard());
    Setting setting = Settings.of();
    assertTrue(Doubt.of(setting, List.of(support), made.evidence()).conflicts().isEmpty());
    SourceConflict use =
        new SourceConflict(
            Study.TR_1,
            Optional.of("penerapan"),
            List.of(Source.PARTICIPANT),
            List.of(Source.SUPERIOR),
            List.of());
    assertEquals(
        List.of(use), Doubt.of(setting, List.of(support, use), made.evidence()).conflicts());
  }
}
