package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.examples.generate.EmbeddedStudy;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Document;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The second round of Bungo: what became of the first, and what moved more than by chance. */
class SecondRoundTest {
  private static final EmbeddedStudy TRUTH = new EmbeddedStudy("bungo-2026");
  private static final String ALL = "bungo-2025";

  private static Evaluated first;
  private static EvaluationBody body;
  private static Release firstOpen;
  private static Release open;
  private static Ledger ledger;

  @BeforeAll
  static void evaluate() {
    first = result("bungo");
    Evaluated second = result("bungo-2026");
    body = second.evaluation().body();
    ledger = new Ledger(body.ledger());
    firstOpen = first.release(Audience.PUBLIC);
    open = second.release(Audience.PUBLIC, List.of(firstOpen));
  }

  private static Evaluated result(String study) {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources", study);
    return Evaluator.standard().evaluate(DossierFolder.read(folder).orThrow());
  }

  @Test
  void theLedgerBeginsWithTheRecommendationsOfTheFirstRoundAndIsWhole() {
    List<RecommendationId> made =
        first.evaluation().body().recommendations().stream().map(Recommendation::id).toList();
    assertEquals(
        made,
        ledger.entries().subList(0, made.size()).stream()
            .map(LedgerEntry::recommendation)
            .toList());
    assertEquals(OptionalInt.empty(), ledger.firstBroken());
    assertEquals(ledger, BinaJson.read(BinaJson.write(ledger), Ledger.class).orThrow());
  }

