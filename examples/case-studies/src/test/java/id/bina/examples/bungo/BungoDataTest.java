package id.bina.examples.bungo;

import static id.bina.examples.bungo.StudyFiles.rows;
import static id.bina.examples.bungo.StudyFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.examples.generate.EmbeddedStudy.Row;
import id.bina.examples.generate.Figures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The planted figures, found in the embedded files themselves before any evaluation. */
class BungoDataTest {

  private static final List<String> ITEMS =
      List.of("M1", "M2", "M3", "I1", "I2", "I3", "R1", "R2", "R3", "P1", "P2", "P3");

  private final Map<String, String> training =
      rows("enrolments.csv").stream()
          .collect(Collectors.toMap(r -> r.text("participant"), r -> r.text("training")));
  private final Map<String, Integer> before = points("pre");
  private final Map<String, Integer> after = points("post");
  private final Set<String> answered = column("alumni.csv", "participant", r -> true);
  private final Set<String> confirmed = confirmed();

  @Test
  void embedsExactlyWhatTheGeneratorWrites() {
    BungoData.standard()
        .files()
        .forEach(
            (name, content) ->
                assertEquals(
                    content,
                    StudyFiles.text(name),
                    name + " differs: run BungoData with the folder of the resources"));
  }

  @Test
  void staysSmall() {
    int size = BungoData.standard().files().values().stream().mapToInt(String::length).sum();
    assertTrue(size < 200_000, "the files have " + size + " characters");
  }

  @Test
  void has102ParticipantsInThreeTrainings() {
    assertCounts(truth("/participants"), training.keySet());
    assertEquals(
        truth("/participants/PNS").intValue(),
        column("participants.csv", "id", r -> r.text("employment").equals("PNS")).size());
    assertEquals(
        truth("/participants/PPPK").intValue(),
        column("participants.csv", "id", r -> r.text("employment").equals("PPPK")).size());
  }

  @Test
  void showsTheGainOfThoseWithBothTests() {
    JsonNode truth = truth("/learning");
    assertCounts(truth.get("matched"), after.keySet());
    assertEquals(truth.get("meanBefore").doubleValue(), Figures.mean(matchedBefore()), 0.05);
    assertEquals(truth.get("meanAfter").doubleValue(), Figures.mean(matchedAfter()), 0.05);
    assertEquals(
        truth.get("dAv").doubleValue(), Figures.dAv(matchedBefore(), matchedAfter()), 0.05);
  }

  @Test
  void showsWhoReachedThePassMark() {
    JsonNode truth = truth("/learning");
    int mark = truth.get("passMark").intValue();
    assertEquals(
        truth.get("passedBefore").intValue(),
        count(after.keySet(), id -> before.getOrDefault(id, 0) >= mark));
    assertEquals(
        truth.get("passedAfter").intValue(),
        count(after.keySet(), id -> after.getOrDefault(id, 0) >= mark));
    assertEquals(
        truth.get("passedBeforeOnly").intValue(),
        count(
            after.keySet(),
            id -> before.getOrDefault(id, 0) >= mark && after.getOrDefault(id, 0) < mark));
  }

  @Test
  void losesPeopleWhoScoredLowerBefore() {
    List<Integer> lost =
        before.keySet().stream().filter(id -> !after.containsKey(id)).map(before::get).toList();
    assertEquals(truth("/learning/lost").intValue(), lost.size());
    assertEquals(
        truth("/learning/lostSmd").doubleValue(), Figures.smd(matchedBefore(), lost), 0.03);
  }

  @Test
  void hasACeilingInTheServicePreTestOnly() {
    Set<String> atMaximum = new HashSet<>(after.keySet());
    atMaximum.removeIf(id -> before.getOrDefault(id, 0) < 100);
    assertEquals(truth("/learning/serviceAtMaximumBefore").intValue(), atMaximum.size());
    assertTrue(atMaximum.stream().allMatch(id -> "TR-02".equals(training.get(id))));
  }

  @Test
  void testsNobodyTwiceWithTheSameForm() {
    Set<String> forms = new HashSet<>();
    rows("tests.csv").forEach(r -> forms.add(r.text("participant") + r.text("form")));
    assertEquals(rows("tests.csv").size(), forms.size());
  }

  @Test
  void holdsInTheReactionFileWhatAdmissionMustCount() {
    JsonNode truth = truth("/reaction");
    List<Row> all = rows("reaction.csv");
    assertEquals(truth.get("received").intValue(), all.size());
    assertEquals(
        truth.get("notOnRoster").intValue(),
        all.stream().filter(r -> !training.containsKey(r.text("participant"))).count());
    Set<String> different = column("reaction.csv", "participant", r -> true);
    assertEquals(truth.get("duplicates").intValue(), all.size() - different.size());
    assertCounts(truth.get("admitted"), admitted().keySet());
  }

