package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.people.Source;
import id.bina.core.program.ProgramId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Provenance PROVENANCE =
      new Provenance("bina 0.1.0", "sha256:aa", "sha256:bb", LocalDate.parse("2025-12-01"));
  private static final Heading HEADING =
      new Heading(
          ProgramId.of("bungo"), Text.of("Pelatihan ASN"), "Kabupaten Bungo", Optional.empty());
  private static final Score.Measured CHANGE = SampleScores.change(SampleScores.FINANCE);
  private static final Score.Measured ARM_A =
      CHANGE.toBuilder().key(new ScoreKey(CHANGE.key().measure(), cell("a"))).build();
  private static final Score.Measured ARM_B =
      CHANGE.toBuilder().key(new ScoreKey(CHANGE.key().measure(), cell("b"))).build();
  private static final EvaluationBody BODY =
      EvaluationBody.builder()
          .heading(HEADING)
          .addMeasures(SampleScores.D_AV, SampleScores.CONFIRMED)
          .addScores(CHANGE, ARM_A, ARM_B)
          .addScores(SampleScores.tooFew(SampleScores.SERVICE))
          .addScores(SampleScores.confirmed(SampleScores.FINANCE))
          .build();
  private static final Evaluation EVALUATION = new Evaluation(PROVENANCE, BODY);
  private static final DisclosureSummary NOTHING =
      new DisclosureSummary(0, 0, 0, List.of(), List.of());

  private static Cell cell(String arm) {
    return Cell.of(SampleScores.FINANCE).with("arm", arm);
  }

  @Test
  void findsTheOnlyScoreOfAMeasureAndSubject() {
    assertEquals(
        SampleScores.confirmed(SampleScores.FINANCE),
        EVALUATION.score("transfer.confirmed", "TR-01"));
  }

  @Test
  void prefersTheScoreForAllOfTheSubject() {
    assertEquals(CHANGE, EVALUATION.score("learning.d_av", "TR-01"));
    assertEquals(CHANGE, EVALUATION.score("learning.d_av", "training:TR-01"));
  }

  @Test
  void selectsScoresWithTheirUnits() {
    assertEquals(4, EVALUATION.scores("learning").size());
    assertEquals(
        "  training:TR-01  45.5 %  34.0 % to 57.4 %  66",
        EVALUATION.scores("transfer").table().lines().toList().get(2));
  }

  @Test
  void namesTheMeasuresThereAreWhenAskedForAnother() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> EVALUATION.score("learning.gain", "TR-01"));
    assertEquals(
        "measure must be one that was scored, was 'learning.gain'"
            + "\n  there are learning.d_av, transfer.confirmed",
        refused.getMessage());
  }

  @Test
  void namesTheSubjectsThereAreWhenAskedForAnother() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> EVALUATION.score("learning.d_av", "TR-09"));
    assertEquals(
        "subject must be one that learning.d_av was scored for, was 'TR-09'"
            + "\n  there are training:TR-01, training:TR-02",
        refused.getMessage());
  }

  @Test
  void namesTheScoresThereAreWhenNoneIsForAll() {
    EvaluationBody arms = BODY.toBuilder().scores(List.of(ARM_A, ARM_B)).build();
    var refused =
        assertThrows(IllegalArgumentException.class, () -> arms.score("learning.d_av", "TR-01"));
    assertEquals(
        "measure and subject must mean one score, 'learning.d_av' and 'TR-01' mean 2\n"
            + "  there are learning.d_av@training:TR-01#arm=a, learning.d_av@training:TR-01#arm=b",
        refused.getMessage());
  }

  @Test
  void saysWhenThereIsNoScoreAtAll() {
    EvaluationBody empty = BODY.toBuilder().scores(List.of()).build();
    var refused =
        assertThrows(IllegalArgumentException.class, () -> empty.score("learning.d_av", "TR-01"));
    assertEquals(
        "measure must be one that was scored, was 'learning.d_av'\n  there are none",
        refused.getMessage());
  }

  @Test
  void refusesTwoScoresOfOneKey() {
    var builder = BODY.toBuilder().addScores(CHANGE);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "score must stand once in an evaluation, stands twice: learning.d_av@training:TR-01",
        refused.getMessage());
  }

  @Test
  void refusesAScoreOfAMeasureItDoesNotKnow() {
    var builder = BODY.toBuilder().measures(List.of(SampleScores.CONFIRMED));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "measure of a score must be one of the evaluation's, was learning.d_av"
            + " (score learning.d_av@training:TR-01)",
        refused.getMessage());
  }

  @Test
  void anEvaluationSuppressesNothing() {
    EvaluationBody body =
        BODY.toBuilder().addScores(SampleScores.withheld(SampleScores.SERVICE)).build();
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new Evaluation(PROVENANCE, body));
    assertEquals(
        "only a release may suppress a score, an evaluation had transfer.confirmed@training:TR-02",
        refused.getMessage());
  }

  @Test
  void aReleaseMaySuppress() {
    EvaluationBody body =
        BODY.toBuilder().addScores(SampleScores.withheld(SampleScores.SERVICE)).build();
    var release =
        new Release(
            PROVENANCE,
            Audience.PUBLIC,
            new DisclosureSummary(1, 0, 0, List.of(), List.of()),
            body);
    assertEquals("bungo for public: 6 scores, 1 withheld", release.toString());
    assertEquals("suppressed 1, with them 0, quotes withheld 0", release.disclosure().toString());
    assertEquals(2, release.scores("transfer").size());
    assertEquals(CHANGE, release.score("learning.d_av", "TR-01"));
  }

  @Test
  void aReleaseNamesNobody() {
    Quote named =
        Quote.builder()
            .evidence(EvidenceId.of("V-01"))
            .source(Source.CITIZEN)
            .subject(SampleScores.SERVICE)
            .words("Petugas itu tidak ramah")
            .about(AboutWhom.NAMED_PERSON)
            .build();
    EvaluationBody body = BODY.toBuilder().addQuotes(named).build();
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Release(PROVENANCE, Audience.PUBLIC, NOTHING, body));
    assertEquals(
        "quote about a named person must not be released, was from V-01", refused.getMessage());
  }

  @Test
  void saysWhatItIsAboutOnOneLine() {
    assertEquals("bungo: 5 scores, 0 claims, 0 recommendations", EVALUATION.toString());
    assertEquals("bungo Pelatihan ASN, Kabupaten Bungo", HEADING.toString());
    assertEquals("bina 0.1.0 as of 2025-12-01", PROVENANCE.toString());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(BODY, BODY.toBuilder().build());
  }

  @Test
  void refusesBlankHashesAndNegativeNumbers() {
    var hash =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Provenance("bina", " ", "b", LocalDate.parse("2025-12-01")));
    assertEquals("hash of a plan must not be blank, was blank", hash.getMessage());
    var numbers =
        assertThrows(
            IllegalArgumentException.class,
            () -> new DisclosureSummary(1, -1, 0, List.of(), List.of()));
    assertEquals("numbers withheld must be at least 0, were 1, -1 and 0", numbers.getMessage());
  }
}
