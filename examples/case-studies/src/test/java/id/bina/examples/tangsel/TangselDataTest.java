package id.bina.examples.tangsel;

import static id.bina.examples.tangsel.TangselFiles.rows;
import static id.bina.examples.tangsel.TangselFiles.truth;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy.Row;
import id.bina.examples.generate.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The planted figures, found in the embedded files themselves before any evaluation. */
class TangselDataTest {

  private static final List<String> CONTENT = List.of("C1", "C2");
  private static final List<String> DELIVERY = List.of("D1", "D2");
  private static final List<String> RATINGS =
      List.of("R1", "R2", "T1", "T2", "V1", "V2", "P1", "P2");

  @Test
  void namesThreeCohortsAPilotAndASeminar() {
    JsonNode truth = truth("/nominees");
    List<Row> all = rows("enrolments.csv");
    assertEquals(truth.get("unplaced").intValue(), count(all, has("status", "unplaced")));
    assertEquals(truth.get("placed").intValue(), count(all, has("status", "unplaced").negate()));
    List<Row> cohorts = all.stream().filter(row -> isCohort(row.text("training"))).toList();
    assertEquals(
        truth.get("inCohorts").intValue(), count(cohorts, has("status", "unplaced").negate()));
    assertEquals(
        truth.get("belowStandard").intValue(),
        count(rows("competency-levels.csv"), r -> r.number("level") < r.number("standard")));
  }

  @Test
  void keeps28Of90BelowTheRuleOfFourInFiveSessions() {
    JsonNode truth = truth("/nominees");
    Map<String, List<Row>> people =
        rows("attendance.csv").stream()
            .collect(Collectors.groupingBy(row -> row.text("participant")));
    assertEquals(truth.get("inCohorts").intValue(), people.size());
    List<Long> missed =
        people.values().stream().map(own -> count(own, has("status", "absent"))).toList();
    assertEquals(
        truth.get("belowRule").intValue(),
        missed.stream().filter(sessions -> sessions > 1).count());
    assertEquals(
        truth.get("absentees").intValue(),
        missed.stream().filter(sessions -> sessions > 0).count());
  }

