package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.absent;
import static id.bina.scoring.Settings.measure;
import static id.bina.scoring.Settings.said;
import static id.bina.scoring.Settings.score;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.result.Cell;
import id.bina.core.result.Claim;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import id.bina.core.result.Units;
import id.bina.core.result.Verdict;
import id.bina.core.result.Weakness;
import id.bina.scoring.Settings;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClaimJudgeTest {
  private static final List<Measure> MEASURES =
      List.of(
          measure("learning.mean_change", Units.POINTS),
          measure("learning.mean_before", Units.POINTS),
          measure("learning.mean_after", Units.POINTS),
          measure("learning.smallest_detectable", Units.STANDARD_DEVIATIONS),
          measure("transfer.confirmed", Units.SHARE),
          measure("result.difference", "outcome"),
          measure("result.performance", Units.POINTS),
          measure("interview.mentions", Units.COUNT),
          measure("process.median_change", "minutes"));

  @Test
  @Tag("S004-15")
  void refusesSignificantImpactWithoutAComparison() {
    Claim claim =
        first(
            List.of(
                absent("result.performance", PROGRAMME, "tidak ada catatan kinerja"),
                score("transfer.confirmed", PROGRAMME, 0.4545, 0.34, 0.574, Counts.of(66))),
            said(
                "S004-15",
                AssertionKind.OUTCOME,
                "pelatihan memiliki dampak yang signifikan terhadap kinerja",
                "result.performance",
                "transfer.confirmed"));
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertEquals(
        "ukuran transfer.confirmed 45,5 % (30 dari 66; SK 95 % 34,0 % sampai 57,4 %)",
        claim.wording().in("id"));
    assertEquals(
        "pernyataan seperti ini memerlukan bukti E4 dan selang yang tidak memuat 0; yang ada E2;"
            + " tidak ada catatan kinerja",
        claim.because().in("id"));
  }

  @Test
  @Tag("S004-16")
  void gradesHopesWithoutDataE0AndDoesNotPassThemOver() {
    Claim claim =
        first(List.of(), said("S004-16", AssertionKind.HOPE, "diharapkan lebih terencana"));
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict());
    assertEquals("dinyatakan dokumen; tanpa data", claim.wording().in("id"));
    assertEquals("stated by the document; without data", claim.wording().in("en"));
  }

  @Test
  void grantsCausalWordsToARandomisedDifferenceOnly() {
    Score randomised = difference(Quality.of(Design.RANDOMISED));
    Score naive = difference(Quality.of(Design.POST_ONLY, Weakness.NOT_COMPARABLE));
    Claim granted = own(List.of(randomised));
    assertEquals(Verdict.GRANTED, granted.verdict());
    assertTrue(granted.wording().in("id").startsWith("program berdampak +1.794"));
    Claim refused = own(List.of(naive));
    assertEquals(Verdict.REFUSED, refused.verdict());
    assertEquals(EvidenceGrade.E1, refused.grade());
    assertFalse(refused.wording().in("id").contains("dampak"));
    assertEquals(List.of(), ReportScanner.scan(refused.wording().in("en"), List.of()));
  }

  @Test
  void saysTooLittleDataAndNeverNoEffectWhereNothingWasFound() {
    Score change = score("learning.mean_change", PROGRAMME, 1, -4, 6, Counts.of(20));
    Score least = score("learning.smallest_detectable", PROGRAMME, 0.66, 0.6, 0.7, Counts.of(20));
    Claim claim = own(List.of(change, least));
    assertEquals(
        "data belum cukup (n = 20; SK 95 % -4,00 sampai 6,00); terkecil yang dapat terdeteksi 0,66",
        claim.wording().in("id"));
    assertEquals(
        "too little data to tell (n = 20; 95 % CI -4.00 to 6.00); the smallest detectable is 0.66",
        claim.wording().in("en"));
  }

  @Test
  @Tag("S000-11")
  void saysTooLittleDataOfAnyChangeWhoseIntervalHoldsZero() {
    Claim claim =
        first(
            List.of(
                preToPost("process.median_change", -1, -6, 4),
                score("learning.smallest_detectable", PROGRAMME, 0.66, 0.6, 0.7, Counts.of(20))),
            said(
                "S000-11",
                AssertionKind.OUTCOME,
                "peserta melaporkan peningkatan efisiensi",
                "process.median_change"));
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(
        "ukuran process.median_change: data belum cukup (n = 84; SK 95 % -6,00 sampai 4,00)",
        claim.wording().in("id"));
  }

  @Test
  void tellsAChangeWithBothLevelsAndItsInterval() {
    Claim claim =
        own(
            List.of(
                preToPost("learning.mean_change", 18, 14.71, 21.29),
                preToPost("learning.mean_before", 58, 55, 61),
                preToPost("learning.mean_after", 76, 73, 79)));
    assertEquals(EvidenceGrade.E3, claim.grade());
    assertEquals(
        "ukuran learning.mean_change: naik 18,00 dari 58,00 ke 76,00 (n = 84; SK 95 % 14,71 sampai"
            + " 21,29) setelah pelatihan; tanpa pembanding",
        claim.wording().in("id"));
  }

  @Test
  @Tag("S004-10")
  void keepsOnePersonsStoryAtE1() {
    Assertion told =
        said("S004-10", AssertionKind.STORY, "seorang ASN mengaku mampu", "interview.mentions");
    var stories =
        judge(List.of(score("interview.mentions", PROGRAMME, 1, 1, 1, Counts.of(8))), told)
            .stories();
    assertEquals(EvidenceGrade.E1, stories.get(0).grade());
    assertEquals(EvidenceGrade.E0, judge(List.of(), told).stories().get(0).grade());
  }

  @Test
  void answersAStatementAboutATrainingFromTheProgrammeWhereOnlyTheWholeIsKnown() {
    Assertion part =
        new Assertion(
            said("x", AssertionKind.PREVALENCE, "y").id(),
            Text.of("banyak alumni menerapkan"),
            AssertionKind.PREVALENCE,
            training(1),
            List.of(MeasureId.of("transfer.confirmed")),
            "dokumen");
    Claim claim =
        first(List.of(score("transfer.confirmed", PROGRAMME, 0.5, 0.4, 0.6, Counts.of(66))), part);
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(PROGRAMME, claim.keys().get(0).cell().subject());
  }

  @Test
  @Tag("S004-10")
  void citesTheCodesOfAStoryAndNotAllThatWereHeard() {
    Assertion told =
        said("S004-10", AssertionKind.STORY, "seorang ASN mengaku mampu", "interview.mentions")
            .toBuilder()
            .groups(List.of(Stratum.of("code", "komunikasi")))
            .build();
    List<Score> heard = List.of(mention("komunikasi"), mention("sarana"));
    var story = judge(heard, told).stories().get(0);
    assertEquals(List.of(heard.get(0).key()), story.keys());
    assertEquals(
        EvidenceGrade.E0,
        judge(List.of(mention("sarana")), told).stories().get(0).grade(),
        "a story that no interview tells");
  }

  @Test
  void citesThePartsWhereOnlyTheyAreMeasured() {
    Claim claim =
        first(
            List.of(
                score("transfer.confirmed", training(1), 0.5, 0.4, 0.6, Counts.of(40)),
                score("transfer.confirmed", training(2), 0.25, 0.2, 0.4, Counts.of(60))),
            said("r", AssertionKind.RECOMMENDATION, "perlu dukungan", "transfer.confirmed"));
    assertEquals(2, claim.keys().size());
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict());
    assertEquals(
        "saran ini berasal dari dokumen; ukuran yang terkait: ukuran transfer.confirmed: Pelatihan"
            + " TR-01 50,0 % (20 dari 40; SK 95 % 40,0 % sampai 60,0 %), Pelatihan TR-02 25,0 %"
            + " (15 dari 60; SK 95 % 20,0 % sampai 40,0 %)",
        claim.wording().in("id"));
    assertEquals(
        "no statement about results; not judged to be true or false", claim.because().in("en"));
  }

  @Test
  void namesMeasuresOfManyValuesWithoutFigures() {
    List<Score> heard =
        List.of(mention("a"), mention("b"), mention("c"), mention("d"), mention("e"));
    Claim claim = first(heard, said("m", AssertionKind.METHOD, "wawancara", "interview.mentions"));
    assertEquals(
        "this way of evaluating is the document's; related measures: measure interview.mentions (5"
            + " values)",
        claim.wording().in("en"));
  }

  @Test
  void citesAMissingScoreForWhatNothingMeasures() {
    Assertion hope = said("S004-18", AssertionKind.HOPE, "diharapkan lebih terencana");
    ClaimJudge judge = judge(List.of(), hope);
    List<Score> own = ClaimScores.of(Settings.of(hope), judge.claims(), judge.stories());
    Score.NotComputable missing =
        assertInstanceOf(Score.NotComputable.class, own.get(own.size() - 1));
    assertEquals(List.of(missing.key()), judge.claims().get(0).keys());
    assertEquals("claim.answer@program:p#assertion=S004-18", missing.key().toString());
    assertEquals("no measure answers statement S004-18", missing.detail().in("en"));
  }

  private static Score mention(String code) {
    return score("interview.mentions", PROGRAMME, 1, 1, 1, Counts.of(8)).toBuilder()
        .key(
            new ScoreKey(MeasureId.of("interview.mentions"), Cell.of(PROGRAMME).with("code", code)))
        .build();
  }

  private static Score difference(Quality quality) {
    return score("result.difference", PROGRAMME, 1794.34, 474, 3115, Counts.ofSides(185, 260))
        .toBuilder()
        .quality(quality)
        .build();
  }

  private static Score preToPost(String measure, double value, double lower, double upper) {
    return score(measure, PROGRAMME, value, lower, upper, Counts.of(84)).toBuilder()
        .quality(Quality.of(Design.PRE_POST))
        .build();
  }

  private static ClaimJudge judge(List<Score> scores, Assertion... assertions) {
    Setting setting = Settings.of(assertions);
    return ClaimJudge.of(setting, MEASURES, scores);
  }

  private static Claim first(List<Score> scores, Assertion assertion) {
    return judge(scores, assertion).claims().get(0);
  }

  private static Claim own(List<Score> scores) {
    return judge(scores).claims().get(0);
  }
}
