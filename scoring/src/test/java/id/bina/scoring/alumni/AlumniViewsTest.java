package id.bina.scoring.alumni;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Instrument;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.Program;
import id.bina.core.program.Training;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Score;
import id.bina.scoring.FilledForms;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms of four sources months after a training, with the instruments that come ready. */
class AlumniViewsTest {
  private final FilledForms forms = new FilledForms();

  private static Instrument form(String source) {
    return Instruments.of("pasca-pelatihan-" + source + "/1");
  }

  private static ParticipantId alumnus(int number) {
    return ParticipantId.of((number < 10 ? "P-0" : "P-") + number);
  }

  private void alumni(int first, int last, int level) {
    for (int i = first; i <= last; i++) {
      forms.form(
          form("alumni"),
          Study.TR_1,
          Occasion.FOLLOW_UP,
          Respondent.participant(alumnus(i)),
          level);
    }
  }

  private void superiors(int last, int level) {
    for (int i = 1; i <= last; i++) {
      forms.form(
          form("atasan"),
          Study.TR_1,
          Occasion.FOLLOW_UP,
          Respondent.superiorOf(alumnus(i), RespondentId.of("A-" + i)),
          level);
    }
  }

  private void others(Source source, int count, int level) {
    for (int i = 1; i <= count; i++) {
      forms.form(
          form(source.code()),
          Study.TR_1,
          Occasion.FOLLOW_UP,
          new Respondent(
              source,
              Optional.empty(),
              Optional.of(alumnus(i)),
              Optional.of(RespondentId.of(source.code() + "-" + i))),
          level);
    }
  }

  private Scored scored(AlumniViews strategy) {
    return Study.of(25).evidence(forms).score(strategy);
  }

  private static Optional<Score> of(Scored scored, String measure, String part) {
    return scored.all(measure, Study.TR_1).stream()
        .filter(score -> score.key().toString().contains(part))
        .filter(score -> score.key().toString().contains("aspect=penerapan"))
        .findFirst();
  }

  private static Score.Measured measured(Scored scored, String measure, String part) {
    return of(scored, measure, part).flatMap(Score::measured).orElseThrow();
  }

  /** Nine say 3 and 4, one says 2 and 3: mean 3.4 of 10 of 25. Practice G: [1.96, 3.76]. */
  @Test
  @Tag("S000-10")
  void whatTheSilentLeaveOpenBeginsAtTheLowestPointOfTheScale() {
    alumni(1, 9, 2);
    alumni(10, 10, 1);
    Score.Measured view = measured(scored(AlumniViews.standard()), "alumni.view", "peserta");

    assertEquals(80, view.value(), 1e-9);
    assertEquals(
        List.of("10 / 25 answered; with the silent counted the mean is 1.96 to 3.76 (bounds)"),
        view.notes().stream().map(note -> note.in("en")).toList());
  }

  @Test
  @Tag("S002-17")
  void everySourceIsSeenAndTwoSubordinatesAreNot() {
    alumni(1, 8, 2);
    superiors(6, 1);
    others(Source.PEER, 4, 1);
    others(Source.SUBORDINATE, 2, 0);
    Scored scored = scored(AlumniViews.standard());

    assertEquals(250.0 / 3, measured(scored, "alumni.view", "peserta").value(), 1e-9);
    assertEquals(50, measured(scored, "alumni.view", "atasan").value(), 1e-9);
    assertEquals(50, measured(scored, "alumni.view", "rekan").value(), 1e-9);
    Score hidden = of(scored, "alumni.view", "bawahan").orElseThrow();
    Score.NotComputable why = assertInstanceOf(Score.NotComputable.class, hidden);
    assertEquals("fewer than 3 subordinates are never shown", why.detail().in("en"));
    assertEquals(0, why.n());
    assertTrue(of(scored, "alumni.composite", "").isEmpty());
  }

  /** First items: self 3, superiors 2, one of them 3. */
  @Test
  void theGapBetweenSelfAndSuperiorIsLabelled() {
    alumni(1, 6, 2);
    superiors(5, 1);
    forms.form(
        form("atasan"),
        Study.TR_1,
        Occasion.FOLLOW_UP,
        Respondent.superiorOf(alumnus(6), RespondentId.of("A-6")),
        2);
    Score.Measured gap =
        scored(AlumniViews.standard())
            .all("alumni.gap", Study.TR_1)
            .get(0)
            .measured()
            .orElseThrow();

    assertEquals(5.0 / 6, gap.value(), 1e-9);
    assertEquals(
        "not convergent by the mean only, limit 0.50 [HOUSE_DEFAULT]", gap.notes().get(0).in("en"));
  }

  /** 83.33 of 8 alumni and 50 of 6 superiors, .3 and .4 brought to 1: 3/7 and 4/7. */
  @Test
  void aCompositeIsThereOnlyIfAskedForAndSaysWhoIsLeftOut() {
    alumni(1, 8, 2);
    superiors(6, 1);
    others(Source.PEER, 4, 1);
    Scored scored =
        scored(
            AlumniViews.weighing(
                Packs.lanEvaluation2021().weightTable(Packs.LAN_SOURCES).orElseThrow()));
    Score.Measured composite = measured(scored, "alumni.composite", "");

    assertEquals((3 * 250.0 / 3 + 4 * 50) / 7, composite.value(), 1e-9);
    assertEquals(
        "too few answers, their weight went to the others: rekan, bawahan",
        composite.notes().get(1).in("en"));
  }

  /** Recalled ability of the time before (S0) is no part of ability now (S1). */
  @Test
  void whatIsRecalledIsNotMixedWithWhatIs() {
    alumni(1, 6, 1);
    Score ability =
        scored(AlumniViews.standard()).all("alumni.view", Study.TR_1).stream()
            .filter(score -> score.key().toString().contains("aspect=kemampuan"))
            .findFirst()
            .orElseThrow();
    int at = form("alumni").items().stream().map(item -> item.id().value()).toList().indexOf("S1");
    double now = 1 + 1 + at % 2;

    assertEquals((now - 1) / 3 * 100, ability.measured().orElseThrow().value(), 1e-9);
  }

  /** 4 March to 10 June is three months: earlier than the guideline has it. */
  @Test
  void theNumberOfMonthsIsHeldAgainstTheGuideline() {
    alumni(1, 6, 1);
    Fieldwork survey =
        Fieldwork.builder()
            .instrument(form("alumni").ref())
            .subject(Study.TR_1)
            .occasion(Occasion.FOLLOW_UP)
            .mode(SurveyMode.of("online"))
            .period(new Span(LocalDate.parse("2025-06-10"), LocalDate.parse("2025-06-20")))
            .build();
    Scored scored =
        Study.of(25)
            .program(AlumniViewsTest::withGuideline)
            .evidence(forms)
            .evidence(draft -> draft.addFieldworks(survey))
            .score(AlumniViews.standard());

    assertEquals(
        "3 months after the training, outside of 6 - 12 (lan-evaluation-2021 1 [UNCONFIRMED])",
        measured(scored, "alumni.view", "peserta").notes().get(1).in("en"));
  }

  private static Program withGuideline(Program program) {
    List<Training> trainings = new ArrayList<>();
    for (Training each : program.trainings()) {
      trainings.add(each.toBuilder().putTags("rating-guideline", "lan-evaluation-2021").build());
    }
    return program.toBuilder().trainings(trainings).build();
  }
}
