package id.bina.scoring.result;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Design;
import id.bina.core.result.FlowRow;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What documents claim most of results, and what it would take to know it. */
class ResultLevelTest {
  private static final String CITIZENS = "result.citizen_satisfaction";
  private static final String PERFORMANCE = "result.performance";
  private static final InstrumentRef SURVEY = InstrumentRef.of("warga", "1");

  @Test
  void withoutCitizensNothingStandsInForTheirSatisfaction() {
    assertEquals(
        "NO_DATA: no data from citizens; a satisfaction survey at the same units is needed, before"
            + " and after (0)",
        scored(Settings.of()).absence(CITIZENS, PROGRAMME));
  }

  @Test
  void answersToOtherQuestionsAreNoIndex() {
    Setting setting = asked(AspectRole.MATERI, 40);
    assertEquals(
        "NO_INDEX: 40 answers of citizens, but the questionnaire does not ask about the elements"
            + " of the index (IKM) (40)",
        scored(setting).absence(CITIZENS, PROGRAMME));
  }

  @Test
  void whereTheElementsAreAskedTheIndexSpeaksInstead() {
    assertEquals(List.of(), scored(asked(AspectRole.of("u1"), 40)).all(CITIZENS, PROGRAMME));
  }

  @Test
  void performanceNeedsRecordsOrAComparison() {
    assertEquals(
        "NO_DATA: no records of performance before and after, and no comparison group (0)",
        scored(Settings.of()).absence(PERFORMANCE, PROGRAMME));
    Setting compared =
        Settings.of().toBuilder()
            .designs(
                List.of(
                    new DesignDeclaration(
                        "D-1",
                        Design.COMPARISON,
                        ColumnKey.of("kinerja/1", Source.RECORD, Occasion.POST, "nilai"),
                        "arm",
                        "trained",
                        "other",
                        List.of(),
                        PROGRAMME,
                        List.of(),
                        Primary.PRIMARY)))
            .build();
    assertEquals(List.of(), scored(compared).all(PERFORMANCE, PROGRAMME));
  }

  private static Scored scored(Setting setting) {
    return new Scored(ResultLevel.standard().score(setting, TallyBook.empty(TallyPlan.none())));
  }

  private static Setting asked(AspectRole role, long answers) {
    Instrument survey =
        Instrument.builder()
            .ref(SURVEY)
            .title(Text.of("Survei warga"))
            .kind(InstrumentKind.CITIZEN)
            .scales(List.of(Scale.of("s4", 1, 4, Better.HIGHER)))
            .aspects(List.of(Aspect.of(role.code(), Text.of(role.code()), role)))
            .items(List.of(Item.rating("q1", Text.of("Pertanyaan"), "s4", role.code())))
            .build();
    FlowRow row =
        new FlowRow(
            PROGRAMME,
            SURVEY,
            Source.CITIZEN,
            Occasion.POST,
            OptionalLong.empty(),
            answers + 2,
            answers + 1,
            answers);
    return Settings.of().toBuilder()
        .instruments(List.of(survey))
        .admission(new AdmissionSummary(List.of(row), List.of()))
        .build();
  }
}
