package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.RoundId;
import id.bina.core.program.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Levels, appraisals, readings, observations, stories and fieldwork: records with their limits. */
class UnitEvidenceTest {
  private static final Subject OFFICE = Subject.of(UnitId.of("U-1"));
  private static final CompetencyLevel LEVEL =
      CompetencyLevel.builder()
          .id(EvidenceId.of("K-1"))
          .participant(ParticipantId.of("P-1"))
          .competency(CompetencyId.of("layanan"))
          .round(RoundId.of("2025"))
          .standard(3)
          .level(2)
          .build();
  private static final Appraisal APPRAISAL =
      Appraisal.builder()
          .id(EvidenceId.of("N-1"))
          .participant(ParticipantId.of("P-1"))
          .round(RoundId.of("2025"))
          .predicate("baik")
          .mark(new BigDecimal("88.50"))
          .build();
  private static final IndicatorReading READING =
      IndicatorReading.builder()
          .id(EvidenceId.of("F-1"))
          .indicator("skm.index")
          .subject(OFFICE)
          .occasion(Occasion.PRE)
          .value(new BigDecimal("79.40"))
          .of(118)
          .mode(SurveyMode.PAPER)
          .source("Laporan SKM 2024")
          .build();
  private static final Observation OBSERVATION =
      Observation.builder()
          .id(EvidenceId.of("O-1"))
          .instrument(InstrumentRef.of("amatan", "1"))
          .subject(OFFICE)
          .occasion(Occasion.POST)
          .rater(RespondentId.of("A-1"))
          .target("loket-1")
          .addAnswers(ItemAnswer.of("R1", Answer.rating(3)))
          .build();
  private static final SuccessCase STORY =
      SuccessCase.builder()
          .id(EvidenceId.of("SC-1"))
          .subject(OFFICE)
          .story(Text.of("Waktu tunggu turun"))
          .source("Laporan 2025")
          .build();
  private static final Fieldwork FIELDWORK =
      Fieldwork.builder()
          .instrument(InstrumentRef.of("skm", "1"))
          .subject(OFFICE)
          .occasion(Occasion.PRE)
          .mode(SurveyMode.QR)
          .period(Span.of("2025-05-01", "2025-05-31"))
          .build();

  @Test
  void canBeBuiltAnewFromTheirParts() {
    assertEquals(LEVEL, LEVEL.toBuilder().build());
    assertEquals(APPRAISAL, APPRAISAL.toBuilder().build());
    assertEquals(READING, READING.toBuilder().build());
    assertEquals(OBSERVATION, OBSERVATION.toBuilder().build());
    assertEquals(STORY, STORY.toBuilder().build());
    assertEquals(FIELDWORK, FIELDWORK.toBuilder().build());
  }

  @Test
  void figuresAreEqualWhateverTheirTrailingZeros() {
    assertEquals(new BigDecimal("79.4"), READING.value());
    assertEquals(Optional.of(new BigDecimal("88.5")), APPRAISAL.mark());
  }

  @Property(seed = "20250180", tries = 100)
  void acceptsEveryStandardOf1To9AndLevelOf0To9(
      @ForAll @IntRange(min = 1, max = 9) int standard, @ForAll @IntRange(max = 9) int level) {
    CompetencyLevel built = LEVEL.toBuilder().standard(standard).level(level).build();
    assertEquals(List.of(standard, level), List.of(built.standard(), built.level()));
  }

  @Test
  void refusesALevelOrStandardOutsideTheScale() {
    assertEquals(
        "standard must be in [1, 9] and level in [0, 9], were standard 0 and level 2 (competency"
            + " level K-1, participant P-1)",
        Refusal.of(LEVEL.toBuilder().standard(0)::build));
    assertEquals(
        "standard must be in [1, 9] and level in [0, 9], were standard 3 and level 10 (competency"
            + " level K-1, participant P-1)",
        Refusal.of(LEVEL.toBuilder().level(10)::build));
    assertEquals(
        "standard must be in [1, 9] and level in [0, 9], were standard 3 and level -1 (competency"
            + " level K-1, participant P-1)",
        Refusal.of(LEVEL.toBuilder().level(-1)::build));
  }

