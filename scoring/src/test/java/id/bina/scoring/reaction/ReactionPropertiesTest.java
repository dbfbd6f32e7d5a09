package id.bina.scoring.reaction;

import static id.bina.scoring.Study.TR_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import id.bina.scoring.programme.Participation;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of reaction surveys whatever was answered. */
class ReactionPropertiesTest {
  private static final String[] CELL = {"aspect=materi"};

  /** Forms with three ratings on 1 to 4, some blank, not applicable or not asked. */
  @Provide
  Arbitrary<List<String>> forms() {
    return Arbitraries.of("1", "2", "3", "4", "4", "4", "-", "na", "?")
        .list()
        .ofSize(3)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Study study(int alumni, int lowest, int highest) {
    return Study.of(alumni)
        .scale(Scale.of("s", lowest, highest, Better.HIGHER))
        .aspect("materi", "s", "M1", "M2")
        .aspect("instruktur", "s", "I1");
  }

  private static Study study(List<String> forms) {
    return study(40, 1, 4).forms(forms.toArray(String[]::new));
  }

  private static Scored scored(Study study) {
    return study.score(ReactionSurvey.standard());
  }

  @Property(tries = 40, seed = "41")
  void orderOfRecordsAndThreadsChangeNothing(
      @ForAll("forms") List<String> forms, @ForAll long seed) {
    Scored first = scored(study(forms));
    assertEquals(first, scored(study(forms).shuffled(seed)));
    assertEquals(first, study(forms).score(ReactionSurvey.standard(), 3));
    assertEquals(first, study(forms).score(ReactionSurvey.standard(), 8));
  }

  /** The same answers from other people: each gets the form of another. */
  @Property(tries = 40, seed = "42")
  void whoGaveWhichFormChangesNothing(@ForAll("forms") List<String> forms) {
    List<String> turned = forms.stream().sorted().collect(Collectors.toList());
    assertEquals(scored(study(forms)), scored(study(turned)));
  }

  @Property(tries = 60, seed = "43")
  void intervalsContainTheValueAndStayWithinTheScale(@ForAll("forms") List<String> forms) {
    for (Score score : scored(study(forms)).scores()) {
      score.measured().ifPresent(ReactionPropertiesTest::checkInterval);
    }
  }

  private static void checkInterval(Score.Measured score) {
    String measure = score.key().measure().value();
    score
        .interval()
        .ifPresent(
            interval -> {
              assertTrue(interval.lower() <= score.value(), score.toString());
              assertTrue(score.value() <= interval.upper(), score.toString());
              if (measure.endsWith("mean")) {
                assertTrue(interval.lower() >= 1 && interval.upper() <= 4, score.toString());
              }
            });
  }

  @Property(tries = 60, seed = "44")
  void countsAddUpToThoseWhoCouldAnswer(@ForAll("forms") List<String> forms) {
    for (Score score : scored(study(forms)).all("reaction.item.mean", TR_1)) {
      score
          .measured()
          .ifPresent(
              m -> {
                Exhibit exhibit = m.exhibit().orElseThrow();
                long all =
                    exhibit.rows().stream()
                        .mapToLong(row -> row.cells().get(0).value().orElseThrow().longValue())
                        .sum();
                assertEquals(40, all);
                assertEquals(40, m.counts().eligible().orElseThrow());
              });
    }
  }

  @Property(tries = 60, seed = "45")
  void pompAndX25AreTheMeanOnOtherRulers(@ForAll("forms") List<String> forms) {
    Scored scored = scored(study(forms));
    if (scored.one("reaction.aspect.mean", TR_1, CELL).measured().isEmpty()) {
      assertTrue(scored.one("reaction.aspect.pomp", TR_1, CELL).measured().isEmpty());
      assertTrue(scored.one("reaction.aspect.x25", TR_1, CELL).measured().isEmpty());
      return;
    }
    double mean = scored.value("reaction.aspect.mean", TR_1, CELL);
    assertEquals(100 * (mean - 1) / 3, scored.value("reaction.aspect.pomp", TR_1, CELL), 1e-9);
    assertEquals(25 * mean, scored.value("reaction.aspect.x25", TR_1, CELL), 1e-9);
  }

  /** On a scale of as many points that begins elsewhere the mean moves and POMP does not. */
  @Property(tries = 40, seed = "46")
  void pompDoesNotDependOnWhereTheScaleBegins(
      @ForAll("forms") List<String> forms, @ForAll @IntRange(min = -3, max = 6) int shift) {
    List<String> moved = forms.stream().map(form -> shifted(form, shift)).toList();
    Scored here = scored(study(forms));
    Scored there = scored(study(40, 1 + shift, 4 + shift).forms(moved.toArray(String[]::new)));
    here.one("reaction.aspect.mean", TR_1, CELL)
        .measured()
        .ifPresent(
            m -> {
              assertEquals(
                  m.value() + shift, there.value("reaction.aspect.mean", TR_1, CELL), 1e-9);
              assertEquals(
                  here.value("reaction.aspect.pomp", TR_1, CELL),
                  there.value("reaction.aspect.pomp", TR_1, CELL),
                  1e-9);
            });
  }

  private static String shifted(String form, int shift) {
    return List.of(form.split(" ")).stream()
        .map(w -> w.matches("[1-4]") ? "" + (Integer.parseInt(w) + shift) : w)
        .collect(Collectors.joining(" "));
  }

  /** Bounds from the numbers themselves: all who did not answer give the lowest, or the highest. */
  @Property(tries = 60, seed = "47")
  void boundsOverTheSilentContainTheMean(
      @ForAll @IntRange(min = 2, max = 40) int answered,
      @ForAll @IntRange(min = 1, max = 4) int code) {
    SilentBounds bounds = new SilentBounds(answered / 40.0);
    Scale scale = Scale.of("s", 1, 4, Better.HIGHER);
    String words = bounds.words(code, scale).in("en");
    String[] ends = words.substring(words.indexOf("silent ") + 7).split(" to ", -1);
    double low = (answered * code + (40 - answered) * 1) / 40.0;
    double high = (answered * code + (40 - answered) * 4) / 40.0;
    assertEquals(low, Double.parseDouble(ends[0]), 0.005001); // printed with two decimals
    assertEquals(high, Double.parseDouble(ends[1]), 0.005001);
    assertTrue(low <= code && code <= high);
  }

  @Property(tries = 40, seed = "48")
  void responseAndCoverageAreShares(
      @ForAll("forms") List<String> forms, @ForAll @IntRange(max = 30) int anonymous) {
    Study study = study(forms);
    for (int i = 0; i < anonymous; i++) {
      study.anonymous("4 3 2");
    }
    for (Score score : study.score(Participation.standard()).scores()) {
      score.measured().ifPresent(m -> assertTrue(m.value() >= 0 && m.value() <= 1, m.toString()));
    }
  }

  @Property(tries = 30, seed = "49")
  void contrastOfTwoAspectsIsTheDifferenceOfTheirPomp(
      @ForAll @IntRange(min = 1, max = 14) int low) {
    Study study = study(15, 1, 4).times(low, "2 3 4").times(15 - low, "4 4 3");
    Scored scored = scored(study);
    double difference =
        scored.value("reaction.aspect.pomp", TR_1, CELL)
            - scored.value("reaction.aspect.pomp", TR_1, "aspect=instruktur");
    Score.Measured contrast =
        scored.measured("reaction.aspect.contrast", TR_1, "aspect=materi", "versus=instruktur");
    assertEquals(difference, contrast.value(), 1e-9);
    Interval interval = contrast.interval().orElseThrow();
    assertTrue(interval.lower() < difference && difference < interval.upper());
  }
}
