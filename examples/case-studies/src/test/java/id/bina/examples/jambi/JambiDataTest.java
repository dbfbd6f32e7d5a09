package id.bina.examples.jambi;

import static id.bina.examples.jambi.JambiFiles.rows;
import static id.bina.examples.jambi.JambiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy.Row;
import id.bina.examples.generate.Figures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The planted figures, found in the embedded files themselves before any evaluation. */
class JambiDataTest {

  private static final List<String> ELEMENTS =
      IntStream.rangeClosed(1, 9).mapToObj(number -> "U" + number).toList();
  private static final List<String> ITEMS =
      List.of("M1", "M2", "M3", "I1", "I2", "I3", "R1", "R2", "R3", "T1", "T2", "P1", "P2", "P3");

  @Test
  void embedsExactlyWhatTheGeneratorWrites() {
    JambiData.standard()
        .files()
        .forEach(
            (name, content) ->
                assertEquals(
                    content,
                    JambiFiles.text(name),
                    name + " differs: run JambiData with the folder of the resources"));
  }

  @Test
  void hasPlacesFor92Of130() {
    JsonNode truth = truth("/nominees");
    List<Row> all = rows("enrolments.csv");
    assertEquals(truth.get("asked").intValue(), all.size());
    assertEquals(
        truth.get("unplaced").intValue(),
        all.stream().filter(row -> row.text("status").equals("unplaced")).count());
    for (Course course : Course.values()) {
      assertEquals(
          truth.get("placed").get(course.id()).intValue(),
          all.stream()
              .filter(row -> row.text("training").equals(course.id()))
              .filter(row -> row.text("status").equals("completed"))
              .count());
    }
    assertEquals(
        truth.get("gapMatched").intValue(),
        rows("competency-levels.csv").stream()
            .filter(row -> row.number("level") < row.number("standard"))
            .count());
  }

  @Test
  void leavesTheLevelOfTheRegionOpen() {
    assertEquals("unknown", JambiFiles.program("/program/region/level").stringValue());
  }

  @Test
  void isAnsweredBy86PercentOfWhom30PercentTickTheBestThroughout() {
    JsonNode truth = truth("/reaction");
    List<Row> answers = rows("reaction.csv");
    assertEquals(truth.get("answered").intValue(), answers.size());
    assertEquals(.86, answers.size() / truth("/nominees/placed/all").doubleValue(), .005);
    assertEquals(truth.get("items").intValue(), ITEMS.size());
    long best =
        answers.stream()
            .filter(row -> ITEMS.stream().allMatch(item -> row.text(item).equals("4")))
            .count();
    assertEquals(truth.get("allBest").intValue(), best);
    assertEquals(.30, best / (double) answers.size(), .005);
    long blank =
        answers.stream()
            .mapToLong(row -> ITEMS.stream().filter(i -> row.text(i).isEmpty()).count())
            .sum();
    assertEquals(truth.get("blank").intValue(), blank);
    assertEquals(.09, blank / (double) (answers.size() * ITEMS.size()), .005);
  }

  @Test
  void raisesTheIndexOfTheDistrict() {
    for (String wave : List.of("before", "after")) {
      JsonNode truth = truth("/citizens").get(wave);
      List<Double> indices = indices(wave.equals("before") ? "pre" : "post");
      assertEquals(truth.get("forms").intValue(), indices.size());
      assertEquals(truth.get("index").doubleValue(), Figures.mean(indices), .05);
    }
    List<Double> before = indices("pre");
    List<Double> after = indices("post");
    double error =
        Math.sqrt(
            Figures.variance(before) / before.size() + Figures.variance(after) / after.size());
    assertEquals(
        truth("/citizens/naiveZ").doubleValue(),
        (Figures.mean(after) - Figures.mean(before)) / error,
        .05);
  }

  @Test
  void raisesTheFacilitiesAsMuchAsTheConductAndTheCostsHardly() {
    for (String element : List.of("u7", "u9", "u4")) {
      assertEquals(
          truth("/citizens").get(element).doubleValue(),
          element("post", element) - element("pre", element),
          .05,
          element);
    }
  }

