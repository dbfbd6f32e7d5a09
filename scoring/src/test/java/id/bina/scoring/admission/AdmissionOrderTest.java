package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.admit;
import static id.bina.scoring.admission.Examples.anonymous;
import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.hours;
import static id.bina.scoring.admission.Examples.superior;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.scoring.internal.CanonicalHash;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Evidence in another order is the same evidence: a differential test on random dossiers. */
class AdmissionOrderTest {
  private static final int PEOPLE = 14;

  /** Forms, tests and hours of every kind that admission treats differently, at random. */
  private static DossierDraft.Builder random(Random random) {
    List<SurveyResponse> responses = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      responses.add(response("R-" + i, random));
    }
    List<Assessment> tests = new ArrayList<>();
    List<LearningHours> hours = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Occasion occasion = random.nextBoolean() ? Occasion.PRE : Occasion.POST;
      int person = 1 + random.nextInt(PEOPLE);
      tests.add(Examples.test("T-" + i, person, occasion, "A", "" + random.nextInt(101)));
      hours.add(
          hours(
              "H-" + i,
              person,
              "" + (1 + random.nextInt(30)),
              i % 4 == 0 ? "Pelatihan TR-01" : "Topik " + (i % 3)));
    }
    List<Attendance> attendance = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      attendance.add(
          attendance(
              i, "S-1", random.nextBoolean() ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT));
    }
    return draft(PEOPLE)
        .responses(responses)
        .assessments(tests)
        .learningHours(hours)
        .attendance(attendance);
  }

  private static SurveyResponse response(String id, Random random) {
    int person = 1 + random.nextInt(PEOPLE + 1);
    int[] codes = random.ints(8, 1, 5).toArray();
    if (random.nextInt(3) == 0) {
      codes = new int[] {4, 4, 4, 4, 4, 4, 4, random.nextInt(2) == 0 ? 4 : 1};
    }
    SurveyResponse.Builder form =
        switch (random.nextInt(3)) {
          case 0 -> anonymous(id, codes);
          case 1 -> superior(id, person, "A-" + random.nextInt(2), codes);
          default ->
              form(id, person, codes).answer("W1", Answer.words("saran " + random.nextInt(3)));
        };
    LocalDateTime sent = LocalDateTime.parse("2025-09-03T12:00");
    return form.submitted(sent.plusMinutes(random.nextInt(12)))
        .duration(Examples.seconds(5 + random.nextInt(60)))
        .completion(random.nextInt(4) == 0 ? Completion.PARTIAL : Completion.COMPLETE)
        .build();
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static DossierDraft.Builder shuffled(DossierDraft draft, Random random) {
    return draft.toBuilder()
        .participants(shuffled(draft.participants(), random))
        .enrolments(shuffled(draft.enrolments(), random))
        .responses(shuffled(draft.responses(), random))
        .assessments(shuffled(draft.assessments(), random))
        .learningHours(shuffled(draft.learningHours(), random))
        .attendance(shuffled(draft.attendance(), random));
  }

  private static List<String> everything(Cases cases) {
    List<String> all = new ArrayList<>();
    for (View view : View.values()) {
      cases.sources(view).stream().map(CaseSource::digest).forEach(all::add);
    }
    all.add(CanonicalHash.of(cases.setting()));
    all.add(CanonicalHash.of(cases.held()));
    return all;
  }

  @Property(seed = "20250309", tries = 60)
  void theOrderOfTheEvidenceNeverChangesTheResult(@ForAll long seed) {
    Random random = new Random(seed);
    DossierDraft.Builder draft = random(random);

    assertEquals(everything(admit(draft)), everything(admit(shuffled(draft.build(), random))));
  }

  @Property(seed = "20250310", tries = 60)
  void everyRecordIsACaseOrIsRefused(@ForAll long seed) {
    Cases cases = admit(random(new Random(seed)));

    long received = cases.summary().flow().stream().mapToLong(row -> row.received()).sum();
    long admitted = cases.summary().flow().stream().mapToLong(row -> row.admitted()).sum();
    long refused =
        cases.held().stream()
            .filter(problem -> problem.path().startsWith("/responses/"))
            .filter(problem -> !problem.code().startsWith("form."))
            .map(problem -> problem.path().replaceAll("^/responses/|/[a-z]+$", ""))
            .distinct()
            .count();
    assertEquals(received, admitted + refused);
  }

  @Test
  void theRandomDossiersHoldWhatIsToBeTested() {
    List<String> seen = new ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      admit(random(new Random(seed))).summary().exclusions().forEach(each -> seen.add(each.code()));
    }

    assertTrue(
        seen.containsAll(
            List.of(
                "roster.unknown",
                "record.duplicate",
                "jp.claimed_twice",
                "jp.above_training",
                "form.contradictory",
                "form.too_fast_and_more",
                "form.straight_lined",
                "form.too_fast",
                "form.against_the_rest",
                "answer.words")),
        seen.toString());
  }
}
