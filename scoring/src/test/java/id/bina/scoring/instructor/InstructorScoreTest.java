package id.bina.scoring.instructor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Ratings of instructors by material and lesson hours, domain 4.2. */
class InstructorScoreTest {
  private static final Scale FOUR = Scale.of("s4", 1, 4, Better.HIGHER);
  private static final Scale FIVE = Scale.of("s5", 1, 5, Better.HIGHER);

  /** Ratings of an aspect; 0 is a blank. */
  private static Ratings aspect(String name, int... values) {
    return aspect(FOUR, name, values);
  }

  private static Ratings aspect(Scale scale, String name, int... values) {
    Ratings.Builder column = Ratings.builder(scale).name(name);
    for (int value : values) {
      if (value == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(value);
      }
    }
    return column.build();
  }

  private static MaterialRating material(String name, int jp, Ratings... aspects) {
    return MaterialRating.of(name, BigDecimal.valueOf(jp), List.of(aspects)).orThrow();
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  /** Domain 4.2: 3 of 4 is 75 by x25 and 66.7 by POMP. */
  @Test
  void timesTwentyFiveAndPompAreTwoNumbers() {
    MaterialRating three = material("etika", 2, aspect("metode", 3, 3, 3, 3, 3));
    assertEquals("etika 3.000, x25 75.00, POMP 66.67, 5 raters", three.toString());
    MaterialRating five = material("etika", 2, aspect(FIVE, "metode", 3, 3, 3, 3, 3));
    assertEquals("etika 3.000, x20 60.00, POMP 50.00, 5 raters", five.toString());
  }

  /** Means 3.6 and 11/4 of the four that answered: 3.175; pooled cells would give 29/9 = 3.222. */
  @Test
  void anAspectIsAMeanOfThoseWhoAnswerItAndAspectsWeighTheSame() {
    MaterialRating found =
        material("etika", 2, aspect("isi", 4, 4, 3, 3, 4), aspect("metode", 3, 3, 0, 2, 3));
    assertEquals(Rational.of(127, 40), found.mean());
    assertEquals(
        """
        Rating of an instructor in etika
                     n   mean    x25   POMP
        isi          5  3.600  90.00  86.67
        metode       4  2.750  68.75  58.33
        all aspects  5  3.175  79.38  72.50
          low answers 1 of 9 = 0.1111, 95 % [0.0199, 0.4350] wilson
        """,
        found.table());
  }

  @Test
  void anOptionalAspectThatNobodyAnswersIsNotMissing() {
    List<Ratings> aspects =
        List.of(aspect("isi", 4, 4, 3, 3, 4), aspect("kerja-sama", 0, 0, 0, 0, 0));
    Outcome<MaterialRating> alone =
        MaterialRating.of("etika", BigDecimal.ONE, aspects, Set.of("kerja-sama"));
    assertEquals(Rational.of(18, 5), alone.orThrow().mean());
    assertEquals(List.of("kerja-sama"), alone.orThrow().leftOut());
    assertEquals(
        "not computable: nobody answered kerja-sama; its weight is not shared out"
            + " [MISSING_ELEMENT]",
        MaterialRating.of("etika", BigDecimal.ONE, aspects).toString());
    assertEquals(
        "optional aspect must be one of [isi, kerja-sama], was tim",
        refusal(() -> MaterialRating.of("etika", BigDecimal.ONE, aspects, Set.of("tim"))));
  }

  /** (6 x 90 + 2 x 70) / 8 = 85; the plain mean of the two would be 80. */
  @Test
  void materialsWeighByTheirLessonHours() {
    InstructorScore found =
        InstructorScore.of(
                Packs.lanEvaluation2021(),
                "WI-01",
                List.of(
                    material("etika", 6, aspect("isi", 4, 4, 3, 3, 4)),
                    material("arsip", 2, aspect("isi", 3, 3, 3, 2, 3))))
            .orThrow();

    assertEquals(Rational.of(85), found.printed());
    assertEquals(
        "WI-01 x25 85.00, Memuaskan, 2 materials (lan-evaluation-2021 1)", found.toString());
    assertEquals(
        """
        Instructor WI-01 by lan-evaluation-2021
                    JP  raters    x25   POMP  low %
        etika        6       5  90.00  86.67   0.00
        arsip        2       5  70.00  60.00  20.00
        all, by JP   8          85.00  80.00
          Memuaskan
          one class is no ground for a sanction
        """,
        found.table());
  }

  /** The same 85.00 is "Memuaskan" from 80.01 on, and from 85 on by the older guideline. */
  @Test
  void theBandIsThatOfTheNamedGuideline() {
    List<MaterialRating> etika = List.of(material("etika", 6, aspect("isi", 4, 4, 3, 2, 4)));
    InstructorScore current =
        InstructorScore.of(Packs.lanEvaluation2021(), "WI-01", etika).orThrow();
    InstructorScore older = InstructorScore.of(Packs.lanEvaluation2008(), "WI-01", etika).orThrow();
    InstructorScore higher =
        InstructorScore.of(
                Packs.lanEvaluation2008(),
                "WI-01",
                List.of(material("etika", 6, aspect("isi", 4, 4, 3, 3, 2))))
            .orThrow();

    assertEquals("Memuaskan", current.band().name().in("id"));
    assertEquals("Memuaskan", older.band().name().in("id"));
    assertEquals("Baik Sekali", higher.band().name().in("id"));
    assertEquals(
        "guideline must have the band table rating and the figure least_raters, was"
            + " learning-hours\n"
            + "  built in are [lan-evaluation-2021, lan-evaluation-2008]",
        refusal(() -> InstructorScore.of(Packs.learningHours(), "WI-01", etika)));
  }

  /** Four raters are not published, and cannot be worked out from the whole. */
  @Test
  void aMaterialWithFewerThanFiveRatersIsLeftOut() {
    MaterialRating four = material("etika", 6, aspect("isi", 4, 4, 3, 3));
    MaterialRating five = material("arsip", 2, aspect("isi", 3, 3, 3, 2, 3));

    InstructorScore found =
        InstructorScore.of(Packs.lanEvaluation2021(), "WI-01", List.of(four, five)).orThrow();
    assertEquals(Rational.of(70), found.printed());
    assertEquals(List.of("etika"), found.tooFew());
    assertEquals(
        "not computable: 4 raters at most in a material, at least 5 are needed [BELOW_MINIMUM_N]",
        InstructorScore.of(Packs.lanEvaluation2021(), "WI-01", List.of(four)).toString());
  }

  @Test
  void aFormThatAnswersLessThanHalfOfTheAspectsIsLeftOut() {
    MaterialRating found =
        material("etika", 2, aspect("a", 4, 4, 1), aspect("b", 4, 4, 0), aspect("c", 4, 4, 0));
    assertEquals(1, found.left());
    assertEquals(Rational.of(4), found.mean());
  }

  @Test
  void refusesColumnsThatCannotBeAveraged() {
    assertEquals(
        "columns must be on one scale, the first from 1 to 4, was from 1 to 5 (column b)",
        refusal(() -> material("etika", 2, aspect("a", 4), aspect(FIVE, "b", 4))));
    assertEquals(
        "columns must have as many rows as the first, which has 1, had 2 (column b)",
        refusal(() -> material("etika", 2, aspect("a", 4), aspect("b", 4, 3))));
    assertEquals(
        "jp must be above 0, was 0 (material etika)",
        refusal(() -> material("etika", 0, aspect("a", 4))));
    assertEquals(
        "materials of an instructor must be rated on one scale, etika and arsip are not"
            + " (instructor WI-01)",
        refusal(
            () ->
                InstructorScore.of(
                    Packs.lanEvaluation2021(),
                    "WI-01",
                    List.of(
                        material("etika", 2, aspect("a", 4, 4, 4, 4, 4)),
                        material("arsip", 2, aspect(FIVE, "a", 4, 4, 4, 4, 4))))));
  }
}