  @Test
  void leavesGapsOnlyWhereItIsSaid() {
    JsonNode truth = truth("/reaction");
    assertEquals(truth.get("blank").intValue(), cells(""::equals));
    assertEquals(truth.get("notApplicable").intValue(), cells("TB"::equals));
    assertEquals(truth.get("outOfRange").intValue(), cells("7"::equals));
  }

  @Test
  void letsMostReportAChange() {
    assertEquals(
        truth("/reaction/reportedChange").intValue(),
        admitted().values().stream().filter(r -> "ya".equals(r.text("U1"))).count());
  }

  @Test
  void isAnsweredStraightDownByAFewAndHastilyByOne() {
    assertEquals(
        truth("/reaction/straightLined").intValue(),
        admitted().values().stream().filter(r -> different(r) == 1).count());
    List<Row> hasty = admitted().values().stream().filter(r -> r.number("duration") < 26).toList();
    assertEquals(truth("/reaction/hasty").intValue(), hasty.size());
    assertTrue(different(hasty.get(0)) > 1);
  }

  @Test
  void ratesTheOrganisationLowest() {
    Map<String, List<Integer>> aspects = new TreeMap<>();
    for (Row row : admitted().values()) {
      for (String item : ITEMS) {
        if (Set.of("1", "2", "3", "4").contains(row.text(item))) {
          aspects
              .computeIfAbsent(item.substring(0, 1), k -> new ArrayList<>())
              .add(row.number(item));
        }
      }
    }
    String lowest = truth("/reaction/lowestAspect").stringValue();
    double found = Figures.mean(aspects.getOrDefault(lowest, List.of()));
    aspects.remove(lowest);
    assertTrue(aspects.values().stream().allMatch(values -> Figures.mean(values) > found + 0.15));
  }

  @Test
  void hearsFrom66AfterSixMonths() {
    JsonNode truth = truth("/transfer");
    assertCounts(truth.get("answered"), answered);
    assertEquals(truth.get("silent").intValue(), training.size() - answered.size());
    Set<String> moved = column("enrolments.csv", "participant", r -> !r.text("movedOn").isEmpty());
    assertEquals(truth.get("movedAndSilent").intValue(), moved.size());
    assertTrue(moved.stream().noneMatch(answered::contains));
    assertTrue(moved.stream().allMatch(id -> "TR-01".equals(training.get(id))));
  }

  @Test
  void confirmsFewerThanSayThatTheyApply() {
    JsonNode truth = truth("/transfer");
    Set<String> applied = column("alumni.csv", "participant", r -> r.number("T1") >= 3);
    assertEquals(truth.get("applied").intValue(), applied.size());
    assertEquals(truth.get("confirmed").intValue(), confirmed.size());
    assertTrue(applied.containsAll(confirmed));
    double all = training.size();
    double silent = truth.get("silent").intValue();
    assertEquals(truth.at("/boundsOverAll/0").doubleValue(), confirmed.size() / all, 0.005);
    assertEquals(
        truth.at("/boundsOverAll/1").doubleValue(), (confirmed.size() + silent) / all, 0.005);
  }

  @Test
  void pairs52AlumniWithTheirOwnSuperior() {
    Map<String, String> superior = new TreeMap<>();
    rows("enrolments.csv").forEach(r -> superior.put(r.text("participant"), r.text("superior")));
    Set<String> dyads = superiorsOf(r -> true);
    assertEquals(truth("/transfer/dyads").intValue(), dyads.size());
    assertTrue(answered.containsAll(dyads));
    Set<String> superiors = new TreeSet<>();
    answered.forEach(alumnus -> superiors.add(superior.getOrDefault(alumnus, "")));
    assertEquals(answered.size(), superiors.size(), "no two who answered share a superior");
    for (Row row : rows("superiors.csv")) {
      if (dyads.contains(row.text("about"))) {
        assertEquals(superior.get(row.text("about")), row.text("superior"));
      }
    }
    Set<String> onlyDocumented = column("documents.csv", "about", r -> true);
    onlyDocumented.removeAll(dyads);
    assertEquals(truth("/transfer/confirmedByDocumentOnly").intValue(), onlyDocumented.size());
  }

