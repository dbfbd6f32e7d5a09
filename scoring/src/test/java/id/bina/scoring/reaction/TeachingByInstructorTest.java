package id.bina.scoring.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.regulation.Packs;
import id.bina.scoring.Scored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Instructors over the materials they taught, among the evidence of a dossier. */
class TeachingByInstructorTest {
  private static final TeachingByInstructor CURRENT =
      TeachingByInstructor.of(Packs.lanEvaluation2021());

  private static Subject who(String id) {
    return Subject.of(SubjectKind.INSTRUCTOR, id);
  }

  /** A in M1 twice (4 JP) and in M2 once (2 JP); B in M3 with four forms. */
  private static Classroom three() {
    return new Classroom("s4")
        .held("K1", 6, "M1 A", "M1 A", "M2 A", "M3 B")
        .rated("K1", "4 4", "4 3", "3 2", "3 3")
        .rated("K1", "4 4", "4 4", "3 2", "3 3")
        .rated("K1", "4 4", "4 4", "3 3", "3 3")
        .rated("K1", "4 3", "4 4", "3 3", "3 3")
        .rated("K1", "4 4", "4 4", "3 2", "3 -");
  }

  /** M1: 38 of 10 forms, 3.8; M2: 12 of 5, 2.4. By JP (4 x 3.8 + 2 x 2.4) / 6 = 10/3. */
  @Test
  @Tag("S001-10")
  void anInstructorIsRatedOverMaterialsByTheirLessonHours() {
    Scored scored = three().scored(CURRENT);

    assertEquals(700.0 / 9, scored.value("instructor.score", who("A")), 1e-9);
    assertEquals(280.0 / 3, scored.value("instructor.material", who("A"), "material=M1"), 1e-9);
    assertEquals(140.0 / 3, scored.value("instructor.material", who("A"), "material=M2"), 1e-9);
    assertEquals(0.6, scored.value("instructor.negative", who("A"), "material=M2"));
    assertEquals("x25: 83.33", scored.notes("instructor.score", who("A")).get(0));
    assertEquals(
        "band Satisfactory by lan-evaluation-2021 1 [UNCONFIRMED]",
        scored.notes("instructor.score", who("A")).get(1));
    assertTrue(
        scored
            .measured("instructor.score", who("A"))
            .explanation()
            .orElseThrow()
            .table("en")
            .contains("lan-evaluation-2021 1"));
  }

  /** Four forms about B; the fifth left delivery blank. */
  @Test
  void fewerThanFiveRatersAreNotShown() {
    Scored scored = three().scored(CURRENT);

    assertEquals(
        "BELOW_MINIMUM_N: 4 answered; at least 5 are needed (4)",
        scored.absence("instructor.material", who("B"), "material=M3"));
    assertEquals(
        "BELOW_MINIMUM_N: no material has at least 5 raters: [M3] (0)",
        scored.absence("instructor.score", who("B")));
  }

  @Test
  void withoutANamedGuidelineThereIsNoBandAndThoseThereAreAreNamed() {
    Scored scored = three().scored(TeachingByInstructor.standard());

    assertEquals(
        "no band: no guideline is named; there are: lan-evaluation-2008, lan-evaluation-2021",
        scored.notes("instructor.score", who("A")).get(1));
    assertEquals(
        "guideline must have the band table rating, was learning-hours",
        assertThrows(
                IllegalArgumentException.class,
                () -> TeachingByInstructor.of(Packs.learningHours()))
            .getMessage());
  }

  @Test
  void twoInstructorsAreNotRanked() {
    assertEquals(
        "BELOW_MINIMUM_N: 2 instructors can be compared; a ranking needs at least 6 (2)",
        three().scored(CURRENT).absence("instructor.shrunk", Classroom.programme()));
  }

  /** Six instructors and the same five raters, of whom the second is severe. */
  @Test
  void sixInstructorsOfTheSameRatersAreShrunkWithoutLeniency() {
    Classroom class6 =
        new Classroom("s5")
            .held("K1", 6, "M1 A", "M2 B", "M3 C", "M4 D", "M5 E", "M6 F")
            .rated("K1", "4 5", "3 4", "4 5", "3 4", "4 5", "3 5")
            .rated("K1", "2 3", "2 2", "3 4", "2 2", "3 3", "2 4")
            .rated("K1", "4 4", "3 4", "4 5", "3 3", "4 4", "3 4")
            .rated("K1", "4 2", "3 2", "4 3", "3 1", "4 2", "3 3")
            .rated("K1", "4 4", "3 3", "4 5", "3 3", "4 3", "3 5");
    Scored scored = class6.scored(CURRENT);

    // InstructorRankingTest: 4.342794815 on 1 to 5 by lme4, in POMP 83.5699
    assertEquals(83.5699, scored.value("instructor.shrunk", who("C")), 1e-3);
    assertEquals(
        "place 1 of 6; no ground for a sanction",
        scored.notes("instructor.shrunk", who("C")).get(0));
    assertEquals(
        "the same raters, ICC(3,k) 0.93", scored.notes("instructor.shrunk", who("C")).get(1));
  }

  @Test
  void theOrderInWhichFormsComeChangesNothing() {
    assertEquals(three().scored(CURRENT).scores(), three().shuffled(3).scored(CURRENT).scores());
  }
}
