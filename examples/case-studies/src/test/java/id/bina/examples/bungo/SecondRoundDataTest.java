package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy;
import id.bina.examples.generate.EmbeddedStudy.Row;
import id.bina.examples.generate.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The generated files of the second round hold what is planted, before anything is evaluated. */
class SecondRoundDataTest {
  private static final EmbeddedStudy SECOND = new EmbeddedStudy("bungo-2026");
  private static final int SUPPORTED_FROM = 3;

  @Test
  void trainsAsManyPeopleAndOtherPeople() {
    Set<String> people = ids(SECOND.rows("participants.csv"), row -> true);
    assertEquals(SECOND.truth("/participants/all").intValue(), people.size());
    assertTrue(
        people.stream().noneMatch(ids(StudyFiles.rows("participants.csv"), r -> true)::contains));
    for (String training : List.of("TR-04", "TR-05", "TR-06")) {
      assertEquals(
          SECOND.truth("/participants/" + training).intValue(),
          SECOND.rows("enrolments.csv").stream()
              .filter(row -> row.text("training").equals(training))
              .count());
    }
  }

  @Test
  void testsTheSameGain() {
    JsonNode truth = SECOND.truth("/learning");
    List<Row> tests = SECOND.rows("tests.csv");
    Set<String> matched = people(tests, row -> row.text("occasion").equals("post"));
    List<Integer> before = points(tests, "pre", matched);
    List<Integer> after = points(tests, "post", matched);
    assertEquals(truth.get("matched").intValue(), after.size());
    assertEquals(truth.get("meanBefore").doubleValue(), Figures.mean(before), 1e-9);
    assertEquals(truth.get("meanAfter").doubleValue(), Figures.mean(after), 1e-9);
    assertEquals(
        truth.get("passedAfter").intValue(), after.stream().filter(mark -> mark >= 70).count());
  }

  private static List<Integer> points(List<Row> tests, String occasion, Set<String> of) {
    List<Integer> points = new ArrayList<>();
    for (Row row : tests) {
      if (row.text("occasion").equals(occasion) && of.contains(row.text("participant"))) {
        points.add(row.number("points"));
      }
    }
    return points;
  }

  @Test
  void supportsMoreAlumniOfWhomMoreAreConfirmed() {
    JsonNode truth = SECOND.truth("/transfer");
    List<Row> answers = SECOND.rows("alumni.csv");
    Set<String> all = people(answers, row -> true);
    Set<String> supported = people(answers, SecondRoundDataTest::isSupported);
    Set<String> confirmed = confirmed();
    assertEquals(truth.get("answered").intValue(), all.size());
    assertEquals(truth.at("/withSupport/people").intValue(), supported.size());
    assertEquals(truth.at("/withSupport/confirmed").intValue(), both(supported, confirmed));
    all.removeAll(supported);
    assertEquals(truth.at("/withoutSupport/people").intValue(), all.size());
    assertEquals(truth.at("/withoutSupport/confirmed").intValue(), both(all, confirmed));
    assertEquals(truth.get("confirmed").intValue(), confirmed.size());
  }

  private static boolean isSupported(Row row) {
    return row.number("D1") + row.number("D2") + row.number("D3") >= 3 * SUPPORTED_FROM;
  }

  private static Set<String> confirmed() {
    Set<String> roster = ids(SECOND.rows("participants.csv"), row -> true);
    Set<String> confirmed = new TreeSet<>();
    SECOND.rows("superiors.csv").stream()
        .filter(row -> row.number("A1") >= 3)
        .forEach(row -> confirmed.add(row.text("about")));
    SECOND.rows("documents.csv").forEach(row -> confirmed.add(row.text("about")));
    confirmed.retainAll(roster);
    return confirmed;
  }

  @Test
  void asksCitizensTwiceWithThePlantedSums() {
    JsonNode truth = SECOND.truth("/satisfaction");
    assertWave("skm-tw1.csv", truth.at("/forms/pre").intValue(), truth.at("/sums/pre"));
    assertWave("skm-tw4.csv", truth.at("/forms/post").intValue(), truth.at("/sums/post"));
  }

  private static void assertWave(String file, int forms, JsonNode sums) {
    List<Row> rows = SECOND.rows(file);
    assertEquals(forms, rows.size());
    for (int u = 1; u <= 9; u++) {
      assertEquals(sums.get(u - 1).intValue(), sum(answers(rows, u)), file + " U" + u);
    }
  }

  private static List<Integer> answers(List<Row> rows, int element) {
    return rows.stream().map(row -> row.number("U" + element)).toList();
  }

  private static int sum(List<Integer> answers) {
    return answers.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Facilities were 75.2 all the time: each wave is within chance of it, their difference naive.
   */
  @Test
  void facilitiesAreLowByChanceOnlyThoughANaiveTestIsSignificant() {
    JsonNode truth = SECOND.truth("/satisfaction/elements/u9");
    List<Integer> before = answers(SECOND.rows("skm-tw1.csv"), 9);
    List<Integer> after = answers(SECOND.rows("skm-tw4.csv"), 9);
    assertEquals(truth.get("before").doubleValue(), 25 * Figures.mean(before), 0.005);
    assertEquals(truth.get("after").doubleValue(), 25 * Figures.mean(after), 0.005);
    double always = truth.get("always").doubleValue() / 25;
    assertTrue(Math.abs(Figures.mean(before) - always) < 1.96 * error(before), "before");
    assertTrue(Math.abs(Figures.mean(after) - always) < 1.96 * error(after), "after");
    double naive =
        (Figures.mean(after) - Figures.mean(before)) / Math.hypot(error(before), error(after));
    assertTrue(naive > truth.get("naiveZAbove").doubleValue(), "z = " + naive);
  }

  private static double error(List<Integer> answers) {
    return Math.sqrt(Figures.variance(answers) / answers.size());
  }

  @Test
  void signsMorePlans() {
    List<Row> plans = SECOND.rows("action-plans.csv");
    assertEquals(SECOND.truth("/plans/written").intValue(), plans.size());
    assertEquals(
        SECOND.truth("/plans/signed").intValue(),
        plans.stream().filter(row -> row.text("signature").equals("signed_by_superior")).count());
  }

  @Test
  void asksWithANewVersionOfTheReactionForm() {
    assertEquals(
        SECOND.truth("/reaction/instrument").stringValue(),
        SECOND.program("/instruments/0/ref").stringValue());
    assertEquals(
        SECOND.truth("/reaction/versionBefore").stringValue(),
        StudyFiles.program("/instruments/0/ref").stringValue());
    Set<String> roster = ids(SECOND.rows("participants.csv"), row -> true);
    Set<String> reacted = people(SECOND.rows("reaction.csv"), row -> true);
    reacted.retainAll(roster);
    assertEquals(SECOND.truth("/reaction/fromRoster").intValue(), reacted.size());
  }

  private static Set<String> people(List<Row> rows, Predicate<Row> among) {
    return rows.stream()
        .filter(among)
        .map(row -> row.text("participant"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(List<Row> rows, Predicate<Row> among) {
    return rows.stream()
        .filter(among)
        .map(row -> row.text("id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long both(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }
}
