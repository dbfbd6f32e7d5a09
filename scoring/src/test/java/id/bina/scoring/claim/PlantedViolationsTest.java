package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.score;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.core.result.Claim;
import id.bina.core.result.ClaimId;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Sentences that no report may hold, each in both languages and with the rule it breaks, and beside
 * each a sentence of the same matter that an evaluator would sign.
 */
class PlantedViolationsTest {
  private static final String PLANTED = "planted-violations.csv";

  /** Words above their grade, and statements beyond the evidence: practice A, B and D. */
  @ParameterizedTest
  @CsvFileSource(resources = PLANTED, delimiter = '|', numLinesToSkip = 1)
  void isFoundForTheRuleItBreaks(String rule, String indonesian, String english) {
    for (String sentence : List.of(indonesian, english)) {
      TreeSet<String> broken = new TreeSet<>();
      ReportScanner.scan(sentence, List.of()).forEach(found -> broken.add(found.rule().name()));
      assertEquals(new TreeSet<>(List.of(rule)), broken, sentence);
    }
  }

  /** What an evaluator would sign instead. */
  @ParameterizedTest
  @CsvFileSource(resources = "near-twins.csv", delimiter = '|', numLinesToSkip = 1)
  void aNearTwinPasses(String indonesian, String english) {
    assertEquals(List.of(), ReportScanner.scan(indonesian, List.of()));
    assertEquals(List.of(), ReportScanner.scan(english, List.of()));
  }

  @Test
  void everyRuleIsBrokenBySomePlantedSentence() throws IOException {
    TreeSet<String> broken = new TreeSet<>();
    try (InputStream file = PlantedViolationsTest.class.getResourceAsStream(PLANTED)) {
      new String(requireNonNull(file, PLANTED).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> broken.add(line.substring(0, line.indexOf('|')).strip()));
    }
    TreeSet<String> all = new TreeSet<>();
    List.of(SpeechRule.values()).forEach(rule -> all.add(rule.name()));
    assertEquals(all, broken);
  }

  /** What a claim with the right evidence may say. */
  @Test
  void aGrantedWordingMaySayWhatItsEvidenceCarries() {
    String rose = "kepuasan masyarakat meningkat 5,7 poin (SK 95 % 3,1 sampai 8,3)";
    assertEquals(List.of(), ReportScanner.scan(rose, List.of(claim(rose, EvidenceGrade.E3))));
    assertEquals(
        List.of(
            "'kepuasan masyarakat meningkat' breaks the rule 'what is said of citizens needs data"
                + " from citizens': …"
                + rose
                + "…"),
        sentences(rose, claim(rose, EvidenceGrade.E1)));
  }

  @Test
  void significantNeedsTheIntervalInTheSameSentence() {
    String bare = "naik signifikan secara statistik sebesar 5,7 poin";
    assertEquals(
        List.of("'signifikan' needs E3 or a quotation with its source: …" + bare + "…"),
        sentences(bare, claim(bare, EvidenceGrade.E3)));
    String whole = bare + " (SK 95 % 3,1 sampai 8,3)";
    assertEquals(List.of(), sentences(whole, claim(whole, EvidenceGrade.E3)));
  }

  @Test
  void aQuotationWithItsSourceMayBeStrongButNameNobody() {
    assertEquals(List.of(), sentences("“Publik makin puas” (dokumen Bungo)"));
    assertEquals(
        List.of(
            "'Pak Wiryo' breaks the rule 'nobody is named, and nobody is punished':"
                + " …“Pak Wiryo lambat” (peserta)…"),
        sentences("“Pak Wiryo lambat” (peserta)"));
  }

  private static List<String> sentences(String text, Claim... claims) {
    return ReportScanner.scan(text, List.of(claims)).stream().map(Violation::toString).toList();
  }

  private static Claim claim(String wording, EvidenceGrade grade) {
    Cell citizens = Cell.of(PROGRAMME).with(Source.CITIZEN);
    return Claim.builder()
        .id(ClaimId.of("c1"))
        .statement(Text.of("kepuasan"))
        .subject(PROGRAMME)
        .keys(
            List.of(
                score("result.difference", PROGRAMME, 1, 1, 1, Counts.of(9)).key(),
                new ScoreKey(MeasureId.of("ikm.change"), citizens)))
        .quality(Quality.of(Design.PRE_POST))
        .grade(grade)
        .verdict(Verdict.GRANTED)
        .wording(Text.of(wording))
        .because(Text.of("bukti"))
        .source("Bina")
        .build();
  }
}