  @Test
  void putsTheDistrictFirstOfEleven() {
    Map<String, Double> change = new TreeMap<>();
    for (Row row : rows("indicators.csv")) {
      if (row.text("indicator").equals("ikm.index")) {
        double value = Double.parseDouble(row.text("value"));
        change.merge(
            row.text("subject"), row.text("occasion").equals("pre") ? -value : value, Double::sum);
      }
    }
    List<Double> planted = new ArrayList<>();
    truth("/untreated").forEach(value -> planted.add(value.doubleValue()));
    List<Double> found = change.values().stream().sorted().toList();
    assertEquals(planted.size(), found.size());
    for (int i = 0; i < planted.size(); i++) {
      assertEquals(planted.get(i), found.get(i), 1e-9);
    }
    double own = Figures.mean(indices("post")) - Figures.mean(indices("pre"));
    assertTrue(found.stream().allMatch(value -> value < own));
    assertEquals(truth("/comparison/difference").doubleValue(), own - Figures.mean(found), .05);
  }

  @Test
  void hasANewCounterAndANewHeadTwoMonthsBeforeTheTraining() {
    LocalDate training = LocalDate.of(2025, 6, 2);
    List<Row> events = rows("events.csv");
    assertEquals(
        Set.of("new_tool", "new_leader"),
        events.stream().map(row -> row.text("kind")).collect(Collectors.toSet()));
    for (Row event : events) {
      LocalDate day = LocalDate.parse(event.text("date"));
      assertEquals(
          truth("/monthsFromTheEventsToTheTraining").doubleValue(),
          ChronoUnit.DAYS.between(day, training) / 30.44,
          .1);
    }
  }

  @Test
  void writesDownMoreThanThreeTimesTheThanksOfMoreVisitors() {
    JsonNode truth = truth("/thanks");
    int[] thanks = new int[2];
    int[] visits = new int[2];
    for (Row row : rows("indicators.csv")) {
      if (row.text("indicator").equals("appreciation.share")) {
        int wave = row.text("occasion").equals("pre") ? 0 : 1;
        visits[wave] = row.number("of");
        thanks[wave] = (int) Math.round(Double.parseDouble(row.text("value")) * visits[wave]);
      }
    }
    assertEquals(truth.at("/before/thanks").intValue(), thanks[0]);
    assertEquals(truth.at("/before/visits").intValue(), visits[0]);
    assertEquals(truth.at("/after/thanks").intValue(), thanks[1]);
    assertEquals(truth.at("/after/visits").intValue(), visits[1]);
    RateRatio ratio = RateRatio.of(thanks[1], visits[1], thanks[0], visits[0]);
    assertEquals(truth.at("/ratio/value").doubleValue(), ratio.value(), .005);
    assertEquals(truth.at("/ratio/lower").doubleValue(), ratio.lower(), .005);
    assertEquals(truth.at("/ratio/upper").doubleValue(), ratio.upper(), .005);
  }

  @Test
  void isCalledBetterByMostOfThoseWhoLookBack() {
    JsonNode truth = truth("/thenAndNow");
    List<Row> answers = rows("then-now.csv");
    assertEquals(truth.get("answered").intValue(), answers.size());
    assertEquals(
        truth.get("better").intValue(),
        answers.stream().filter(row -> row.number("KINI") > row.number("DULU")).count());
    assertEquals(
        truth.get("worse").intValue(),
        answers.stream().filter(row -> row.number("KINI") < row.number("DULU")).count());
  }

