package id.bina.scoring.disclosure;

import static id.bina.scoring.disclosure.Small.ALL;
import static id.bina.scoring.disclosure.Small.evaluation;
import static id.bina.scoring.disclosure.Small.inUnit;
import static id.bina.scoring.disclosure.Small.share;
import static id.bina.scoring.disclosure.Small.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.SuppressionReason;
import id.bina.scoring.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What a hostile reader can work out from a public release, and from several. */
class DisclosureAttackTest {

  @Test
  void aPartTooSmallToComputeIsNotToldByTheTotal() {
    Score.Measured all = share(ALL, 14, 33);
    Score.Measured first = share(training(1), 10, 15);
    Score.Measured second = share(training(2), 4, 15);
    Score third =
        new Score.NotComputable(
            share(training(3), 0, 3).key(),
            Settings.METHOD,
            Absence.BELOW_MINIMUM_N,
            Text.of("kurang dari batas", "fewer than the minimum"),
            3);
    Release release = released(all, first, second, third);
    assertFalse(shown(release, first));
    assertTrue(shown(release, second));
  }

  @Test
  void aPartThatIsNotListedIsNotToldByTheTotal() {
    Score.Measured first = share(training(1), 10, 15);
    Score.Measured second = share(training(2), 4, 16);
    Release release = released(share(ALL, 14, 33), first, second);
    assertFalse(shown(release, first));
    assertTrue(shown(release, second));
  }

  @Test
  void aHeldTotalIsNotTheSumOfPartsThatAreAllShown() {
    Release before = released(share(ALL, 20, 60), share(training(1), 20, 60));
    Score.Measured all = share(ALL, 21, 62);
    Score.Measured first = share(training(1), 20, 31);
    Score.Measured second = share(training(2), 1, 31);
    Release now =
        Disclosure.release(
            evaluation("other", Small.body(all, first, second).build()),
            Audience.PUBLIC,
            List.of(before));
    assertFalse(shown(now, all));
    assertFalse(shown(now, first) && shown(now, second));
  }

  @Test
  void nobodyOfAllHiddenIsAFigureOfEachOfThem() {
    Score.Measured all = share(ALL, 30, 63);
    Score.Measured first = share(training(1), 0, 3);
    Score.Measured second = share(training(2), 0, 20);
    Score.Measured third = share(training(3), 30, 40);
    Release release = released(all, first, second, third);
    assertFalse(shown(release, third) && shown(release, all));
  }

  @Test
  void aSmallSideIsNotLeftWhenTheShownSidesAreSubtracted() {
    Release release =
        released(
            contrast(ALL, 60, 34), contrast(training(1), 20, 2),
            contrast(training(2), 20, 2), contrast(training(3), 20, 30));
    assertEquals(
        List.of(true, false, false, false),
        release.body().scores().stream().map(score -> score.measured().isPresent()).toList());
  }

  @Test
  void fewWhoAreInTheWiderGroupOnlyAreNotToldByTheNarrowerOne() {
    Score.Measured all = share("transfer.confirmed", Cell.of(ALL), 30, 66);
    Score.Measured ready = share("transfer.confirmed_ready", Cell.of(ALL), 28, 63);
    Release release = released(all, ready);
    assertTrue(shown(release, all));
    assertFalse(shown(release, ready));
  }

  @Test
  void aSmallRowOfAnExhibitIsASmallGroup() {
    Score.Measured chain =
        share(ALL, 10, 20).toBuilder()
            .exhibit(
                new Exhibit(
                    ExhibitKind.CHAIN,
                    Text.of("rantai"),
                    List.of(Text.of("lanjut"), Text.of("dari")),
                    List.of(row("mencoba", 3, 20), row("terkonfirmasi", 1, 3))))
            .build();
    assertFalse(shown(released(chain), chain));
  }

  @Test
  void listsOfPeopleAreAboutPeople() {
    Score.Measured attendance =
        share("attendance.rate", Cell.of(training(1)), 1, 2).toBuilder()
            .basis(Basis.ROSTER)
            .build();
    assertFalse(shown(released(attendance), attendance));
  }

  @Test
  void whatAnEarlierReleaseShowedProtectsNothingInThisOne() {
    Score.Measured all = share(ALL, 30, 63);
    Score.Measured first = share(training(1), 1, 3);
    Score.Measured second = share(training(2), 9, 20);
    Score.Measured third = share(training(3), 20, 40);
    Release before = released(second, third);
    Release now =
        Disclosure.release(evaluation(all, first, second, third), Audience.PUBLIC, List.of(before));
    List<String> found =
        new Attacker(List.of(all, first, second, third)).reads(before).reads(now).finds(10);
    assertEquals(List.of(), found);
    assertFalse(shown(now, all));
  }

