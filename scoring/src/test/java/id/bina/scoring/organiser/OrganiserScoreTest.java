package id.bina.scoring.organiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.ranking.Quadrant;
import id.bina.scoring.stat.ranking.RatedAspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The running of a training by groups of aspects, domain 4.3 and 6.15. */
class OrganiserScoreTest {
  private static final Scale FOUR = Scale.of("s4", 1, 4, Better.HIGHER);

  /** Ten forms with this sum: 36 is six times 4 and four times 3. */
  private static Ratings tenForms(String name, int sum) {
    Ratings.Builder column = Ratings.builder(FOUR).name(name);
    for (int i = 0; i < 10; i++) {
      column.add(sum / 10 + (i < sum % 10 ? 1 : 0));
    }
    return column.build();
  }

  private static OrganiserAspect aspect(OrganiserGroup group, String name, int done, int wanted) {
    return OrganiserAspect.of(group, tenForms(name, done), tenForms(name + " penting", wanted));
  }

  /** Importance 3.6 3.4 3.2 3.7 3.5 3.1 and performance 3.1 3.5 3.0 3.4 2.9 3.3 of domain 6.15. */
  private static List<OrganiserAspect> six() {
    return List.of(
        aspect(OrganiserGroup.MATERIAL, "1", 31, 36),
        aspect(OrganiserGroup.METHOD, "2", 35, 34),
        aspect(OrganiserGroup.FACILITIES, "3", 30, 32),
        aspect(OrganiserGroup.SERVICE, "4", 34, 37),
        aspect(OrganiserGroup.TIME, "5", 29, 35),
        aspect(OrganiserGroup.TIME, "6", 33, 31));
  }

  private static List<String> in(OrganiserScore score, Quadrant quadrant) {
    return score.priorities().orElseThrow().in(quadrant).stream().map(RatedAspect::name).toList();
  }

  @Test
  void whatToChangeFirstIsImportantAndDoneBadly() {
    OrganiserScore score = OrganiserScore.of(Packs.lanEvaluation2021(), six()).orThrow();

    assertEquals(List.of("1", "5"), in(score, Quadrant.PRIORITISE));
    assertEquals(List.of("4"), in(score, Quadrant.KEEP));
    assertEquals(List.of("3"), in(score, Quadrant.LOW_PRIORITY));
    assertEquals(List.of("2", "6"), in(score, Quadrant.OVERDONE));
    assertEquals(80.02, score.satisfactionIndex().orElseThrow(), 5e-3);
  }

  /** 19.2 / 6 is 3.2: x25 80.00, which is still "Cukup Memuaskan" (80.01 is the next). */
  @Test
  void groupsAndTheWholeAreMeansOfTheirAspects() {
    OrganiserScore score = OrganiserScore.of(Packs.lanEvaluation2021(), six()).orThrow();

    assertEquals(Rational.of(80), score.printed());
    assertEquals("x25 80.00, Cukup Memuaskan, 10 forms (lan-evaluation-2021 1)", score.toString());
    OrganiserScore.GroupMean time = score.groups().get(4);
    assertEquals(List.of("5", "6"), time.aspects());
    assertEquals(Rational.of(31, 10), time.index().value());
    // one 4 and nine 3: sd .3162, standard error .1, qt(.975, 9) = 2.262157
    Interval material = score.interval(score.groups().get(0).index()).orThrow();
    assertEquals(71.84461, material.lower(), 1e-5);
    assertEquals(83.15539, material.upper(), 1e-5);
    assertEquals(
        List.of(
            "                    x25     95 % interval   POMP             band",
            "materi            77.50  [71.845, 83.155]  70.00  Cukup Memuaskan"),
        score.table().lines().skip(1).limit(2).toList());
    assertTrue(score.table().endsWith("  customer satisfaction index 80.02\n"));
  }

  @Test
  void theOlderGuidelineHasAnotherBandForTheSameValue() {
    OrganiserScore score = OrganiserScore.of(Packs.lanEvaluation2008(), six()).orThrow();
    assertEquals("Baik Sekali", score.band(score.whole()).name().in("id"));
    assertEquals(
        "guideline must have the band table rating, was learning-hours\n"
            + "  built in are [lan-evaluation-2021, lan-evaluation-2008]",
        assertThrows(
                IllegalArgumentException.class,
                () -> OrganiserScore.of(Packs.learningHours(), six()))
            .getMessage());
  }

  @Test
  void withoutImportanceThereAreNoPriorities() {
    List<OrganiserAspect> aspects = new ArrayList<>();
    six().forEach(each -> aspects.add(OrganiserAspect.of(each.group(), each.performance())));
    OrganiserScore score = OrganiserScore.of(Packs.lanEvaluation2021(), aspects).orThrow();
    assertEquals(Optional.empty(), score.satisfactionIndex());
    assertEquals(Rational.of(80), score.printed());
  }

  @Test
  void anAspectThatNobodyAnswersIsNotSharedOut() {
    Ratings.Builder blank = Ratings.builder(FOUR).name("7");
    for (int i = 0; i < 10; i++) {
      blank.missing(Missing.BLANK);
    }
    List<OrganiserAspect> aspects = new ArrayList<>(six());
    aspects.add(OrganiserAspect.of(OrganiserGroup.ICT, blank.build()));
    assertEquals(
        "not computable: nobody answered 7; its weight is not shared out [MISSING_ELEMENT]",
        OrganiserScore.of(Packs.lanEvaluation2021(), aspects).toString());
  }

  @Test
  void aGroupIsFoundByTheRoleOfAnAspect() {
    for (OrganiserGroup group : OrganiserGroup.values()) {
      assertEquals(Optional.of(group), OrganiserGroup.of(group.role()));
    }
    assertEquals(Optional.empty(), OrganiserGroup.of(AspectRole.INSTRUKTUR));
  }
}
