package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import org.junit.jupiter.api.Test;

/** Ids and codes of results: they read as they were written, and are refused in a sentence. */
class OpenListsTest {

  @Test
  void idsAndCodesReadAsTheyWereWritten() {
    assertEquals("learning.d_av", MeasureId.of("learning.d_av").toString());
    assertEquals("bina.learning.paired", MethodId.of("bina.learning.paired").toString());
    assertEquals("C-01", ClaimId.of("C-01").toString());
    assertEquals("T-01", ChallengeId.of("T-01").toString());
    assertEquals("R08-TR-01", RecommendationId.of("R08-TR-01").toString());
    assertEquals("fixed_tally", Basis.FIXED_TALLY.toString());
    assertEquals("grid", ExhibitKind.GRID.toString());
    assertEquals("refused", Verdict.REFUSED.toString());
    assertEquals("support", ChallengeKind.SUPPORT.toString());
    assertEquals("belum_sesuai", FollowUpState.BELUM_SESUAI.toString());
    assertEquals("named_person", SuppressionReason.NAMED_PERSON.toString());
    assertEquals("internal", Audience.INTERNAL.toString());
    assertEquals("ceiling", Weakness.CEILING.toString());
    assertEquals("survey reaksi/1", EvidenceRef.of("survey reaksi/1").toString());
  }

  @Test
  void aCodeEqualsTheConstantOfTheSameWord() {
    assertEquals(Basis.CASES, Basis.of("cases"));
    assertEquals(ExhibitKind.CHAIN, ExhibitKind.of("chain"));
    assertEquals(Verdict.CANNOT_BE_JUDGED, Verdict.of("cannot_be_judged"));
    assertEquals(ChallengeKind.OPPORTUNITY, ChallengeKind.of("opportunity"));
    assertEquals(FollowUpState.SESUAI, FollowUpState.of("sesuai"));
    assertEquals(SuppressionReason.COMPLEMENTARY, SuppressionReason.of("complementary"));
  }

  @Test
  void everyReasonForWithholdingHasWords() {
    assertEquals(
        Text.of("jumlah di bawah batas penyajian", "fewer than may be shown"),
        SuppressionReason.BELOW_MINIMUM.words());
    assertEquals(
        Text.of(
            "ditahan agar nilai lain tidak dapat dihitung balik",
            "withheld so that another value cannot be worked out"),
        SuppressionReason.COMPLEMENTARY.words());
    assertEquals(
        Text.of("menyangkut orang yang dapat dikenali", "about somebody who can be recognised"),
        SuppressionReason.NAMED_PERSON.words());
    assertEquals(Text.of("embargo"), SuppressionReason.of("embargo").words());
  }

  @Test
  void thePublicIsShownNothingBelowTen() {
    assertEquals(10, Audience.PUBLIC.minimum());
    assertEquals(5, Audience.INTERNAL.minimum());
  }

  @Test
  void refusesAnAudienceThatMaySeeOnePerson() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new Audience("auditor", 1));
    assertEquals(
        "minimum of an audience must be at least 2, was 1 (audience auditor)",
        refused.getMessage());
  }

  @Test
  void refusesBlankCitationsAndSelections() {
    var method =
        assertThrows(
            IllegalArgumentException.class,
            () -> new MethodRef(MethodId.of("m"), Text.of("m"), "1", " "));
    assertEquals("citation of a method must not be blank, was blank", method.getMessage());
    var selection = assertThrows(IllegalArgumentException.class, () -> EvidenceRef.of(""));
    assertEquals("selection of evidence must not be blank, was blank", selection.getMessage());
  }

  @Test
  void aMethodReadsAsIdAndVersion() {
    assertEquals("bina.learning.paired 1", SampleScores.METHOD.toString());
  }
}
