package id.bina.scoring.regulation;

import static id.bina.scoring.Study.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.LearningHours;
import id.bina.core.people.Employment;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Round;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lesson hours (jam pelajaran, JP) against the duty of 20 a year, counted by hand. */
class LearningHoursYearTest {
  private static final String CAPPED = "jp.fulfilment";
  private static final String UNCAPPED = "jp.uncapped";
  private static final String COVERAGE = "jp.coverage";
  private static final String PNS = "employment=pns";
  private static final String PPPK = "employment=pppk";
  private static final String CPNS = "employment=cpns";

  private static Scored scored(Study study) {
    return study.score(LearningHoursYear.standard());
  }

  /** 40, 20, 10 and 2 of 20: capped (1 + 1 + .5 + .1) / 4, uncapped 72 / 80, reached 2 of 4. */
  @Test
  void surplusOfOneDoesNotFillTheGapOfAnother() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A", "B", "C", "D")
            .hours("A", 2025, "40")
            .hours("B", 2025, "20")
            .hours("C", 2025, "10")
            .hours("D", 2025, "2");
    assertEquals(0.65, scored(study).value(CAPPED, PROGRAMME, PNS));
    assertEquals(0.9, scored(study).value(UNCAPPED, PROGRAMME, PNS));
    assertEquals(0.5, scored(study).value(COVERAGE, PROGRAMME, PNS));
  }

  /**
   * Six with 31 JP and four with 5.5: 208 of 200 uncapped, 142 of 200 capped. Six certificates are
   * handed in twice and count once.
   */
  @Test
  @Tag("S002-4")
  void surplusHidesTheGapAndACertificateCountsOnce() {
    Study study = Study.of(0).staff(Employment.PPPK, "K").hours("K", 2025, "24");
    List<LearningHours> again = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      study.staff(Employment.PNS, "A" + i).hours("A" + i, 2025, i <= 6 ? "31" : "5.5");
      if (i <= 6) {
        again.add(
            LearningHours.builder()
                .id(EvidenceId.of("AGAIN-" + i))
                .participant(ParticipantId.of("A" + i))
                .year(2025)
                .jp(new BigDecimal("31"))
                .provider("bpsdm")
                .topic("Topik " + (i + 1))
                .completed(LocalDate.of(2025, 5, 5))
                .build());
      }
    }
    Scored scored = scored(study.evidence(draft -> draft.addAllLearningHours(again)));
    assertEquals(1.04, scored.value(UNCAPPED, PROGRAMME, PNS));
    assertEquals(.71, scored.value(CAPPED, PROGRAMME, PNS));
    assertEquals(.6, scored.value(COVERAGE, PROGRAMME, PNS));
    assertEquals("10 of 10", scored.counts(CAPPED, PROGRAMME, PNS));
  }

  @Test
  void recordsOfOnePersonAddUpWithinTheYear() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A")
            .hours("A", 2025, "12.5")
            .hours("A", 2025, "7.5")
            .hours("A", 2024, "19");
    assertEquals(1, scored(study).value(COVERAGE, PROGRAMME, PNS));
    assertEquals(1, scored(study).value(UNCAPPED, PROGRAMME, PNS));
  }

  @Test
  void nineteenPointNineIsNotTwenty() {
    Study study = Study.of(0).staff(Employment.PNS, "A").hours("A", 2025, "19.9");
    assertEquals(0, scored(study).value(COVERAGE, PROGRAMME, PNS));
    assertEquals(0.995, scored(study).value(CAPPED, PROGRAMME, PNS));
  }

  @Test
  void whoHasNoRecordIsNotedAndNotCountedAsZero() {
    Study study = Study.of(0).staff(Employment.PNS, "A", "B", "C").hours("A", 2025, "10");
    assertEquals(0.5, scored(study).value(CAPPED, PROGRAMME, PNS));
    assertEquals("1 of 3", scored(study).counts(CAPPED, PROGRAMME, PNS));
    assertEquals(
        List.of(
            "2 people without a record of JP are not counted as 0; if it is 0, the value is 16.7"
                + " %"),
        scored(study).notes(CAPPED, PROGRAMME, PNS));
  }

  private static Participant serving(String id, String from, String to) {
    return Participant.of(id, Employment.PNS)
        .withService(
            Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  /**
   * {@code target_i = 20 x months / 12}: domain, section 3.4. A has 20 of 20, B 10 of 10 since
   * July, C 2 of 5 until March, D 15 of 10; E left the year before.
   */
  @Test
  @Tag("S002-4")
  void whoServedAPartOfTheYearHasAPartOfTheDuty() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A")
            .hours("A", 2025, "20")
            .hours("B", 2025, "10")
            .hours("C", 2025, "2")
            .hours("D", 2025, "15")
            .evidence(
                draft ->
                    draft.addParticipants(
                        serving("B", "2025-07-01", ""),
                        serving("C", "", "2025-03-31"),
                        serving("D", "2025-07-15", ""),
                        serving("E", "", "2024-12-31")));
    Scored scored = scored(study);
    assertEquals(.85, scored.value(CAPPED, PROGRAMME, PNS), 1e-12);
    assertEquals(.75, scored.value(COVERAGE, PROGRAMME, PNS), 1e-12);
    assertEquals(.975, scored.value(UNCAPPED, PROGRAMME, PNS), 1e-12);
    assertEquals("4 of 4", scored.counts(CAPPED, PROGRAMME, PNS));
    assertEquals(
        List.of(
            "3 people served a part of the year: their duty is by months",
            "1 people did not serve in the year and are not counted"),
        scored.notes(CAPPED, PROGRAMME, PNS));
  }

  /** "Example: JP = 35, 20, 8, 0 -> rate 60 %, coverage 50 %; uncapped 78.8 %": section 3.4. */
  @Test
  void theWorkedExampleOfTheDomainPage() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A", "B", "C")
            .hours("A", 2025, "35")
            .hours("B", 2025, "20")
            .hours("C", 2025, "8");
    // the fourth has no record, and would be 0: that value stands in the note
    assertEquals(.8, scored(study).value(CAPPED, PROGRAMME, PNS), 1e-12);
    assertEquals(
        List.of(
            "1 people without a record of JP are not counted as 0; if it is 0, the value is 60.0"
                + " %"),
        scored(study.staff(Employment.PNS, "D")).notes(CAPPED, PROGRAMME, PNS));
  }

  @Test
  void civilServantsContractStaffAndCandidatesAreThreeDenominators() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A", "B")
            .staff(Employment.PPPK, "C")
            .staff(Employment.CPNS, "D", "E", "F")
            .hours("A", 2025, "20")
            .hours("B", 2025, "10")
            .hours("C", 2025, "24")
            .hours("D", 2025, "100");
    Scored scored = scored(study);
    assertEquals(0.75, scored.value(CAPPED, PROGRAMME, PNS));
    assertEquals("2 of 2", scored.counts(CAPPED, PROGRAMME, PNS));
    String pppk = scored.absence(CAPPED, PROGRAMME, PPPK);
    assertEquals(
        "NO_CONFIRMED_FIGURE: "
            + Employment.PPPK.words().in("en")
            + ": 1 people, no confirmed duty of JP (1)",
        pppk);
    assertTrue(
        scored
            .absence(CAPPED, PROGRAMME, CPNS)
            .endsWith(": 3 people, no confirmed duty of JP (3)"));
    assertEquals(1, scored.all(UNCAPPED, PROGRAMME).size());
  }

  @Test
  void recordsOfAnotherYearAreNoRecords() {
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A")
            .staff(Employment.PPPK, "B")
            .hours("A", 2024, "20")
            .hours("B", 2025, "5");
    assertEquals(
        "NO_DATA: " + Employment.PNS.words().in("en") + ": 1 people, no records of JP (1)",
        scored(study).absence(CAPPED, PROGRAMME, PNS));
  }

  @Test
  void withoutAnyRecordOfTheYearNothingIsScored() {
    assertEquals(List.of(), scored(Study.of(3)).scores());
    assertEquals(List.of(), scored(Study.of(3).hours("P-01", 2024, "20")).scores());
  }

  @Test
  void yearIsThatOfTheEndOfTheCurrentRound() {
    Round past = Round.of("R-1", "2024", Span.of("2024-01-01", "2024-12-31"));
    Study study =
        Study.of(0)
            .staff(Employment.PNS, "A")
            .hours("A", 2024, "5")
            .hours("A", 2025, "20")
            .program(
                program ->
                    program.toBuilder()
                        .rounds(List.of(past))
                        .currentRound(Optional.of(past.id()))
                        .build());
    assertEquals(0.25, scored(study).value(CAPPED, PROGRAMME, PNS));
  }

  @Test
  void refusesAPackWithoutTheDuty() {
    RegulationPack pack = Packs.learningHours().toBuilder().id("lain").build();
    assertEquals(
        "LearningHoursYear[bina.learning-hours 1, lain]", LearningHoursYear.of(pack).toString());
    RegulationPack empty = pack.toBuilder().figures(List.of()).build();
    assertEquals(
        "pack must have the figure jp_per_year.pns, was lain",
        assertThrows(IllegalArgumentException.class, () -> LearningHoursYear.of(empty))
            .getMessage());
  }

  @Property(tries = 40, seed = "2025")
  void cappedIsBetweenReachedAndUncapped(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 90) Integer> hours) {
    Study study = Study.of(0);
    for (int i = 0; i < hours.size(); i++) {
      study.staff(Employment.PNS, "A-" + i).hours("A-" + i, 2025, "" + hours.get(i));
    }
    Scored scored = scored(study);
    double capped = scored.value(CAPPED, PROGRAMME, PNS);
    assertTrue(scored.value(COVERAGE, PROGRAMME, PNS) <= capped);
    assertTrue(capped <= Math.min(1, scored.value(UNCAPPED, PROGRAMME, PNS)));
    assertEquals(scored.scores(), scored(study.shuffled(7)).scores());
  }
}