  @Test
  void refusesOneRatingWithoutTheOtherAndABlankOne() {
    assertEquals(
        "ratings must be of results and of conduct, were of results only (appraisal N-1)",
        Refusal.of(APPRAISAL.toBuilder().results(Optional.of("above"))::build));
    assertEquals(
        "ratings must be of results and of conduct, were of conduct only (appraisal N-1)",
        Refusal.of(APPRAISAL.toBuilder().conduct(Optional.of("above"))::build));
    assertEquals(
        "rating of results of appraisal N-1 must not be blank, was blank",
        Refusal.of(
            APPRAISAL.toBuilder().results(Optional.of(" ")).conduct(Optional.of("above"))::build));
  }

  @Test
  void refusesAnAppraisalWithoutAPredicate() {
    assertEquals(
        "predicate of appraisal N-1 must not be blank, was blank",
        Refusal.of(APPRAISAL.toBuilder().predicate(" ")::build));
  }

  @Test
  void refusesAReadingWithoutASourceOrWithFewerThanNoCases() {
    assertEquals(
        "source of indicator reading F-1 must not be blank, was blank",
        Refusal.of(READING.toBuilder().source("")::build));
    assertEquals(
        "cases of an indicator reading must be at least 0, were -1 (indicator reading F-1)",
        Refusal.of(READING.toBuilder().of(-1)::build));
    assertEquals(0, READING.toBuilder().of(0).build().of().orElseThrow());
  }

  @Test
  void refusesAnIndicatorInWords() {
    assertEquals(
        "indicator must hold ASCII letters, digits and . _ : - @ / + only, was 'indeks SKM'"
            + " (character 7)",
        Refusal.of(READING.toBuilder().indicator("indeks SKM")::build));
  }

  @Test
  void anObserverIsKnownByThePseudonymOnly() {
    assertEquals(
        new Respondent(
            Source.OBSERVER,
            Optional.empty(),
            Optional.empty(),
            Optional.of(RespondentId.of("A-1"))),
        OBSERVATION.respondent());
  }

  @Test
  void refusesATargetInWords() {
    assertEquals(
        "target of an observation must hold ASCII letters, digits and . _ : - @ / + only, was"
            + " 'loket satu' (character 6)",
        Refusal.of(OBSERVATION.toBuilder().target("loket satu")::build));
  }

  @Test
  void refusesAStoryOrCorroborationWithoutASource() {
    assertEquals(
        "source of success case SC-1 must not be blank, was blank",
        Refusal.of(STORY.toBuilder().source("")::build));
    assertEquals(
        "source of a corroboration must not be blank, was blank",
        Refusal.of(() -> new Corroboration(CorroborationKind.FIGURE, Text.of("Angka"), " ")));
  }

  @Test
  void refusesFieldworkAmongNobody() {
    assertEquals(
        "population must be 1 or more, was 0 (fieldwork skm/1)",
        Refusal.of(FIELDWORK.toBuilder().population(0)::build));
    assertEquals(
        "target must be 1 or more, was -5 (fieldwork skm/1)",
        Refusal.of(FIELDWORK.toBuilder().target(-5)::build));
  }

  @Test
  void aCoderCodesAPassageOnceAndGivesACodeOnce() {
    assertEquals(
        "codes of a coding must not repeat, were [a, a] (coder A)",
        Refusal.of(() -> new Coding("A", List.of("a", "a"))));
    Coding coding = new Coding("A", List.of("a"));
    assertEquals(
        "a coder must code a passage once, were [Coding[coder=A, codes=[a]], Coding[coder=A,"
            + " codes=[a]]]",
        Refusal.of(
            () -> new Passage("Lama", List.of(), AboutWhom.NOBODY, List.of(coding, coding))));
  }

  @Test
  void aPassageCodedOnceHasNoCodings() {
    assertEquals(
        new Passage("Lama", List.of("a"), AboutWhom.UNIT, List.of()),
        new Passage("Lama", List.of("a"), AboutWhom.UNIT));
  }

  @Test
  void openListsReadAsTheyWereWritten() {
    assertEquals(SurveyMode.QR, SurveyMode.of("qr"));
    assertEquals(CorroborationKind.SECOND_SOURCE, CorroborationKind.of("second_source"));
    assertEquals(SubjectKind.COMPETENCY, Subject.parse("competency:layanan").kind());
    assertEquals("enumerator", SurveyMode.ENUMERATOR.toString());
  }
}
