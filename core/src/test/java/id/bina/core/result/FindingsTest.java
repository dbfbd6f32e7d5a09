package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.people.Source;
import id.bina.core.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Claims, challenges, stories, quotes and recommendations: each rests on scores and says so. */
class FindingsTest {
  private static final ScoreKey KEY = ScoreKey.of("learning.d_av", SampleScores.FINANCE);
  private static final Claim CLAIM =
      Claim.builder()
          .id(ClaimId.of("C-01"))
          .assertion(AssertionId.of("S004-15"))
          .statement(Text.of("berdampak signifikan terhadap kinerja"))
          .subject(SampleScores.FINANCE)
          .addKeys(KEY)
          .quality(Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW))
          .grade(EvidenceGrade.E2)
          .verdict(Verdict.REWORDED)
          .wording(Text.of("peserta lebih menguasai materi segera setelah pelatihan"))
          .because(Text.of("tanpa pembanding, 74 % terhubung"))
          .source("uraian program, paragraf 5")
          .build();
  private static final Challenge CHALLENGE =
      Challenge.builder()
          .id(ChallengeId.of("T-01"))
          .kind(ChallengeKind.SUPPORT)
          .title(Text.of("Atasan belum mendukung penerapan"))
          .because(Text.of("21 dari 30 dengan dukungan menerapkan, 9 dari 36 tanpa dukungan"))
          .addKeys(KEY)
          .build();
  private static final Recommendation RECOMMENDATION =
      Recommendation.builder()
          .id(RecommendationId.of("R08-TR-01"))
          .rule(RuleId.of("R08"))
          .subject(SampleScores.FINANCE)
          .strength(Strength.STRONG)
          .condition(Text.of("30 dari 66 menerapkan"))
          .criterion(Text.of("sedikitnya 50 %"))
          .cause(Text.of("atasan belum mendukung"))
          .effect(Text.of("pengetahuan tidak dipakai"))
          .action(Text.of("rencana tindak ditandatangani atasan langsung"))
          .addressee(Text.of("Kepala BKPSDM"))
          .due(LocalDate.parse("2026-01-30"))
          .addEvidence(KEY)
          .build();

  @Test
  @Tag("S004-15")
  void aClaimNeverOutrunsItsDesign() {
    var builder = CLAIM.toBuilder().grade(EvidenceGrade.E3);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("grade of a claim must be at most E2, was E3 (claim C-01)", refused.getMessage());
  }

  @Test
  void aClaimMayBeGradedLowerThanItsDesign() {
    assertEquals(EvidenceGrade.E1, CLAIM.toBuilder().grade(EvidenceGrade.E1).build().grade());
  }

  @Test
  void aGrantedClaimRestsOnAScore() {
    var builder = CLAIM.toBuilder().keys(List.of());
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "claim that is reworded must rest on a score, had none (claim C-01)", refused.getMessage());
  }

  @Test
  void aRefusedClaimMayRestOnNothing() {
    var refused = CLAIM.toBuilder().keys(List.of()).verdict(Verdict.REFUSED).build();
    assertEquals(List.of(), refused.keys());
  }

  @Test
  void aClaimCitesAScoreOnce() {
    var builder = CLAIM.toBuilder().addKeys(KEY);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "score must be cited once, learning.d_av@training:TR-01 stands twice (claim C-01)",
        refused.getMessage());
  }

  @Test
  void aChallengeRestsOnAScore() {
    var builder = CHALLENGE.toBuilder().keys(List.of());
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("finding must rest on a score, had none (challenge T-01)", refused.getMessage());
  }

  @Test
  void aRecommendationRestsOnAScore() {
    var builder = RECOMMENDATION.toBuilder().evidence(List.of());
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "finding must rest on a score, had none (recommendation R08-TR-01)", refused.getMessage());
  }

  @Test
  void aNewRecommendationIsNotFollowedUpYet() {
    assertEquals(FollowUpState.BELUM_DITINDAKLANJUTI, RECOMMENDATION.state());
  }

  @Test
  @Tag("S004-10")
  void aStoryIsToldWithItsGrade() {
    StoryVerdict story =
        StoryVerdict.builder()
            .id("S004-10")
            .story(Text.of("seorang ASN berkomunikasi lebih baik"))
            .grade(EvidenceGrade.E1)
            .because(Text.of("satu orang, dari cerita sendiri"))
            .build();
    assertEquals("S004-10 E1: satu orang, dari cerita sendiri", story.toString());
    assertEquals(story, story.toBuilder().build());
  }

  @Test
  void eachSaysItsAnswerOnOneLineUnderEightyCharacters() {
    assertEquals(
        "C-01 E2 reworded: peserta lebih menguasai materi segera setelah pelatihan",
        CLAIM.toString());
    assertEquals("T-01 support: Atasan belum mendukung penerapan", CHALLENGE.toString());
    assertEquals(
        "R08-TR-01 (R08): rencana tindak ditandatangani atasan langsung",
        RECOMMENDATION.toString());
    Text longWords = Text.of("sangat ".repeat(40) + "panjang");
    assertTrue(CLAIM.toBuilder().wording(longWords).build().toString().length() < 80);
    assertTrue(CHALLENGE.toBuilder().title(longWords).build().toString().length() < 80);
    assertTrue(RECOMMENDATION.toBuilder().action(longWords).build().toString().length() < 80);
  }

  @Test
  void canBeBuiltAnewFromTheirParts() {
    Quote quote =
        Quote.builder()
            .evidence(EvidenceId.of("W-01"))
            .source(Source.PARTICIPANT)
            .subject(SampleScores.FINANCE)
            .words("Atasan belum memberi tugas baru")
            .about(AboutWhom.NOBODY)
            .build();
    assertEquals(quote, quote.toBuilder().build());
    assertEquals("W-01 peserta: Atasan belum memberi tugas baru", quote.toString());
    assertEquals(CLAIM, CLAIM.toBuilder().build());
    assertEquals(CHALLENGE, CHALLENGE.toBuilder().build());
    assertEquals(RECOMMENDATION, RECOMMENDATION.toBuilder().build());
  }
}
