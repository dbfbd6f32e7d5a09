package id.bina.examples.provinsi;

import static id.bina.examples.provinsi.ProvinsiFiles.program;
import static id.bina.examples.provinsi.ProvinsiFiles.rows;
import static id.bina.examples.provinsi.ProvinsiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The planted figures, found in the embedded files themselves before any evaluation. */
class ProvinsiDataTest {

  private final Map<String, String> office =
      rows("participants.csv").stream()
          .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("unit")));
  private final Map<String, String> employment =
      rows("participants.csv").stream()
          .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("employment")));

  @Test
  void embedsExactlyWhatTheGeneratorWrites() {
    ProvinsiData.standard()
        .files()
        .forEach(
            (name, content) ->
                assertEquals(
                    content,
                    ProvinsiFiles.text(name),
                    name + " differs: run ProvinsiData with the folder of the resources"));
  }

  @Test
  void staysSmall() {
    int size = ProvinsiData.standard().files().values().stream().mapToInt(String::length).sum();
    assertTrue(size < 200_000, "the files have " + size + " characters");
  }

  @Test
  void has262StaffInSixOffices() {
    JsonNode truth = truth("/staff");
    assertEquals(truth.get("all").intValue(), office.size());
    assertEquals(truth.get("offices").intValue(), new HashSet<>(office.values()).size());
    for (String status : List.of("PNS", "PPPK")) {
      assertEquals(
          truth.get(status).longValue(),
          employment.values().stream().filter(status::equals).count(),
          status);
    }
  }

  @Test
  void assesses240OfThemInEightAreasAndSixQuarters() {
    JsonNode truth = truth("/staff");
    List<Row> levels = rows("competency-levels.csv");
    Set<String> assessed =
        levels.stream().map(row -> row.text("participant")).collect(Collectors.toSet());
    assertEquals(truth.get("assessed").intValue(), assessed.size());
    assertEquals(
        truth("/areas").propertyNames().stream().collect(Collectors.toSet()),
        levels.stream().map(row -> row.text("competency")).collect(Collectors.toSet()));
    assertEquals(
        truth("/quarters").size(),
        levels.stream().map(row -> row.text("round")).distinct().count());
    assertEquals(assessed.size() * truth("/quarters").size(), levels.size());
    assertTrue(
        levels.stream()
            .allMatch(
                row ->
                    row.number("level") >= truth.get("lowestLevel").intValue()
                        && row.number("level") <= truth.get("highestLevel").intValue()));
  }

  @Test
  void putsSoManyBelowTheStandardInEachAreaAndQuarter() {
    truth("/areas")
        .properties()
        .forEach(
            area -> {
              for (int quarter = 0; quarter < truth("/quarters").size(); quarter++) {
                String round = truth("/quarters").get(quarter).stringValue();
                List<Row> there = levels(area.getKey(), round);
                String place = area.getKey() + " " + round;
                assertEquals(area.getValue().get("people").intValue(), there.size(), place);
                assertEquals(
                    area.getValue().get("below").get(quarter).longValue(),
                    there.stream().filter(ProvinsiDataTest::isBelow).count(),
                    place);
              }
            });
  }

  @Test
  void hasOneUnitOfFour() {
    JsonNode small = truth("/smallUnit");
    Map<String, Long> byUnit =
        levels(small.get("area").stringValue(), "2025-TW4").stream()
            .map(row -> office.getOrDefault(row.text("participant"), ""))
            .collect(Collectors.groupingBy(unit -> unit, TreeMap::new, Collectors.counting()));
    assertEquals(
        small.get("people").longValue(), byUnit.getOrDefault(small.get("unit").stringValue(), 0L));
    assertEquals(
        1, byUnit.values().stream().filter(n -> n <= small.get("people").longValue()).count());
  }

  @Test
  void recordsWhoPassesTheTestAndWhoHasTheTools() {
    assertEquals(5, rows("indicators.csv").size());
    for (Row row : rows("indicators.csv").subList(0, 4)) {
      String area = row.text("subject").substring("competency:".length());
      int people = truth("/readings/" + row.text("indicator") + "/" + area).intValue();
      assertEquals(truth("/areas/" + area + "/people").intValue(), row.number("of"));
      assertEquals((double) people / row.number("of"), number(row), 5e-5);
    }
    assertEquals(.88, 37.0 / 42, .005); // of those in health IT who pass
    assertEquals(.71, 1 - 12.0 / 42, .005); // of those without access to the system
  }

  @Test
  void reportsAsManyAtTheStandardAsTheRegisterHas() {
    long met =
        rows("competency-levels.csv").stream()
            .filter(row -> row.text("round").equals("2025-TW4") && !isBelow(row))
            .count();
    Row reported = rows("indicators.csv").get(4);
    assertEquals(truth("/goal/met").longValue(), met);
    assertEquals(100 * (double) met / reported.number("of"), number(reported), .005);
    assertEquals(
        truth("/goal/target").doubleValue(),
        program("/program/goals/0/targets/0/value").doubleValue());
  }

  @Test
  void sumsHoursTo104PercentOfWhich71Count() {
    JsonNode truth = truth("/hours");
    int duty = truth.get("duty").intValue();
    Map<String, Integer> hours = hoursOfCivilServants();
    double people = hours.size();
    assertEquals(truth("/staff/PNS").intValue(), hours.size());
    int all = hours.values().stream().mapToInt(jp -> jp).sum();
    int counted = hours.values().stream().mapToInt(jp -> Math.min(jp, duty)).sum();
    assertEquals(truth.get("uncapped").doubleValue(), all / people / duty, 1e-12);
    assertEquals(truth.get("capped").doubleValue(), counted / people / duty, 1e-12);
    assertEquals(
        truth.get("reached").longValue(), hours.values().stream().filter(jp -> jp >= duty).count());
  }

  @Test
  void holdsSixCertificatesClaimedTwice() {
    List<Row> all = rows("learning-hours.csv");
    long different = all.stream().map(ProvinsiDataTest::certificate).distinct().count();
    assertEquals(truth("/hours/claimedTwice").longValue(), all.size() - different);
  }

  @Test
  void appraisesThoseAssessedTwice() {
    truth("/appraisals")
        .properties()
        .forEach(
            round -> {
              Map<String, Integer> found = new HashMap<>();
              rows("appraisals.csv").stream()
                  .filter(row -> row.text("round").equals(round.getKey()))
                  .forEach(row -> found.merge(row.text("predicate"), 1, Integer::sum));
              Map<String, Integer> planted = new HashMap<>();
              round
                  .getValue()
                  .properties()
                  .forEach(p -> planted.put(p.getKey(), p.getValue().intValue()));
              assertEquals(planted, found, round.getKey());
            });
  }

  @Test
  void lets42CitizensRaise19Issues() {
    JsonNode truth = truth("/forum");
    List<Row> voices = rows("voices.csv");
    assertEquals(
        truth.get("speakers").longValue(),
        voices.stream().map(r -> r.text("token")).distinct().count());
    assertEquals(truth.get("speakers").intValue(), voices.size());
    List<String> codes =
        voices.stream().flatMap(row -> List.of(row.text("codes").split(";", -1)).stream()).toList();
    assertEquals(truth.get("mentions").intValue(), codes.size());
    assertEquals(truth.get("issues").longValue(), codes.stream().distinct().count());
    assertEquals(
        truth.at("/mostRaised/persons").longValue(),
        codes.stream().filter(truth.at("/mostRaised/code").stringValue()::equals).count());
    assertEquals(new HashSet<>(codes), new HashSet<>(texts("/program/issues", "id")));
    long traced = 0;
    for (JsonNode issue : program("/program/issues")) {
      traced += issue.get("lines").isEmpty() ? 0 : 1;
    }
    assertEquals(truth.get("traced").longValue(), traced);
  }

  @Test
  void grantsFiveScholarshipsOfWhichThreeFitThePost() {
    JsonNode all = program("/program/scholarships");
    assertEquals(truth("/scholarships/all").intValue(), all.size());
    List<JsonNode> matched = new ArrayList<>();
    all.forEach(
        each -> {
          if (each.has("competency")) {
            matched.add(each);
          }
        });
    assertEquals(truth("/scholarships/matched").intValue(), matched.size());
    for (JsonNode each : matched) {
      assertTrue(
          levels(each.get("competency").stringValue(), "2025-TW4").stream()
              .anyMatch(row -> row.text("participant").equals(each.get("holder").stringValue())),
          each.toString());
    }
  }

  @Test
  void hasHeldNoTrainingYet() {
    LocalDate today = LocalDate.parse(program("/asOf").stringValue());
    long held = 0;
    for (JsonNode training : program("/program/trainings")) {
      LocalDate end = LocalDate.parse(training.at("/held/endInclusive").stringValue());
      held += end.isAfter(today) ? 0 : 1;
    }
    assertEquals(truth("/trainingsHeld").longValue(), held);
  }

  private static List<Row> levels(String area, String round) {
    return rows("competency-levels.csv").stream()
        .filter(row -> row.text("competency").equals(area) && row.text("round").equals(round))
        .toList();
  }

  private static double number(Row reading) {
    return Double.parseDouble(reading.text("value"));
  }

  private static boolean isBelow(Row row) {
    return row.number("level") < row.number("standard");
  }

  /** Each certificate once. */
  private Map<String, Integer> hoursOfCivilServants() {
    Map<String, Integer> hours = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows("learning-hours.csv")) {
      boolean isCivilServant = "PNS".equals(employment.get(row.text("participant")));
      if (isCivilServant && seen.add(certificate(row))) {
        hours.merge(row.text("participant"), row.number("jp"), Integer::sum);
      }
    }
    return hours;
  }

  private static String certificate(Row row) {
    return String.join(
        "|",
        row.text("participant"),
        row.text("provider"),
        row.text("topic"),
        row.text("completed"));
  }

  private static List<String> texts(String pointer, String name) {
    List<String> texts = new ArrayList<>();
    program(pointer).forEach(each -> texts.add(each.get(name).stringValue()));
    return texts;
  }
}