  @Test
  void asksNoReasonOf14Of40() {
    JsonNode truth = truth("/nominees");
    Map<String, String> reasons = new TreeMap<>();
    rows("attendance.csv").stream()
        .filter(has("status", "absent"))
        .forEach(row -> reasons.put(row.text("participant"), row.text("reason")));
    Map<String, String> names =
        Map.of(
            "schedule", "schedule",
            "otherDuty", "other_duty",
            "illness", "illness",
            "withoutReason", "");
    names.forEach(
        (name, code) ->
            assertEquals(
                truth.get(name).intValue(),
                reasons.values().stream().filter(code::equals).count(),
                name));
    assertEquals(
        .35, truth.get("withoutReason").doubleValue() / truth.get("absentees").intValue(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TR-01", "TR-02", "TR-03", "TR-04"})
  void getsBackWhatWasReturned(String training) {
    JsonNode truth = truth("/forms");
    List<Row> forms = rows("reaction.csv").stream().filter(has("training", training)).toList();
    assertEquals(truth.get("returned").get(training).intValue(), forms.size());
    long careless = count(forms, row -> RATINGS.stream().map(row::text).distinct().count() == 1);
    assertEquals(truth.get("careless").path(training).asInt(0), careless);
    if (training.equals("TR-02")) {
      assertEquals(truth.get("share").doubleValue(), careless / (double) forms.size(), .005);
    }
  }

  @Test
  void asksNobodyAtTheSeminar() {
    String left = truth("/coverage/left").stringValue();
    assertEquals(45, count(rows("enrolments.csv"), has("training", left)));
    assertEquals(0, count(rows("reaction.csv"), has("training", left)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M1", "M2", "M3", "M4", "M5"})
  void isRatedByTheCarefulAsPlanted(String material) {
    JsonNode truth = truth("/taught").get(material);
    truth
        .get("instructors")
        .properties()
        .forEach(
            each -> {
              String session = each.getKey() + "-S" + material.charAt(1);
              String who = each.getValue().stringValue();
              assertEquals(who, instructor(session));
              // As near as answers of so few people can come.
              double near = each.getKey().equals("TR-02") ? .1 : .015;
              List<Row> forms =
                  forms().stream().filter(has("session", session)).filter(careful()).toList();
              assertEquals(truth.get("content").get(who).doubleValue(), mean(forms, CONTENT), near);
              assertEquals(
                  truth.get("delivery").get(who).doubleValue(), mean(forms, DELIVERY), near);
            });
  }

  @Test
  void isLenientAboutBothContentAndDelivery() {
    Map<String, List<Row>> sound =
        forms().stream()
            .filter(row -> !row.text("session").startsWith("TR-02"))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("participant"), TreeMap::new, Collectors.toList()));
    assertEquals(56, sound.size());
    List<Double> content = sound.values().stream().map(rows -> mean(rows, CONTENT)).toList();
    List<Double> delivery = sound.values().stream().map(rows -> mean(rows, DELIVERY)).toList();
    assertEquals(truth("/halo").doubleValue(), Figures.correlation(content, delivery), .02);
  }

  @Test
  void holdsThreeFormsAboutSessionsThatWereMissed() {
    assertEquals(
        truth("/forms/aboutMissedSessions").intValue(),
        rows("sessions.csv").size() - forms().size());
  }

  @Test
  void isPoorlyConnectedInAQuarterOfAnswers() {
    JsonNode truth = truth("/connection");
    List<Row> answers = rows("readiness.csv");
    assertEquals(truth.get("answered").intValue(), answers.size());
    List<Row> poor = answers.stream().filter(row -> row.number("K1") <= 2).toList();
    assertEquals(truth.get("poor").intValue(), poor.size());
    assertEquals(truth.get("share").doubleValue(), poor.size() / (double) answers.size(), 1e-9);
    for (String cohort : List.of("TR-01", "TR-02", "TR-03")) {
      assertEquals(truth.get("inEachCohort").intValue(), count(poor, has("training", cohort)));
    }
  }

  @Test
  void testsThePilotTwoPointsLower() {
    JsonNode truth = truth("/online");
    List<Integer> online = points("TR-04");
    List<Integer> offline = points("TR-03");
    assertEquals(truth.at("/tested/TR-04").intValue(), online.size());
    assertEquals(truth.at("/tested/TR-03").intValue(), offline.size());
    assertEquals(truth.at("/mean/TR-04").doubleValue(), Figures.mean(online), 1e-9);
    assertEquals(truth.at("/mean/TR-03").doubleValue(), Figures.mean(offline), 1e-9);
    double difference = Figures.mean(online) - Figures.mean(offline);
    // Student's t for 95 % with 56 degrees of freedom, nearly those of Welch.
    double reach =
        2.0032
            * Math.sqrt(
                Figures.variance(online) / online.size()
                    + Figures.variance(offline) / offline.size());
    assertEquals(truth.get("difference").doubleValue(), difference, 1e-9);
    assertEquals(truth.get("lower").doubleValue(), difference - reach, .05);
    assertEquals(truth.get("upper").doubleValue(), difference + reach, .05);
    assertTrue(difference - reach < -truth.get("margin").doubleValue());
  }

  @Test
  void trainsTheSixLowestHealthCentres() {
    List<String> trained = new ArrayList<>();
    truth("/centres/trained").forEach(id -> trained.add("unit:" + id.stringValue()));
    Map<String, Double> before = index("pre");
    assertEquals(truth("/centres/all").intValue(), before.size());
    List<String> lowest =
        before.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(trained.size())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertEquals(trained, lowest);
  }

  @Test
  void risesWhereItWasLowAndNotBecauseOfTheTraining() {
    JsonNode truth = truth("/centres");
    List<String> trained = new ArrayList<>();
    truth.get("trained").forEach(id -> trained.add("unit:" + id.stringValue()));
    Map<String, Double> before = index("pre");
    Map<String, Double> after = index("post");
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    List<Double> x0 = new ArrayList<>();
    List<Double> y0 = new ArrayList<>();
    before.forEach(
        (unit, value) -> {
          (trained.contains(unit) ? x : x0).add(value);
          (trained.contains(unit) ? y : y0).add(requireNonNull(after.get(unit), unit));
        });
    double change = Figures.mean(y) - Figures.mean(x);
    double others = Figures.mean(y0) - Figures.mean(x0);
    assertEquals(truth.get("change").doubleValue(), change, .05);
    assertEquals(truth.get("difference").doubleValue(), change - others, .05);
    // The slope within the two arms, then the difference at equal figures before.
    double slope = (products(x, y) + products(x0, y0)) / (products(x, x) + products(x0, x0));
    double adjusted =
        Figures.mean(y) - Figures.mean(y0) - slope * (Figures.mean(x) - Figures.mean(x0));
    assertEquals(truth.get("adjusted").doubleValue(), adjusted, .05);
    assertEquals(truth.get("trueEffect").doubleValue(), adjusted, .05);
  }

  @Test
  void improvesTheRegistersByHalfAPoint() {
    JsonNode truth = truth("/registers");
    double[][] before = totals("pre");
    double[][] after = totals("post");
    assertEquals(truth.get("targets").intValue(), before.length);
    assertEquals(before.length, after.length);
    assertEquals(truth.get("agreement").doubleValue(), agreement(before), .005);
    assertEquals(truth.get("agreement").doubleValue(), agreement(after), .005);
    // Five ratings from 1 to 4 have a span of 15.
    assertEquals(truth.get("gain").doubleValue(), 100 * (mean(after) - mean(before)) / 15, 1);
  }

  private static Predicate<Row> has(String column, String value) {
    return row -> row.text(column).equals(value);
  }

  private static long count(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).count();
  }

  private static boolean isCohort(String training) {
    return List.of("TR-01", "TR-02", "TR-03").contains(training);
  }

  /** The forms about sessions, of those who were there. */
  private static List<Row> forms() {
    Set<String> missed =
        rows("attendance.csv").stream()
            .filter(has("status", "absent"))
            .map(row -> row.text("participant") + "|" + row.text("session"))
            .collect(Collectors.toSet());
    return rows("sessions.csv").stream()
        .filter(row -> !missed.contains(row.text("participant") + "|" + row.text("session")))
        .toList();
  }

  private static Predicate<Row> careful() {
    Set<String> careless =
        rows("reaction.csv").stream()
            .filter(row -> RATINGS.stream().map(row::text).distinct().count() == 1)
            .map(row -> row.text("participant"))
            .collect(Collectors.toSet());
    return row -> !careless.contains(row.text("participant"));
  }

  private static double mean(List<Row> rows, List<String> items) {
    return Figures.mean(rows.stream().flatMap(row -> items.stream().map(row::number)).toList());
  }

  private static String instructor(String session) {
    for (JsonNode training : TangselFiles.program("/program/trainings")) {
      for (JsonNode each : training.get("sessions")) {
        if (each.get("id").stringValue().equals(session)) {
          return each.get("instructor").stringValue();
        }
      }
    }
    throw new IllegalArgumentException("session must be held, was " + session);
  }

  private static List<Integer> points(String training) {
    return rows("tests.csv").stream()
        .filter(has("training", training))
        .map(row -> row.number("points"))
        .toList();
  }

  private static Map<String, Double> index(String occasion) {
    return rows("indicators.csv").stream()
        .filter(has("occasion", occasion))
        .collect(
            Collectors.toMap(
                row -> row.text("subject"),
                row -> Double.parseDouble(row.text("value")),
                Double::sum,
                TreeMap::new));
  }

  private static double products(List<Double> x, List<Double> y) {
    double sum = 0;
    for (int i = 0; i < x.size(); i++) {
      sum += (x.get(i) - Figures.mean(x)) * (y.get(i) - Figures.mean(y));
    }
    return sum;
  }

  /** By target, then by rater. */
  private static double[][] totals(String occasion) {
    Map<String, Map<String, Double>> totals = new TreeMap<>();
    for (Row row : rows("observations.csv")) {
      if (row.text("occasion").equals(occasion)) {
        double total = List.of("O1", "O2", "O3", "O4", "O5").stream().mapToInt(row::number).sum();
        totals
            .computeIfAbsent(row.text("target"), target -> new TreeMap<>())
            .put(row.text("rater"), total);
      }
    }
    return totals.values().stream()
        .map(each -> each.values().stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  private static double mean(double[][] totals) {
    double sum = 0;
    for (double[] row : totals) {
      sum += (row[0] + row[1]) / 2;
    }
    return sum / totals.length;
  }

  /** Shrout and Fleiss (1979), ICC(2,2) from the mean squares of a two-way analysis. */
  private static double agreement(double[][] totals) {
    int n = totals.length;
    double grand = mean(totals);
    double[] raters = new double[2];
    double targets = 0;
    double all = 0;
    for (double[] row : totals) {
      double own = (row[0] + row[1]) / 2;
      targets += 2 * (own - grand) * (own - grand);
      for (int rater = 0; rater < 2; rater++) {
        raters[rater] += row[rater] / n;
        all += (row[rater] - grand) * (row[rater] - grand);
      }
    }
    double between = 0;
    for (double each : raters) {
      between += n * (each - grand) * (each - grand);
    }
    double ofTargets = targets / (n - 1);
    double rest = (all - targets - between) / (n - 1);
    return (ofTargets - rest) / (ofTargets + (between - rest) / n);
  }
}