  @Test
  void takesAsLongForTheDailyTaskAsBefore() {
    Map<String, double[]> minutes = new TreeMap<>();
    for (Row row : rows("task-log.csv")) {
      minutes
              .computeIfAbsent(row.text("token"), token -> new double[2])[
              row.text("occasion").equals("pre") ? 0 : 1] =
          Double.parseDouble(row.text("MNT"));
    }
    JsonNode truth = truth("/tasks");
    assertEquals(truth.get("people").intValue(), minutes.size());
    List<Double> percent =
        minutes.values().stream().map(each -> 100 * (each[1] / each[0] - 1)).sorted().toList();
    // For the median of 18, the 5th and the 14th value are the interval at 95 %.
    assertEquals(truth.at("/percent/median").doubleValue(), median(percent), 1e-9);
    assertEquals(truth.at("/percent/lower").doubleValue(), percent.get(4), 1e-9);
    assertEquals(truth.at("/percent/upper").doubleValue(), percent.get(13), 1e-9);
    assertEquals(
        truth.get("medianBefore").doubleValue(),
        median(minutes.values().stream().map(each -> each[0]).sorted().toList()),
        1e-9);
    assertEquals(
        truth.get("medianAfter").doubleValue(),
        median(minutes.values().stream().map(each -> each[1]).sorted().toList()),
        .06);
  }

  @Test
  void hearsFiveOfTwelveSpeakOfTheOldWay() {
    JsonNode truth = truth("/interviews");
    List<Row> passages = rows("interviews.csv");
    assertEquals(truth.get("passages").intValue(), passages.size());
    assertEquals(truth.get("people").intValue(), people(passages).size());
    String code = truth.at("/oldWay/code").stringValue();
    List<Row> about = passages.stream().filter(row -> has(row, "codes", code)).toList();
    assertEquals(truth.at("/oldWay/people").intValue(), people(about).size());
    Set<String> units = about.stream().map(row -> row.text("unit")).collect(Collectors.toSet());
    assertTrue(units.size() >= truth.at("/oldWay/unitsAtLeast").intValue(), units.toString());
    assertEquals(truth.at("/oldWay/kappa").doubleValue(), kappa(passages, code), .005);
  }

  @Test
  void usesTheNewProcedureFor71PercentOfTheLetters() {
    Row row =
        rows("indicators.csv").stream()
            .filter(each -> each.text("indicator").equals("adoption"))
            .findFirst()
            .orElseThrow();
    assertEquals(truth("/adoption").doubleValue(), Double.parseDouble(row.text("value")));
  }

  @Test
  void isWatchedByTwoRatersBeforeAndAfter() {
    List<Row> seen = rows("observations.csv");
    Set<String> targets = seen.stream().map(row -> row.text("target")).collect(Collectors.toSet());
    Set<String> raters = seen.stream().map(row -> row.text("rater")).collect(Collectors.toSet());
    assertEquals(truth("/observations/targets").intValue(), targets.size());
    assertEquals(truth("/observations/raters").intValue(), raters.size());
    assertEquals(targets.size() * raters.size() * 2, seen.size());
  }

  private static List<Double> indices(String wave) {
    return rows("citizens.csv").stream()
        .filter(row -> row.text("occasion").equals(wave))
        .map(row -> 25 * Figures.mean(ELEMENTS.stream().map(row::number).toList()))
        .toList();
  }

  private static double element(String wave, String element) {
    return 25
        * Figures.mean(
            rows("citizens.csv").stream()
                .filter(row -> row.text("occasion").equals(wave))
                .map(row -> row.number("U" + element.substring(1)))
                .toList());
  }

  private static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static Set<String> people(List<Row> passages) {
    return passages.stream()
        .map(row -> row.text("participant"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean has(Row row, String column, String code) {
    return List.of(row.text(column).split(";", -1)).contains(code);
  }

  /** Cohen's kappa of the two coders on one code. */
  private static double kappa(List<Row> passages, String code) {
    double n = passages.size();
    double first = passages.stream().filter(row -> has(row, "codes.A", code)).count() / n;
    double second = passages.stream().filter(row -> has(row, "codes.B", code)).count() / n;
    double alike =
        passages.stream()
                .filter(row -> has(row, "codes.A", code) == has(row, "codes.B", code))
                .count()
            / n;
    double chance = first * second + (1 - first) * (1 - second);
    return (alike - chance) / (1 - chance);
  }
}
