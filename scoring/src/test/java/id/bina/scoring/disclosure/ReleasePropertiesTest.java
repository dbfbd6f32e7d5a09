package id.bina.scoring.disclosure;

import static id.bina.scoring.disclosure.Small.ALL;
import static id.bina.scoring.disclosure.Small.evaluation;
import static id.bina.scoring.disclosure.Small.inUnit;
import static id.bina.scoring.disclosure.Small.share;
import static id.bina.scoring.disclosure.Small.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for the release of any table of trainings by work units. */
class ReleasePropertiesTest {
  private static final int TRAININGS = 3;
  private static final int UNITS = 3;

  @Property(seed = "20261122", tries = 120)
  void aStricterAudienceNeverSeesMore(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 2, max = 12) int minimum,
      @ForAll @IntRange(min = 1, max = 8) int stricter) {
    Score.Measured[] scores = table(new Random(seed));
    for (String code : List.of("internal", "public", "dewan")) {
      SortedSet<ScoreKey> more =
          shown(Disclosure.release(evaluation(scores), new Audience(code, minimum), List.of()));
      SortedSet<ScoreKey> fewer =
          shown(
              Disclosure.release(
                  evaluation(scores), new Audience(code, minimum + stricter), List.of()));
      fewer.removeAll(more);
      assertEquals(new TreeSet<>(), fewer);
    }
  }

  @Property(seed = "20261123", tries = 120)
  void nobodySeesWhatTheHouseDoesNot(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    Score.Measured[] scores = table(new Random(seed));
    SortedSet<ScoreKey> open =
        shown(Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of()));
    open.removeAll(shown(Disclosure.release(evaluation(scores), Audience.INTERNAL, List.of())));
    assertEquals(new TreeSet<>(), open);
  }

  @Property(seed = "20261124", tries = 120)
  void theOrderOfTheScoresChangesNothing(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    Score.Measured[] scores = table(new Random(seed));
    List<Score.Measured> shuffled = new ArrayList<>(List.of(scores));
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(
        shown(Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of())),
        shown(
            Disclosure.release(
                evaluation(shuffled.toArray(Score[]::new)), Audience.PUBLIC, List.of())));
  }

  @Property(seed = "20261125", tries = 120)
  void aReleaseMadeAgainIsTheSame(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    Score.Measured[] scores = table(new Random(seed));
    Release first = Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of());
    Release second = Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of(first));
    Release third = Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of(first, second));
    assertEquals(first.body(), second.body());
    assertEquals(first.body(), third.body());
  }

  /** The trainings of a unit, the units of a training: a single hole is filled by subtraction. */
  @Property(seed = "20261126", tries = 200)
  void noSumIsLeftWithExactlyOneHole(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    Score.Measured[] scores = table(new Random(seed));
    SortedSet<ScoreKey> shown =
        shown(Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of()));
    for (int row = 0; row <= TRAININGS; row++) {
      assertNotEquals(1, holes(scores, shown, row, true), "units of training " + row);
    }
    for (int column = 0; column <= UNITS; column++) {
      assertNotEquals(1, holes(scores, shown, column, false), "trainings of unit " + column);
    }
  }

  /** How many figures of a line are withheld, its total among them. */
  private static long holes(
      Score.Measured[] scores, SortedSet<ScoreKey> shown, int line, boolean isRow) {
    long holes = 0;
    for (int i = 0; i < scores.length; i++) {
      int at = isRow ? i / (UNITS + 1) : i % (UNITS + 1);
      holes += at == line && !shown.contains(scores[i].key()) ? 1 : 0;
    }
    return holes;
  }

  /** Row 0 and column 0 are the totals. */
  private static Score.Measured[] table(Random random) {
    long[][] people = new long[TRAININGS + 1][UNITS + 1];
    long[][] applied = new long[TRAININGS + 1][UNITS + 1];
    for (int t = 1; t <= TRAININGS; t++) {
      for (int u = 1; u <= UNITS; u++) {
        int n = 1 + random.nextInt(30);
        int k = random.nextInt(n + 1);
        for (int[] at : new int[][] {{t, u}, {t, 0}, {0, u}, {0, 0}}) {
          people[at[0]][at[1]] += n;
          applied[at[0]][at[1]] += k;
        }
      }
    }
    List<Score.Measured> scores = new ArrayList<>();
    for (int t = 0; t <= TRAININGS; t++) {
      for (int u = 0; u <= UNITS; u++) {
        var subject = t == 0 ? ALL : training(t);
        scores.add(
            u == 0
                ? share(subject, applied[t][u], people[t][u])
                : inUnit(subject, "U" + u, applied[t][u], people[t][u]));
      }
    }
    return scores.toArray(Score.Measured[]::new);
  }

  private static SortedSet<ScoreKey> shown(Release release) {
    SortedSet<ScoreKey> shown = new TreeSet<>();
    release.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .forEach(score -> shown.add(score.key()));
    return shown;
  }
}
