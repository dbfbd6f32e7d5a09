package id.bina.scoring.disclosure;

import static id.bina.core.evidence.AboutWhom.NOBODY;
import static id.bina.scoring.Settings.METHOD;
import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.score;
import static id.bina.scoring.Settings.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.program.ProgramId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeId;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Counts;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quote;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import id.bina.scoring.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static final String M = "transfer.confirmed";

  @Test
  void withholdsAGroupBelowTheMinimumOfTheAudience() {
    Release release = release(Audience.PUBLIC, of(training(1), 9));
    assertEquals(SuppressionReason.BELOW_MINIMUM, reason(release, training(1)));
    assertTrue(shown(release(Audience.INTERNAL, of(training(1), 9)), training(1)));
  }

  @Test
  void withholdsTheNextSmallestPartSoThatNothingCanBeSubtracted() {
    Release release =
        release(
            Audience.PUBLIC,
            of(PROGRAMME, 63),
            of(training(1), 3),
            of(training(2), 20),
            of(training(3), 40));
    assertEquals(SuppressionReason.BELOW_MINIMUM, reason(release, training(1)));
    assertEquals(SuppressionReason.COMPLEMENTARY, reason(release, training(2)));
    assertTrue(shown(release, training(3)));
    assertTrue(shown(release, PROGRAMME));
  }

  @Test
  void showsATotalOfPeopleOfWhomTooManyAreInNoListedPartToTellOne() {
    Release release = release(Audience.PUBLIC, of(PROGRAMME, 12), of(training(1), 4));
    assertFalse(shown(release, training(1)));
    assertTrue(shown(release, PROGRAMME));
  }

  @Test
  void withholdsTheTotalWhereAllOfItIsOneSmallPart() {
    Release release = release(Audience.INTERNAL, of(PROGRAMME, 4), of(training(1), 4));
    assertFalse(shown(release, PROGRAMME));
  }

  @Test
  void takesInformantsAndNumbersOutOfQuotations() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      quotes.add(quote("wawancara-P00" + i, "hubungi 0812/3456/7890 atau a.b@c.go.id", NOBODY));
    }
    Evaluation evaluation = evaluation("h");
    Evaluation quoted =
        new Evaluation(
            evaluation.provenance(), evaluation.body().toBuilder().quotes(quotes).build());
    List<Quote> released = Disclosure.release(quoted, Audience.PUBLIC, List.of()).body().quotes();
    assertEquals("kutipan-1", released.get(0).evidence().value());
    assertEquals("hubungi […] atau […]", released.get(0).words());
  }

  @Test
  void withholdsAContrastWithAFewOnOneSide() {
    Score contrast =
        score("transfer.support_contrast", PROGRAMME, 0.4, 0.1, 0.7, Counts.ofSides(4, 60));
    Release release = Disclosure.release(evaluation("h", contrast), Audience.PUBLIC, List.of());
    assertInstanceOf(Score.Suppressed.class, release.body().scores().get(0));
  }

  @Test
  void showsFiguresThatAreNotAboutPeople() {
    Score cost = ((Score.Measured) of(training(1), 1)).toBuilder().basis(Basis.SETTING).build();
    assertTrue(shown(release(Audience.PUBLIC, cost), training(1)));
  }

  @Test
  void withholdsWhatDiffersFromAnEarlierReleaseByAFew() {
    Release earlier = release(Audience.PUBLIC, of(training(1), 30));
    Release now =
        Disclosure.release(
            evaluation("other", of(training(1), 32)), Audience.PUBLIC, List.of(earlier));
    assertEquals(SuppressionReason.COMPLEMENTARY, reason(now, training(1)));
    Release later =
        Disclosure.release(
            evaluation("other", of(training(1), 60)), Audience.PUBLIC, List.of(earlier));
    assertTrue(shown(later, training(1)));
  }

  /** The people of another round are others, but a score that names its year is of that year. */
  @Test
  void anotherRoundIsNotSubtractedUnlessTheScoreNamesItsTime() {
    Score dated = dated(Cell.of(training(1)).with(Occasion.of("year-2024")), Counts.of(30));
    Release earlier = round(2024, List.of(), of(training(1), 30), dated);
    Score later = dated(Cell.of(training(1)).with(Occasion.of("year-2024")), Counts.of(32));
    Release now = round(2025, List.of(earlier), of(training(1), 34), later);
    assertTrue(now.body().scores().get(0) instanceof Score.Measured);
    assertInstanceOf(Score.Suppressed.class, now.body().scores().get(1));
    Release same = round(2024, List.of(earlier), of(training(1), 32));
    assertInstanceOf(Score.Suppressed.class, same.body().scores().get(0));
  }

  private static Score dated(Cell cell, Counts counts) {
    Score.Measured like = (Score.Measured) of(training(1), 1);
    return like.toBuilder().key(new ScoreKey(MeasureId.of(M), cell)).counts(counts).build();
  }

  private static Release round(int year, List<Release> earlier, Score... scores) {
    Evaluation evaluation = evaluation("round " + year, scores);
    Span period = Span.of(year + "-01-01", year + "-12-31");
    Heading heading =
        new Heading(ProgramId.of("p"), Text.of("Program"), "Bungo", Optional.of(period));
    return Disclosure.release(
        new Evaluation(
            evaluation.provenance(), evaluation.body().toBuilder().heading(heading).build()),
        Audience.PUBLIC,
        earlier);
  }

  @Test
  void takesTheFiguresOutOfWordsThatRestOnASuppressedScore() {
    Score small = of(training(1), 4);
    Challenge challenge =
        new Challenge(
            ChallengeId.of("c"),
            ChallengeKind.SUPPORT,
            Text.of("dukungan"),
            Text.of("2 dari 4 orang"),
            List.of(small.key()));
    Evaluation evaluation = evaluation("h", small);
    Evaluation withWords =
        new Evaluation(
            evaluation.provenance(),
            evaluation.body().toBuilder().challenges(List.of(challenge)).build());
    Release release = Disclosure.release(withWords, Audience.PUBLIC, List.of());
    assertEquals(
        "tidak ditampilkan: kelompok terlalu kecil",
        release.body().challenges().get(0).because().in("id"));
  }

  @Test
  @Tag("S004-8")
  void withholdsPassagesAboutANamedPersonAndScrubsLongNumbers() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      quotes.add(quote("W-" + i, "NIP 19840213 200912 1 001 tercatat", NOBODY));
    }
    quotes.add(quote("W-9", "Pak Fulan lambat", AboutWhom.NAMED_PERSON));
    Evaluation evaluation = evaluation("h");
    Evaluation quoted =
        new Evaluation(
            evaluation.provenance(), evaluation.body().toBuilder().quotes(quotes).build());
    Release release = Disclosure.release(quoted, Audience.PUBLIC, List.of());
    assertEquals(6, release.body().quotes().size());
    assertEquals("NIP […] tercatat", release.body().quotes().get(0).words());
    assertEquals(1, release.disclosure().quotesWithheld());
  }

  @Test
  void doesNotCountAPassageAboutANamedPersonAmongTheInformants() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      quotes.add(quote("W-" + i, "a", NOBODY));
    }
    quotes.add(quote("W-9", "Pak Fulan lambat", AboutWhom.NAMED_PERSON));
    Evaluation evaluation = evaluation("h");
    Evaluation quoted =
        new Evaluation(
            evaluation.provenance(), evaluation.body().toBuilder().quotes(quotes).build());
    assertEquals(List.of(), Disclosure.release(quoted, Audience.PUBLIC, List.of()).body().quotes());
  }

  @Test
  void withholdsAllQuotationsOfFewerThanFiveInformants() {
    Evaluation evaluation = evaluation("h");
    List<Quote> quotes =
        List.of(quote("W-1", "a", NOBODY), quote("W-1", "b", NOBODY), quote("W-2", "c", NOBODY));
    Evaluation quoted =
        new Evaluation(
            evaluation.provenance(), evaluation.body().toBuilder().quotes(quotes).build());
    assertEquals(List.of(), Disclosure.release(quoted, Audience.PUBLIC, List.of()).body().quotes());
  }

  /** The attack: subtract everything shown from the total, and see how many people are left. */
  @Property(seed = "20260115", tries = 300)
  void leavesNothingToSubtract(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 40) Integer> sizes) {
    List<Score> scores = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < sizes.size(); i++) {
      scores.add(of(Subject.of(TrainingId.of("T-" + i)), sizes.get(i)));
      total += sizes.get(i);
    }
    scores.add(of(PROGRAMME, total));
    Release release = release(Audience.PUBLIC, scores.toArray(Score[]::new));
    if (shown(release, PROGRAMME)) {
      long left = total;
      long hidden = 0;
      for (int i = 0; i < sizes.size(); i++) {
        boolean isShown = shown(release, Subject.of(TrainingId.of("T-" + i)));
        left -= isShown ? sizes.get(i) : 0;
        hidden += isShown ? 0 : 1;
      }
      assertTrue(left == 0 || (left >= 10 && hidden > 1), sizes + " leaves " + left);
    }
  }

  private static Quote quote(String interview, String words, AboutWhom about) {
    return new Quote(EvidenceId.of(interview), Source.PARTICIPANT, PROGRAMME, words, about);
  }

  private static Score of(Subject subject, long n) {
    return score(M, subject, 0.5, 0.4, 0.6, Counts.of(n));
  }

  private static Release release(Audience audience, Score... scores) {
    return Disclosure.release(evaluation("h", scores), audience, List.of());
  }

  private static Evaluation evaluation(String dossier, Score... scores) {
    EvaluationBody body =
        EvaluationBody.builder()
            .heading(new Heading(ProgramId.of("p"), Text.of("Program"), "Bungo", Optional.empty()))
            .measures(
                List.of(
                    Settings.measure(M, "share"),
                    Settings.measure("transfer.support_contrast", "share-difference")))
            .scores(List.of(scores))
            .build();
    return new Evaluation(new Provenance("bina", "plan", dossier, LocalDate.of(2026, 1, 15)), body);
  }

  private static Score find(Release release, Subject subject) {
    return release.body().scores().stream()
        .filter(score -> score.key().cell().subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static boolean shown(Release release, Subject subject) {
    return find(release, subject) instanceof Score.Measured;
  }

  private static SuppressionReason reason(Release release, Subject subject) {
    Score score = find(release, subject);
    assertEquals(METHOD, score.method());
    return assertInstanceOf(Score.Suppressed.class, score).reason();
  }
}