  @Test
  void makesSupportDecideWhoIsConfirmed() {
    JsonNode truth = truth("/transfer");
    Set<String> with = column("alumni.csv", "participant", r -> support(r) >= 9);
    Set<String> without = column("alumni.csv", "participant", r -> support(r) <= 7);
    assertEquals(answered.size(), with.size() + without.size());
    int yes = count(with, confirmed::contains);
    int no = count(without, confirmed::contains);
    assertEquals(truth.at("/withSupport/people").intValue(), with.size());
    assertEquals(truth.at("/withSupport/confirmed").intValue(), yes);
    assertEquals(truth.at("/withoutSupport/people").intValue(), without.size());
    assertEquals(truth.at("/withoutSupport/confirmed").intValue(), no);
    double[] interval = Figures.newcombe(yes, with.size(), no, without.size());
    assertEquals(truth.at("/supportContrast/lower").doubleValue(), interval[0], 0.005);
    assertEquals(truth.at("/supportContrast/upper").doubleValue(), interval[1], 0.005);
  }

  @Test
  void separatesSupportItemByItem() {
    for (Row row : rows("alumni.csv")) {
      long present = List.of("D1", "D2", "D3").stream().filter(d -> row.number(d) >= 3).count();
      assertTrue(support(row) >= 9 ? present == 3 : present <= 1, row.toString());
      assertEquals(support(row) >= 9, row.number("D1") >= 3, row.toString());
    }
  }

  @Test
  void leavesSkillIntact() {
    JsonNode truth = truth("/transfer/ready");
    Set<String> ready = new TreeSet<>(answered);
    ready.removeIf(id -> after.getOrDefault(id, 0) < 70);
    assertEquals(truth.get("people").intValue(), ready.size());
    int yes = count(ready, confirmed::contains);
    assertEquals(truth.get("confirmed").intValue(), yes);
    assertTrue(Figures.wilson(yes, ready.size())[1] < truth.get("wilsonUpperBelow").doubleValue());
    assertTrue(rows("alumni.csv").stream().allMatch(r -> r.number("K1") >= 3));
  }

  @Test
  void makesSatisfactionSayNothingAboutApplication() {
    List<Double> satisfaction = new ArrayList<>();
    List<Integer> applied = new ArrayList<>();
    admitted()
        .forEach(
            (id, row) -> {
              if (answered.contains(id)) {
                satisfaction.add(
                    Figures.mean(ITEMS.stream().map(item -> row.number(item)).toList()));
                applied.add(confirmed.contains(id) ? 1 : 0);
              }
            });
    assertEquals(truth("/transfer/linkedWithReaction").intValue(), satisfaction.size());
    assertEquals(
        truth("/transfer/reactionCorrelation").doubleValue(),
        Figures.correlation(satisfaction, applied),
        0.02);
  }

  @Test
  void costsFourMillionEachAndHasThreePeers() {
    JsonNode truth = truth("/costs");
    int total = rows("costs.csv").stream().mapToInt(r -> r.number("amount")).sum();
    assertEquals(truth.get("total").intValue(), total);
    assertEquals(truth.get("perParticipant").intValue(), total / training.size());
    List<Integer> peers =
        rows("peer-costs.csv").stream().map(r -> r.number("perParticipant")).sorted().toList();
    assertEquals(truth.get("peers").intValue(), peers.size());
    assertEquals(truth.get("peerMedian").intValue(), peers.get(1));
  }

  @Test
  void claimsSomeLearningHoursTwice() {
    JsonNode truth = truth("/learningHours");
    Set<String> claims = new HashSet<>();
    Map<String, Integer> once = new TreeMap<>();
    Map<String, Integer> twice = new TreeMap<>();
    for (Row row : rows("learning-hours.csv")) {
      if (row.text("year").equals("2025")) {
        String key =
            String.join(
                "|",
                row.text("participant"),
                row.text("provider"),
                row.text("topic"),
                row.text("completed"));
        twice.merge(row.text("participant"), row.number("jp"), Integer::sum);
        if (claims.add(key)) {
          once.merge(row.text("participant"), row.number("jp"), Integer::sum);
        }
      }
    }
    int all = rows("learning-hours.csv").size();
    assertEquals(
        truth.get("claimedTwice").intValue(),
        all - truth.get("yearBefore").intValue() - claims.size());
    assertEquals(truth.get("reachedPns").intValue(), reached(once, "PNS"));
    assertEquals(truth.get("reachedPnsIfCountedTwice").intValue(), reached(twice, "PNS"));
    assertEquals(truth.get("reachedPppk").intValue(), reached(once, "PPPK"));
  }

  @Test
  void hasFewPlansWithASignature() {
    assertEquals(truth("/plans/written").intValue(), rows("action-plans.csv").size());
    assertEquals(
        truth("/plans/signed").intValue(),
        column("action-plans.csv", "participant", r -> r.text("signature").startsWith("signed"))
            .size());
  }