  @Test
  void everyRecommendationStandsWhereItWasPlanted() {
    for (String state :
        List.of("sesuai", "belum_sesuai", "belum_ditindaklanjuti", "tidak_dapat_ditindaklanjuti")) {
      assertEquals(
          words(TRUTH.truth("/ledger/" + state)),
          ledger.latest().stream()
              .filter(entry -> entry.state().code().equals(state))
              .map(entry -> entry.recommendation().value())
              .collect(Collectors.toCollection(TreeSet::new)),
          state);
    }
    assertEquals(
        words(TRUTH.truth("/ledger/overdue")),
        ledger.overdue(LocalDate.of(2027, 1, 15)).stream()
            .map(entry -> entry.recommendation().value())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.stringValue()));
    return words;
  }

  @Test
  void countsWhatWasFollowedUpOfWhatCouldBe() {
    JsonNode truth = TRUTH.truth("/ledger/rate");
    Score.Measured rate = measured("followup.rate", ALL);
    assertEquals(truth.get("owed").intValue(), rate.counts().n());
    assertEquals(
        truth.get("done").doubleValue() / truth.get("owed").intValue(), rate.value(), 1e-12);
    assertEquals("putaran 2025: 1 dari 5 Sesuai", rate.notes().get(0).in("id"));
    assertEquals(1, measured("followup.overdue", ALL).value());
    assertEquals(RuleState.FIRED, outcome("R14").state());
  }

  @Test
  @Tag("S004-13")
  void superiorSupportWasTakenUpAndItsRuleFiresNoMore() {
    JsonNode truth = TRUTH.truth("/transfer/ready");
    Score.Measured ready = measured("transfer.confirmed_ready", ALL);
    assertEquals(truth.get("people").intValue(), ready.counts().n());
    assertEquals(
        truth.get("confirmed").doubleValue() / truth.get("people").intValue(),
        ready.value(),
        1e-12);
    assertEquals(RuleState.NOT_FIRED, outcome("R08").state());
    assertTrue(body.rules().stream().noneMatch(each -> each.state() == RuleState.BLOCKED));
  }

  @Test
  void timeMovedMoreThanALowestElementComesBackByItself() {
    Score.Measured moved = moved("u3");
    assertEquals("naik lebih dari unsur lain", moved.notes().get(0).in("id"));
    assertTrue(moved.interval().orElseThrow().lower() > 3, moved.toString());
  }

  /** A test of the one element alone would call it significant: see the test of the data. */
  @Test
  void facilitiesOnlyCameBack() {
    Score.Measured moved = moved("u9");
    assertEquals("not to be told apart from fluctuation", moved.notes().get(0).in("en"));
    assertTrue(moved.value() > 0 && moved.interval().orElseThrow().contains(0), moved.toString());
  }

  @Test
  void whatIsMadeAgainKeepsItsStateAndTheDayItWasFirstDue() {
    Recommendation forum =
        body.recommendations().stream()
            .filter(each -> each.id().value().equals("R13@bungo-2025"))
            .findFirst()
            .orElseThrow();
    assertEquals("belum_sesuai", forum.state().code());
    assertTrue(
        flat(Reports.matrix(open, "en"))
            .contains(
                "Begun, not yet as recommended (Belum Sesuai); open since round 2025, first due"
                    + " 2026-04-15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void theMatrixTellsWhatBecameOfEachRecommendation(String language) {
    String text = flat(Reports.matrix(open, language));
    for (String said :
        language.equals("en")
            ? List.of(
                "Not yet followed up (Belum Ditindaklanjuti); answer overdue since 2026-03-16",
                "Reason (alasan): The narrator moved to another agency; the work documents can no"
                    + " longer be asked for",
                "2026-01-15 Not yet followed up (Belum Ditindaklanjuti); 2026-05-20 Begun, not yet"
                    + " as recommended (Belum Sesuai); 2026-09-15 Followed up (Sesuai)",
                "rose more than the other elements",
                "not to be told apart from fluctuation")
            : List.of(
                "Belum Ditindaklanjuti; jawaban lewat tenggat 2026-03-16",
                "Alasan: Pencerita pindah ke instansi lain; dokumen kerjanya tidak dapat diminta"
                    + " lagi",
                "2026-01-15 Belum Ditindaklanjuti; 2026-05-20 Belum Sesuai; 2026-09-15 Sesuai",
                "naik lebih dari unsur lain",
                "belum dapat dibedakan dari fluktuasi")) {
      assertTrue(text.contains(said), said + " is missing in " + text);
    }
    assertTrue(Reports.page(open, language).contains("<section id=\"tindak-lanjut\""), language);
    assertTrue(Reports.markdown(open, language).contains("SKM-DUKCAPIL-U3"), language);
  }

  @Test
  void withoutTheFirstReleaseOnlyTheOfficesOwnPlanIsShown() {
    Release alone = result("bungo-2026").release(Audience.PUBLIC);
    assertEquals(
        List.of("SKM-DUKCAPIL-U3", "SKM-DUKCAPIL-U9"),
        new Ledger(alone.body().ledger())
            .latest().stream().map(entry -> entry.recommendation().value()).toList());
    assertEquals(8, new Ledger(open.body().ledger()).latest().size());
  }

  @Test
  void theSurveyReportAnnexesTheFollowUp() {
    String text = flat(Reports.satisfaction(open, "id").orElseThrow());
    int annex = text.indexOf("Tindak lanjut putaran sebelumnya");
    assertTrue(annex > 0, text);
    assertTrue(text.substring(annex).contains("SKM-DUKCAPIL-U9, Dinas kependudukan"), text);
  }

  @Test
  void theRoundsBreakWhereTheFormChangedAndNowhereElse() {
    String markdown =
        Reports.rounds(List.of(open, firstOpen), "en").markdown().replace('\u00a0', ' ');
    for (String line : markdown.lines().filter(each -> each.contains("reaksi/1")).toList()) {
      assertTrue(
          line.endsWith("| The series breaks; version of the instrument: reaksi/1 → reaksi/2 |"),
          line);
    }
    assertTrue(
        markdown.contains("| The series breaks; version of the instrument: reaksi/1 → reaksi/2 |"),
        markdown);
    String ready =
        markdown.substring(markdown.indexOf("**Confirmed application among those who learned"));
    assertTrue(
        ready.contains("| 45.7 % (32.2 % to 59.8 %) | 71.2 % (57.7 % to 81.7 %) | +25.5 pp ("),
        ready.substring(0, 400));
    assertTrue(markdown.contains("| R08 Support by superiors: "), markdown.substring(0, 900));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void noDocumentSaysMoreThanItsEvidence(String language) {
    Document rounds = Reports.rounds(List.of(firstOpen, open), language);
    assertEquals(List.of(), ReportScanner.scan(rounds.text(), open.body().claims()));
    assertEquals(List.of(), ReportScanner.scan(Reports.text(open, language), open.body().claims()));
    rounds.text().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  private static String flat(Document document) {
    return document.text().replaceAll("\\s+", " ");
  }

  private static RuleOutcome outcome(String rule) {
    return body.rules().stream()
        .filter(each -> each.rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(String measure, String subject) {
    return body.score(measure, subject).measured().orElseThrow();
  }

  private static Score.Measured moved(String element) {
    return body.scores("followup.moved").stream()
        .filter(score -> score.key().cell().stratum("element").filter(element::equals).isPresent())
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow();
  }
}
