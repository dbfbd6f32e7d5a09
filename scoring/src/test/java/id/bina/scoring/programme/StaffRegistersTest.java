package id.bina.scoring.programme;

import static id.bina.scoring.Study.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Scholarship;
import id.bina.core.program.ScholarshipId;
import id.bina.core.program.ScholarshipState;
import id.bina.core.result.Audience;
import id.bina.core.result.Score;
import id.bina.scoring.Evaluator;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appraisals and scholarships, counted by hand. */
class StaffRegistersTest {
  private static final String MATCHED = "scholarship.matched";

  private static Scored scored(Study study) {
    return study.score(StaffRegisters.standard());
  }

  private static Study appraised(String round, String... predicates) {
    List<Appraisal> appraisals = new ArrayList<>();
    for (int i = 0; i < predicates.length; i++) {
      appraisals.add(
          Appraisal.builder()
              .id(EvidenceId.of("A-" + i))
              .participant(ParticipantId.of("P-0" + (i + 1)))
              .round(RoundId.of(round))
              .predicate(predicates[i])
              .build());
    }
    return Study.of(5)
        .program(
            program ->
                program.toBuilder()
                    .rounds(
                        List.of(
                            Round.of("2025", "Tahun 2025", Span.of("2025-01-01", "2025-12-31"))))
                    .build())
        .evidence(draft -> draft.appraisals(appraisals));
  }

  @Test
  @Tag("S002-16")
  void predicatesAreSharesOfThoseAppraised() {
    Scored scored = scored(appraised("2025", "baik", "baik", "sangat baik", "kurang"));
    assertEquals(.5, scored.value("appraisal.share", PROGRAMME, "predicate=baik", "round=2025"));
    assertEquals("4", scored.counts("appraisal.share", PROGRAMME, "predicate=baik", "round=2025"));
    assertEquals(
        .25, scored.value("appraisal.share", PROGRAMME, "predicate=sangat baik", "round=2025"));
    assertEquals(3, scored.all("appraisal.share", PROGRAMME).size());
  }

  @Test
  void withoutRegistersNothingIsSaid() {
    assertEquals(List.of(), scored(Study.of(3)).scores());
    assertEquals("StaffRegisters[bina.staff-registers 1]", StaffRegisters.standard().toString());
  }

  private static Study scholarships(int matched, int all) {
    List<Scholarship> scholarships = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      scholarships.add(
          Scholarship.builder()
              .id(ScholarshipId.of("B-" + i))
              .holder(ParticipantId.of("P-0" + (i + 1)))
              .field(Text.of("Keuangan publik"))
              .competency(i < matched ? Optional.of(CompetencyId.of("keuangan")) : Optional.empty())
              .state(i == 0 ? ScholarshipState.COMPLETED : ScholarshipState.RUNNING)
              .build());
    }
    return Study.of(5)
        .program(
            program ->
                program.toBuilder()
                    .competencies(
                        List.of(Competency.of("keuangan", "Keuangan", CompetencyKind.TEKNIS)))
                    .scholarships(scholarships)
                    .build());
  }

  @Test
  @Tag("S002-12")
  @Tag("S002-13")
  @Tag("S002-14")
  void threeOfFiveScholarshipsAreACountAndNoShare() {
    Scored scored = scored(scholarships(3, 5));
    assertEquals(3, scored.value(MATCHED, PROGRAMME));
    assertEquals("5", scored.counts(MATCHED, PROGRAMME));
    assertEquals(
        List.of("3 of 5 scholarships, descriptive; completed 1, running 4"),
        scored.notes(MATCHED, PROGRAMME));
    assertEquals(2, scored.value("scholarship.unmatched", PROGRAMME));
    assertEquals(
        "BELOW_MINIMUM_N: 5 scholarships; a share is computed from 10 (5)",
        scored.absence("scholarship.matched_share", PROGRAMME));
    Scored released =
        new Scored(
            Evaluator.of(List.of(StaffRegisters.standard()))
                .evaluate(scholarships(3, 5).dossier())
                .release(Audience.PUBLIC)
                .body()
                .scores());
    assertInstanceOf(Score.Suppressed.class, released.one(MATCHED, PROGRAMME));
  }
}
