package id.bina.examples.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.core.result.ScoreKey;
import id.bina.examples.Programme;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a hostile reader works out from what is released of all embedded programmes. */
class ReleaseAttackTest {
  private static final NavigableMap<String, List<String>> NOTHING = new TreeMap<>();

  private static NavigableMap<String, List<String>> found(
      Audience reader, Function<Programme, Attacker> attack) {
    NavigableMap<String, List<String>> found = new TreeMap<>();
    for (Programme each : Programme.all()) {
      List<String> finds = attack.apply(each).finds();
      if (!finds.isEmpty()) {
        found.put(each.name() + " for " + reader, finds);
      }
    }
    return found;
  }

  private static Attacker oneRound(Programme programme, Audience audience) {
    return new Attacker(audience).reads(programme.now(), programme.released(audience));
  }

  /** Some forms come after the first release; the second one is made with the first at hand. */
  private static Attacker twoRounds(Programme programme, int later, Audience audience) {
    Release before = programme.releasedBefore(later, audience);
    return new Attacker(audience)
        .reads(programme.before(later), before)
        .reads(programme.now(), programme.released(audience, List.of(before)));
  }

  /** Who runs the programme reads both releases of both rounds. */
  private static Attacker twoRoundsInTheHouse(Programme programme, int later) {
    Release open = programme.releasedBefore(later, Audience.PUBLIC);
    Release inside = programme.releasedBefore(later, Audience.INTERNAL);
    List<Release> earlier = List.of(open, inside);
    return new Attacker(Audience.INTERNAL)
        .reads(programme.before(later), open, inside)
        .reads(
            programme.now(),
            programme.released(Audience.PUBLIC, earlier),
            programme.released(Audience.INTERNAL, earlier));
  }

  @Test
  void thePublicWorksOutNothingOfAFewPeople() {
    assertEquals(NOTHING, found(Audience.PUBLIC, each -> oneRound(each, Audience.PUBLIC)));
  }

  @Test
  void theHouseWorksOutNothingOfAFewPeople() {
    assertEquals(NOTHING, found(Audience.INTERNAL, each -> oneRound(each, Audience.INTERNAL)));
  }

  @Test
  void aFewWhoCameLaterAreNotWorkedOutFromTwoRounds() {
    assertEquals(NOTHING, found(Audience.PUBLIC, each -> twoRounds(each, 3, Audience.PUBLIC)));
    assertEquals(NOTHING, found(Audience.INTERNAL, each -> twoRounds(each, 3, Audience.INTERNAL)));
  }

  @Test
  void manyWhoCameLaterDoNotTellOfAFewAmongThem() {
    assertEquals(NOTHING, found(Audience.PUBLIC, each -> twoRounds(each, 12, Audience.PUBLIC)));
    assertEquals(NOTHING, found(Audience.INTERNAL, each -> twoRounds(each, 12, Audience.INTERNAL)));
  }

  @Test
  void theReleasesForTwoAudiencesDoNotTellTogetherWhatNeitherTells() {
    assertEquals(NOTHING, found(Audience.INTERNAL, each -> twoRoundsInTheHouse(each, 3)));
    assertEquals(NOTHING, found(Audience.INTERNAL, each -> twoRoundsInTheHouse(each, 12)));
  }

  /** Otherwise an attack that finds nothing would say nothing. */
  @Test
  void theAttackerFindsWhereOnlySmallFiguresAreStruckOut() {
    NavigableMap<String, List<String>> found =
        found(
            Audience.PUBLIC,
            each ->
                new Attacker(Audience.PUBLIC)
                    .reads(each.now(), Naive.release(each.now(), Audience.PUBLIC)));
    assertFinds(found, "bungo", "0|nominees.reason@training:TR-02#reason=izin keluarga of 9");
    assertFinds(found, "bungo", "rule R04 training:TR-03");
    assertFinds(found, "bungo", "claim claim.S004-8");
    assertFinds(found, "bungo", "flow of training:TR-01 dokumen/1");
    assertFinds(
        found, "jambi", "0|voices.issues@program:jambi-2025#issue=loket,kind=complaint of 1");
    assertFinds(
        found,
        "jambi",
        "number behind reaction.aspect.contrast@training:TR-01#reaksi/1|peserta|at_end: 7");
    assertFinds(found, "provinsi", "0|competency.mean_gap@competency:KEU#unit=DISKOMINFO of 4");
    assertFinds(found, "provinsi", "rule R16 program:provinsi-jambi-2026");
    assertTrue(
        found.getOrDefault("tangsel for public", List.of()).stream()
            .anyMatch(each -> each.startsWith("one who teaches: teaching.delivery")),
        found::toString);
  }

  @Test
  void theAttackerFindsAFewWhoCameLaterWhereTheFirstReleaseIsForgotten() {
    NavigableMap<String, List<String>> found =
        found(
            Audience.PUBLIC,
            each ->
                new Attacker(Audience.PUBLIC)
                    .reads(each.before(3), each.releasedBefore(3, Audience.PUBLIC))
                    .reads(each.now(), each.released(Audience.PUBLIC)));
    assertFinds(
        found,
        "bungo",
        "1 newcomers|reaction.reported_change@training:TR-02#reaksi/1|peserta|at_end of 1");
    assertFinds(found, "jambi", "1 newcomers|ikm.index@unit:KEC-JS#skm/1|masyarakat|post of 3");
  }

  @Test
  void aSecondReleaseOfTheSameDataShowsWhatTheFirstShowed() {
    for (Programme each : Programme.all()) {
      for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
        Release first = each.released(audience);
        Release second = each.released(audience, List.of(first));
        assertEquals(first.body(), second.body(), each.name());
      }
    }
  }

  @Test
  void nobodyElseReadsWhatTheHouseMayNotRead() {
    for (Programme each : Programme.all()) {
      NavigableSet<ScoreKey> open = shown(each.released(Audience.PUBLIC));
      open.removeAll(shown(each.released(Audience.INTERNAL)));
      assertEquals(new TreeSet<>(), open, each.name());
    }
  }

  private static NavigableSet<ScoreKey> shown(Release release) {
    NavigableSet<ScoreKey> shown = new TreeSet<>();
    release.body().scores().stream()
        .flatMap(score -> score.measured().stream())
        .forEach(score -> shown.add(score.key()));
    return shown;
  }

  private static void assertFinds(
      NavigableMap<String, List<String>> found, String programme, String figure) {
    List<String> finds = found.getOrDefault(programme + " for public", List.of());
    assertTrue(finds.contains(figure), figure + " is not among " + finds);
  }
}