  @Test
  void whatProtectedAnotherBeforeIsNotShownLater() {
    Score.Measured second = share(training(2), 9, 20);
    Release before =
        released(share(ALL, 30, 63), share(training(1), 1, 3), second, share(training(3), 20, 40));
    Score.Measured grown = share(training(1), 9, 18);
    Release now =
        Disclosure.release(
            evaluation(
                "other",
                Small.body(share(ALL, 38, 78), grown, second, share(training(3), 20, 40)).build()),
            Audience.PUBLIC,
            List.of(before));
    assertFalse(shown(now, second));
  }

  @Test
  void aPublicReleaseDoesNotKeepFromThoseInTheHouseWhatTheyMayRead() {
    Score.Measured seven = share(training(1), 3, 7);
    Release open = released(seven);
    Release inside = Disclosure.release(evaluation(seven), Audience.INTERNAL, List.of(open));
    assertFalse(shown(open, seven));
    assertTrue(shown(inside, seven));
  }

  @Test
  void aFewWhoCameLaterAreNotToldBySubtractingReleases() {
    Score.Measured before = share(training(1), 10, 30);
    Score.Measured now = share(training(1), 12, 38);
    Release later =
        Disclosure.release(
            evaluation("other", Small.body(now).build()),
            Audience.PUBLIC,
            List.of(released(before)));
    assertEquals(
        List.of(SuppressionReason.COMPLEMENTARY),
        later.body().scores().stream().map(score -> ((Score.Suppressed) score).reason()).toList());
  }

  /** Trainings by work units, both with totals: nothing small can be worked out by any sum. */
  @Property(seed = "20260116", tries = 400)
  void nothingSmallIsWorkedOutFromTwoWays(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    List<Score.Measured> truth = table(new Random(seed), 3, 3);
    Release release = released(truth.toArray(Score[]::new));
    assertEquals(List.of(), new Attacker(truth).reads(release).finds(10));
  }

  /**
   * So that the attack above is worth something: where only the small one is left out, it finds.
   */
  @Test
  void theAttackerFindsASmallGroupThatAloneIsLeftOut() {
    List<Score.Measured> truth =
        List.of(share(ALL, 30, 63), share(training(1), 1, 3), share(training(2), 29, 60));
    Release naive =
        new Release(
            evaluation().provenance(),
            Audience.PUBLIC,
            new DisclosureSummary(1, 0, 0, List.of(), List.of()),
            Small.body(truth.get(0), truth.get(2)).build());
    assertEquals(List.of("training:T-1: 1.0 of 3"), new Attacker(truth).reads(naive).finds(10));
  }

  private static List<Score.Measured> table(Random random, int trainings, int units) {
    long[][] people = new long[trainings + 1][units + 1];
    long[][] applied = new long[trainings + 1][units + 1];
    for (int t = 1; t <= trainings; t++) {
      for (int u = 1; u <= units; u++) {
        int n = 1 + random.nextInt(30);
        int k = random.nextInt(n + 1);
        for (int[] at : new int[][] {{t, u}, {t, 0}, {0, u}, {0, 0}}) {
          people[at[0]][at[1]] += n;
          applied[at[0]][at[1]] += k;
        }
      }
    }
    List<Score.Measured> scores = new ArrayList<>();
    for (int t = 0; t <= trainings; t++) {
      for (int u = 0; u <= units; u++) {
        var subject = t == 0 ? ALL : training(t);
        scores.add(
            u == 0
                ? share(subject, applied[t][u], people[t][u])
                : inUnit(subject, "U" + u, applied[t][u], people[t][u]));
      }
    }
    return scores;
  }

  private static Score.Measured contrast(Subject subject, long first, long second) {
    return share("transfer.support_contrast", Cell.of(subject), 1, 2).toBuilder()
        .counts(Counts.ofSides(first, second))
        .build();
  }

  private static ExhibitRow row(String label, long passed, long before) {
    return new ExhibitRow(
        Text.of(label),
        List.of(ExhibitCell.of(passed), ExhibitCell.of(before)),
        OptionalLong.of(before));
  }

  private static Release released(Score... scores) {
    return Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of());
  }

  private static boolean shown(Release release, Score score) {
    return release.body().scores().stream()
        .filter(each -> each.key().equals(score.key()))
        .anyMatch(each -> each.measured().isPresent());
  }
}