  @Test
  void hearsNothingNewInTheLastTwoInterviews() {
    JsonNode truth = truth("/interviews");
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Row row : rows("interviews.csv")) {
      codes
          .computeIfAbsent(row.text("interview"), k -> new TreeSet<>())
          .addAll(List.of(row.text("codes").split(";", -1)));
    }
    assertEquals(truth.get("people").intValue(), codes.size());
    Set<String> heard = new TreeSet<>();
    codes.entrySet().stream().limit(6).forEach(e -> heard.addAll(e.getValue()));
    assertEquals(truth.get("codes").intValue(), heard.size());
    codes.values().forEach(heard::addAll);
    assertEquals(truth.get("codes").intValue(), heard.size());
  }

  @Test
  void hearsOfLackingSupportInSeveralUnitsAndOneStory() {
    JsonNode truth = truth("/interviews");
    Predicate<Row> lack = r -> r.text("codes").contains("kurang_dukungan_atasan");
    assertEquals(
        truth.at("/lackOfSupport/people").intValue(),
        column("interviews.csv", "participant", lack).size());
    assertTrue(
        column("interviews.csv", "unit", lack).size()
            >= truth.at("/lackOfSupport/unitsAtLeast").intValue());
    String code = truth.at("/stories/code").stringValue();
    Set<String> told = column("interviews.csv", "participant", r -> r.text("codes").contains(code));
    assertEquals(truth.at("/stories/people").intValue(), told.size());
    assertTrue(
        told.stream()
            .allMatch(id -> truth.at("/stories/training").stringValue().equals(training.get(id))));
  }

  @Test
  void complainsOfOneOfficerByAnInventedName() {
    JsonNode truth = truth("/voices");
    List<Row> voices = rows("voices.csv");
    assertEquals(truth.get("all").intValue(), voices.size());
    List<Row> named =
        voices.stream().filter(r -> "named_person".equals(r.text("aboutWhom"))).toList();
    assertEquals(truth.get("aboutOneNamedOfficer").intValue(), named.size());
    String name = truth.get("name").stringValue();
    assertTrue(named.stream().allMatch(r -> r.text("words").contains(name)));
    assertFalse(StudyFiles.text("interviews.csv").contains(name));
    assertEquals(
        truth.get("fromCitizens").intValue(),
        voices.stream().filter(r -> "masyarakat".equals(r.text("source"))).count());
  }

  private Map<String, Row> admitted() {
    Map<String, Row> last = new TreeMap<>();
    for (Row row : rows("reaction.csv")) {
      if (training.containsKey(row.text("participant")) && !"".equals(row.text("U1"))) {
        last.put(row.text("participant"), row);
      }
    }
    return last;
  }

  private long cells(Predicate<String> wanted) {
    return admitted().values().stream()
        .flatMap(row -> ITEMS.stream().map(item -> row.text(item)))
        .filter(wanted)
        .count();
  }

  private static long different(Row row) {
    return ITEMS.stream().map(row::text).distinct().count();
  }

  private static int support(Row row) {
    return row.number("D1") + row.number("D2") + row.number("D3");
  }

  private Set<String> confirmed() {
    Set<String> confirmed = superiorsOf(r -> r.number("A1") >= 3);
    confirmed.addAll(column("documents.csv", "about", r -> r.number("B1") == 1));
    return confirmed;
  }

  private Set<String> superiorsOf(Predicate<Row> wanted) {
    Set<String> about = column("superiors.csv", "about", wanted);
    about.retainAll(training.keySet());
    return about;
  }

  private static Set<String> column(String file, String column, Predicate<Row> wanted) {
    Set<String> values = new TreeSet<>();
    rows(file).stream().filter(wanted).forEach(row -> values.add(row.text(column)));
    return values;
  }

  private static Map<String, Integer> points(String occasion) {
    Map<String, Integer> points = new TreeMap<>();
    for (Row row : rows("tests.csv")) {
      if (occasion.equals(row.text("occasion"))) {
        points.put(row.text("participant"), row.number("points"));
      }
    }
    return points;
  }

  private List<Integer> matchedBefore() {
    return after.keySet().stream().map(id -> before.getOrDefault(id, 0)).toList();
  }

  private List<Integer> matchedAfter() {
    return List.copyOf(after.values());
  }

  private int reached(Map<String, Integer> hours, String employment) {
    Set<String> people =
        column("participants.csv", "id", r -> employment.equals(r.text("employment")));
    return count(people, id -> hours.getOrDefault(id, 0) >= 20);
  }

  private void assertCounts(JsonNode truth, Set<String> people) {
    assertEquals(truth.get("all").intValue(), people.size());
    for (String id : List.of("TR-01", "TR-02", "TR-03")) {
      assertEquals(truth.get(id).intValue(), count(people, p -> id.equals(training.get(p))), id);
    }
  }

  private static int count(Set<String> people, Predicate<String> wanted) {
    return (int) people.stream().filter(wanted).count();
  }
}
