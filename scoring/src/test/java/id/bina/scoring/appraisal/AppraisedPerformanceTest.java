package id.bina.scoring.appraisal;

import static id.bina.scoring.Study.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The registers of appraisals, counted by hand. */
class AppraisedPerformanceTest {
  private final List<Appraisal> appraisals = new ArrayList<>();

  /** One word a person; an empty one was not appraised. */
  private AppraisedPerformanceTest in(String round, String... predicates) {
    for (int i = 0; i < predicates.length; i++) {
      if (!predicates[i].isEmpty()) {
        appraisals.add(appraisal(round, i + 1, predicates[i]).build());
      }
    }
    return this;
  }

  private static Appraisal.Builder appraisal(String round, int person, String predicate) {
    return Appraisal.builder()
        .id(EvidenceId.of("A-" + round + "-" + person))
        .participant(ParticipantId.of("P-0" + person))
        .round(RoundId.of(round))
        .predicate(predicate);
  }

  private Study study() {
    return Study.of(9)
        .program(
            program ->
                program.toBuilder()
                    .rounds(List.of(year("2025"), year("2020"), year("2024"), year("2023")))
                    .build())
        .evidence(draft -> draft.appraisals(appraisals));
  }

  private static Round year(String year) {
    return Round.of(year, "Tahun " + year, Span.of(year + "-01-01", year + "-12-31"));
  }

  private Scored scored() {
    return study().score(AppraisedPerformance.standard());
  }

  @Test
  @Tag("S002-16")
  void sharesAreOfThoseAppraisedWithAnInterval() {
    Scored scored =
        in("2025", "baik", "Sangat Baik", "sangat_baik", "butuh perbaikan", "kurang").scored();
    assertEquals(.6, scored.value("appraisal.good_share", PROGRAMME, "round=2025"));
    assertEquals(.4, scored.value("appraisal.very_good_share", PROGRAMME, "round=2025"));
    // R: prop.test(2, 5, correct = FALSE)$conf.int begins at 0.1176.
    assertEquals(
        .1176,
        scored.interval("appraisal.very_good_share", PROGRAMME, "round=2025").orElseThrow().lower(),
        5e-5);
    Score.Measured good = scored.measured("appraisal.good_share", PROGRAMME, "round=2025");
    assertEquals("middle predicate: Good", good.notes().get(0).in("en"));
    assertTrue(good.explanation().orElseThrow().inputs().toString().contains("performance-2022 1"));
    assertEquals(List.of(), scored.all("appraisal.balance", PROGRAMME));
  }

  @Test
  @Tag("S002-16")
  @Tag("S001-4")
  void theChangeIsOfTheSamePersonsAndTheRoundBefore() {
    in("2023", "kurang", "kurang", "kurang", "kurang", "kurang", "kurang");
    in("2024", "baik", "baik", "baik", "baik", "sangat baik", "");
    in("2025", "sangat baik", "sangat baik", "baik", "sangat baik", "baik", "baik");
    Scored scored = scored();
    Score.Measured balance = scored.measured("appraisal.balance", PROGRAMME, "round=2025");
    assertEquals(.4, balance.value(), 1e-12); // 3 up, 1 down of 5; the sixth has no 2024
    assertEquals("5 of 6", scored.counts("appraisal.balance", PROGRAMME, "round=2025"));
    assertEquals(
        "3 up, 1 down, 1 the same; sign test p = 0.625",
        scored.notes("appraisal.balance", PROGRAMME, "round=2025").get(0));
    assertEquals(1.0, scored.value("appraisal.balance", PROGRAMME, "round=2024"));
    assertEquals(.4, scored.value("appraisal.very_good_change", PROGRAMME, "round=2025"), 1e-12);
    assertTrue(balance.quality().weaknesses().contains(Weakness.CEILING));
  }

  @Test
  void twoRegimesAreNotCompared() {
    in("2020", "baik", "cukup").in("2023", "baik", "baik");
    Scored scored = scored();
    assertEquals(.5, scored.value("appraisal.good_share", PROGRAMME, "round=2020"));
    assertEquals(
        "NOT_COMPARABLE: two regimes, performance-2019 1 and performance-2022 1: not compared (2)",
        scored.absence("appraisal.balance", PROGRAMME, "round=2023"));
  }

  @Test
  void aPredicateTheRegimeDoesNotKnowLeavesTheRoundWithoutAValue() {
    Scored scored = in("2025", "baik", "cukup").scored();
    assertEquals(
        "OUT_OF_RANGE: performance-2022 1 does not know the predicate cukup (2)",
        scored.absence("appraisal.good_share", PROGRAMME, "round=2025"));
  }

  @Test
  void nobodyAppraisedTwiceIsNotLinked() {
    Scored scored = in("2024", "baik", "").in("2025", "", "baik").scored();
    assertEquals(
        "NOT_LINKED: 0 people appraised in both rounds are too few (0)",
        scored.absence("appraisal.balance", PROGRAMME, "round=2025"));
  }

  /** Section 3.1: good results with bad conduct are Kurang; an average would say Baik. */
  @Test
  void ratingsAreLookedUpAndADifferentPredicateIsCounted() {
    appraisals.add(rated(1, "Kurang", "di atas ekspektasi", "di bawah ekspektasi"));
    appraisals.add(rated(2, "baik", "above", "below"));
    appraisals.add(rated(3, "Butuh Perbaikan", "below", "Di atas ekspektasi"));
    in("2025", "", "", "", "baik");
    Scored scored = scored();
    assertEquals(1.0, scored.value("appraisal.unlike_matrix", PROGRAMME, "round=2025"));
    assertEquals("3 of 4", scored.counts("appraisal.unlike_matrix", PROGRAMME, "round=2025"));
  }

  private static Appraisal rated(int person, String predicate, String results, String conduct) {
    return appraisal("2025", person, predicate)
        .results(Optional.of(results))
        .conduct(Optional.of(conduct))
        .build();
  }

  @Test
  void withoutAppraisalsNothingIsSaid() {
    assertEquals(List.of(), Study.of(3).score(AppraisedPerformance.standard()).scores());
    assertEquals(
        "AppraisedPerformance[bina.appraised-performance 1]",
        AppraisedPerformance.standard().toString());
  }

  @Test
  void shufflingAndThreadsMakeNoDifference() {
    in("2024", "baik", "kurang", "baik", "sangat baik").in("2025", "baik", "baik", "kurang");
    assertEquals(scored(), study().score(AppraisedPerformance.standard(), 8));
    assertEquals(scored(), study().shuffled(7).score(AppraisedPerformance.standard()));
  }
}
