package id.bina.examples.tanjungbalai;

import static id.bina.examples.tanjungbalai.TanjungbalaiFiles.count;
import static id.bina.examples.tanjungbalai.TanjungbalaiFiles.rows;
import static id.bina.examples.tanjungbalai.TanjungbalaiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy.Row;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The planted figures, found in the embedded files themselves before any evaluation. */
class TanjungbalaiDataTest {

  private static final List<String> ELEMENTS =
      List.of("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9");

  @Test
  void staysSmall() {
    int size = TanjungbalaiData.standard().files().values().stream().mapToInt(String::length).sum();
    assertTrue(size < 200_000, "the files have " + size + " characters");
  }

  @Test
  void namesManyOfWhomFewerCame() {
    JsonNode truth = truth("/nominees");
    assertEquals(truth.get("all").intValue(), rows("enrolments.csv").size());
    assertEquals(
        truth.get("came").intValue(),
        count("enrolments.csv", row -> row.text("status").equals("completed")));
    assertEquals(
        truth.get("declined").intValue(),
        count("enrolments.csv", row -> row.text("reason").equals("declined")));
    assertEquals(
        truth.get("reasonsMissing").intValue(),
        count(
            "enrolments.csv",
            row -> row.text("status").equals("nominated") && row.text("reason").isEmpty()));
    assertEquals(truth.get("answered").intValue(), rows("reaction.csv").size());
  }

  @ParameterizedTest
  @CsvSource({"motivation, V1, V2", "method, T1, T2"})
  void findsThoseWhoCameMotivatedAndTheMethodWanting(String what, String first, String second) {
    double mean =
        rows("reaction.csv").stream()
            .mapToDouble(row -> (row.number(first) + row.number(second)) / 2.0)
            .average()
            .orElseThrow();
    assertEquals(truth("/reaction/" + what).doubleValue(), mean, 0.05);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2024"})
  void hasTheIndexOfEachYear(String year) {
    JsonNode truth = truth("/satisfaction/" + year);
    List<Row> forms = rows("skm-" + year + ".csv");
    assertEquals(truth.get("forms").intValue(), forms.size());
    int sum =
        forms.stream().flatMap(row -> ELEMENTS.stream().map(row::number)).mapToInt(n -> n).sum();
    double index = 25.0 * sum / (forms.size() * ELEMENTS.size());
    assertEquals(truth.get("index").doubleValue(), index, 0.05);
  }

  @Test
  void holdsABatchOfFormsAlikeFromOneEnumeratorWithinMinutes() {
    JsonNode truth = truth("/satisfaction/batch");
    Map<String, List<Row>> alike =
        rows("skm-2023.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("petugas") + ELEMENTS.stream().map(row::text).toList()));
    List<Row> batch =
        alike.values().stream()
            .filter(forms -> forms.size() >= truth.get("forms").intValue())
            .findFirst()
            .orElseThrow();
    assertEquals(truth.get("forms").intValue(), batch.size());
    assertEquals(truth.get("enumerator").stringValue(), batch.get(0).text("petugas"));
    List<LocalDateTime> moments =
        batch.stream().map(row -> LocalDateTime.parse(row.text("submitted"))).sorted().toList();
    long minutes = ChronoUnit.MINUTES.between(moments.get(0), moments.get(moments.size() - 1));
    assertTrue(minutes < truth.get("minutes").intValue(), minutes + " minutes");
  }

  @ParameterizedTest
  @CsvSource({"trained, 2023", "trained, 2024", "untrained, 2023", "untrained, 2024"})
  void letsTheWaitingFallInBothArms(String arm, String year) {
    JsonNode truth = truth("/queue/" + arm + "/" + year);
    List<Integer> minutes =
        rows("queue-" + year + ".csv").stream()
            .filter(row -> row.text("arm").equals(arm))
            .map(row -> row.number("minutes"))
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    int n = truth.get("visits").intValue();
    assertEquals(n, minutes.size());
    assertEquals(
        truth.get("median").doubleValue(), (minutes.get(n / 2 - 1) + minutes.get(n / 2)) / 2.0);
  }

  @ParameterizedTest
  @CsvSource({"trained, 2023", "trained, 2024", "untrained, 2023", "untrained, 2024"})
  void answersMoreComplaintsInTimeWhereStaffWereTrained(String arm, String year) {
    JsonNode truth = truth("/complaints/" + arm + "/" + year);
    String file = "complaints-" + year + ".csv";
    Predicate<Row> ofArm = row -> row.text("arm").equals(arm);
    assertEquals(truth.get("all").intValue(), count(file, ofArm));
    assertEquals(
        truth.get("inTime").intValue(), count(file, ofArm.and(row -> row.number("inTime") == 1)));
  }

  @Test
  void keepsEachUnitInOneArm() {
    assertEquals(truth("/queue/countersTrained").intValue(), units("queue", "counter", "trained"));
    assertEquals(
        truth("/queue/countersUntrained").intValue(), units("queue", "counter", "untrained"));
    assertEquals(
        truth("/complaints/officesTrained").intValue(), units("complaints", "office", "trained"));
    assertEquals(
        truth("/complaints/officesUntrained").intValue(),
        units("complaints", "office", "untrained"));
  }

  private static int units(String file, String column, String arm) {
    Set<String> units = new TreeSet<>();
    for (String year : List.of("2023", "2024")) {
      rows(file + "-" + year + ".csv").stream()
          .filter(row -> row.text("arm").equals(arm))
          .forEach(row -> units.add(row.text(column)));
    }
    return units.size();
  }

  @Test
  void hasPlansWithoutAnySignature() {
    assertEquals(truth("/plans/written").intValue(), rows("action-plans.csv").size());
    assertEquals(
        truth("/plans/signed").intValue(),
        count("action-plans.csv", row -> !row.text("signature").equals("unsigned")));
  }

  @Test
  void hearsOfOldWaysInSeveralUnits() {
    JsonNode truth = truth("/interviews");
    assertEquals(truth.get("people").intValue(), rows("interviews.csv").size());
    List<Row> oldWays =
        rows("interviews.csv").stream()
            .filter(row -> row.text("codes").contains("resistensi_nyaman_cara_lama"))
            .toList();
    assertEquals(truth.at("/oldWays/people").intValue(), oldWays.size());
    assertEquals(
        truth.at("/oldWays/units").intValue(),
        oldWays.stream().map(row -> row.text("unit")).distinct().count());
  }

  @Test
  void raisesFourIssues() {
    assertEquals(truth("/issues/voices").intValue(), rows("voices.csv").size());
    assertEquals(
        truth("/issues/raised").intValue(),
        rows("voices.csv").stream().map(row -> row.text("codes")).distinct().count());
  }

  @Test
  void logsTheMachineThatCame() {
    assertEquals(truth("/event").stringValue(), rows("events.csv").get(0).text("date"));
  }
}
