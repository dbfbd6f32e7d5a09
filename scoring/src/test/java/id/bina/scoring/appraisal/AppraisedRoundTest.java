package id.bina.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.McNemar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Predicates are an order, and of one regime: domain, sections 3.1 and 3.2. */
class AppraisedRoundTest {
  private static final RegulationPack PACK = Packs.performance2022();

  private static String refusal(Runnable act) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, act::run).getMessage());
  }

  private static PredicateShares shares(String... predicates) {
    return PredicateShares.of(PACK, List.of(predicates)).orThrow();
  }

  @Test
  void aPredicateIsReadByItsNameOrCodeAndCountedInItsOrder() {
    PredicateShares shares =
        shares("Sangat Baik", "sangat_baik", "baik", "BAIK", "Butuh  Perbaikan", "Kurang");
    assertEquals(List.of(0L, 1L, 1L, 2L, 2L), shares.counts());
    assertEquals(4, shares.atLeast("baik").successes());
    assertEquals(2, shares.atLeast("Sangat Baik").successes());
    // R: prop.test(4, 6, correct = FALSE)$conf.int
    assertEquals(.29999332, shares.atLeast("baik").interval().lower(), 1e-6);
    assertEquals(.90322859, shares.atLeast("baik").interval().upper(), 1e-6);
    assertEquals("6 appraised, middle Baik (performance-2022 1)", shares.toString());
  }

  /** Misconduct with good results is worse than bad results with good conduct. */
  @Test
  void misconductStandsBelowNeedsImprovement() {
    assertEquals(1, shares("kurang", "butuh-perbaikan").atLeast("butuh-perbaikan").successes());
    assertEquals("butuh-perbaikan", shares("butuh-perbaikan", "kurang", "baik").median().code());
    assertEquals("kurang", shares("butuh-perbaikan", "kurang").median().code());
  }

  /** "treat as ordinal ..., never as interval mean by default". */
  @Test
  void anOrderHasNoMean() {
    assertEquals(
        "not computable: a predicate is a place in an order of 5, which has no mean; take"
            + " atLeast(...) or median() [ORDINAL]",
        shares("baik", "sangat-baik").mean().toString());
  }

  @Test
  void aPredicateOfAnotherRegimeIsNotKnown() {
    assertEquals(
        "predicate must be one of [sangat-kurang, kurang, butuh-perbaikan, baik, sangat-baik],"
            + " was cukup (regulation pack performance-2022)",
        refusal(() -> shares("cukup")));
    assertEquals(
        "pack must have the grading predicate, was learning-hours",
        refusal(() -> PredicateShares.of(Packs.learningHours(), List.of("baik"))));
    assertEquals(
        "not computable: 0 appraisals, at least 1 is needed [NO_DATA]",
        PredicateShares.of(PACK, List.of()).toString());
  }

  /** One word a person; an empty one was not appraised. */
  private static AppraisedRound round(RegulationPack pack, String... predicates) {
    Map<String, String> people = new TreeMap<>();
    for (int i = 0; i < predicates.length; i++) {
      if (!predicates[i].isEmpty()) {
        people.put("P-" + i, predicates[i]);
      }
    }
    return AppraisedRound.of(pack, people);
  }

  @Test
  void whoRoseAndWhoFellIsCountedOfTheSamePersonsOnly() {
    AppraisedRound first = round(PACK, "baik", "baik", "kurang", "sangat baik", "baik", "baik");
    AppraisedRound second = round(PACK, "sangat baik", "baik", "baik", "baik", "", "sangat baik");
    PredicateChange change = first.changeTo(second).orThrow();
    assertEquals("3 up, 1 down, 1 same (performance-2022 1)", change.toString());
    // R: binom.test(3, 4)$p.value is 0.625.
    assertEquals(.625, change.direction().orThrow().test().value(), 1e-12);
    McNemar best = change.atLeast("sangat-baik");
    assertEquals(List.of(0L, 1L, 2L, 2L), cells(best));
    assertEquals(.2, best.difference(), 1e-12);
  }

  private static List<Long> cells(McNemar table) {
    return List.of(table.both(), table.beforeOnly(), table.afterOnly(), table.neither());
  }

  /** A step from Kurang to Butuh Perbaikan counts as much as one from Kurang to Sangat Baik. */
  @Test
  void theLengthOfAStepDoesNotCount() {
    AppraisedRound first = round(PACK, "kurang", "baik");
    Outcome<PredicateChange> small = first.changeTo(round(PACK, "butuh perbaikan", "baik"));
    Outcome<PredicateChange> large = first.changeTo(round(PACK, "sangat baik", "baik"));
    assertEquals(small.orThrow().direction(), large.orThrow().direction());
  }

  /** "Never compare across the three regimes numerically". */
  @Test
  void regimesAreNotCompared() {
    AppraisedRound older = round(Packs.performance2019(), "Baik", "Cukup");
    assertEquals(
        "not computable: performance-2019 1 and performance-2022 1 are two regimes; their"
            + " predicates are not compared [NOT_COMPARABLE]",
        older.changeTo(round(PACK, "Baik", "Baik")).toString());
    assertEquals(
        "not computable: 0 persons appraised in both rounds [NOT_LINKED]",
        round(PACK, "baik").changeTo(round(PACK, "", "baik")).toString());
    assertEquals(List.of(0L, 0L, 1L, 1L, 0L), older.shares().orThrow().counts());
    assertEquals(
        List.of("buruk", "baik"),
        List.copyOf(round(Packs.performance2011(), "Buruk", "BAIK").predicates().values()));
  }

  @Test
  void tablesFitAndSayThatThereIsNoMean() {
    String table = shares("baik", "sangat baik").table();
    assertTrue(table.lines().allMatch(line -> line.length() <= 80), table);
    assertTrue(table.contains("no mean"));
    String moved =
        round(PACK, "baik").changeTo(round(PACK, "baik")).map(PredicateChange::table).orThrow();
    assertTrue(moved.contains("sign test: none of 1 pairs changed"), moved);
    assertTrue(moved.lines().allMatch(line -> line.length() <= 80), moved);
  }

  @Test
  void aTableOfTheWrongSizeIsRefused() {
    assertEquals(
        "counts must be 5 with one above 0, were [0, 0, 0, 0, 0] (regulation pack"
            + " performance-2022)",
        refusal(() -> new PredicateShares(PACK, Collections.nCopies(5, 0L))));
    assertEquals(
        "counts must be 5 by 5 with one above 0, were [[1]] (regulation pack performance-2022)",
        refusal(() -> new PredicateChange(PACK, List.of(List.of(1L)))));
  }

  @Property(tries = 100, seed = "6")
  void theOrderOfPeopleMakesNoDifferenceAndBackIsTheOtherWayRound(@ForAll long seed) {
    List<String> known =
        List.of("sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik");
    Random random = new Random(seed);
    List<PredicatePair> pairs = new ArrayList<>();
    List<PredicatePair> back = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      PredicatePair pair =
          new PredicatePair(known.get(random.nextInt(5)), known.get(random.nextInt(5)));
      pairs.add(pair);
      back.add(new PredicatePair(/* before= */ pair.after(), /* after= */ pair.before()));
    }
    PredicateChange change = PredicateChange.of(PACK, pairs).orThrow();
    Collections.shuffle(pairs, random);
    assertEquals(change, PredicateChange.of(PACK, pairs).orThrow());
    PredicateChange reverse = PredicateChange.of(PACK, back).orThrow();
    assertEquals(
        List.of(change.up(), change.down(), change.n()),
        List.of(reverse.down(), reverse.up(), reverse.n()));
  }
}
