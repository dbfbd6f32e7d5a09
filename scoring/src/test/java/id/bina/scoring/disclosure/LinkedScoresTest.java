package id.bina.scoring.disclosure;

import static id.bina.scoring.disclosure.Small.ALL;
import static id.bina.scoring.disclosure.Small.evaluation;
import static id.bina.scoring.disclosure.Small.share;
import static id.bina.scoring.disclosure.Small.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Quote;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.scoring.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What hangs together without being a total and its parts. */
class LinkedScoresTest {
  private static final Subject OFFICE = Subject.of(SubjectKind.UNIT, "KEC-JS");

  private static Score.Measured index(Occasion occasion, long part, long all) {
    return share("ikm.index", Cell.of(OFFICE).with(occasion), part, all);
  }

  private static Score.Measured workedOut(String measure, Cell cell, Score.Measured... from) {
    return share(measure, cell, 1, 2).toBuilder()
        .counts(Counts.ofSides(30, 31))
        .restsOn(List.of(from).stream().map(Score::key).toList())
        .build();
  }

  private static Release released(Score... scores) {
    return Disclosure.release(evaluation(scores), Audience.PUBLIC, List.of());
  }

  private static boolean shown(Release release, Score score) {
    return release.body().scores().stream()
        .filter(each -> each.key().equals(score.key()))
        .anyMatch(each -> each.measured().isPresent());
  }

  @Test
  void aChangeIsHeldTogetherWithAnIndexThatIsHeld() {
    Score.Measured before = index(Occasion.PRE, 20, 30);
    Score.Measured after = index(Occasion.POST, 5, 8);
    Score change = workedOut("ikm.change", Cell.of(OFFICE).with(Occasion.POST), before, after);
    Release release = released(before, after, change);
    assertTrue(shown(release, before));
    assertFalse(shown(release, after));
    assertFalse(shown(release, change));
  }

  /** Units are few, but what they are compared by is of people. */
  @Test
  void aComparisonOfUnitsIsHeldTogetherWithAFigureThatIsHeld() {
    Score.Measured before = index(Occasion.PRE, 20, 30);
    Score.Measured after = index(Occasion.POST, 5, 8);
    Score compared =
        workedOut("units.change", Cell.of(ALL).with("comparison", "skm"), before, after).toBuilder()
            .basis(Basis.SETTING)
            .counts(Counts.of(1))
            .build();
    assertFalse(shown(released(before, after, compared), compared));
    Score.Measured many = index(Occasion.POST, 25, 40);
    assertTrue(shown(released(before, many, compared), compared));
  }

  @Test
  void theNumberOfThoseTooFewToComputeIsNotTold() {
    Score few = absent("reaction.contrast", Absence.BELOW_MINIMUM_N, 7);
    Score enough = absent("reaction.alpha", Absence.BELOW_MINIMUM_N, 17);
    Score units = absent("units.difference", Absence.NO_COMPARISON, 1);
    assertEquals(
        List.of(
            "reaction.contrast@training:T-1 suppressed [below_minimum]",
            "reaction.alpha@training:T-1 not computable [BELOW_MINIMUM_N]",
            "units.difference@training:T-1 not computable [NO_COMPARISON]"),
        released(few, enough, units).body().scores().stream().map(Score::toString).toList());
  }

  @Test
  void aReasonThatAFewGaveIsNotEvenListed() {
    Score.Measured all = share("nominees.reason", Cell.of(ALL).with("reason", "izin"), 5, 26);
    Score.Measured few =
        share("nominees.reason", Cell.of(training(2)).with("reason", "izin"), 1, 9);
    Release release = released(all, few);
    assertEquals(List.of(all), release.body().scores());
    assertEquals(0, release.disclosure().suppressedPrimary());
    assertTrue(
        release.disclosure().notes().stream()
            .anyMatch(
                note ->
                    note.in("en")
                        .equals("what was said in groups too small to show is not listed either")));
  }

  /** A total with two trainings: a few came to each, together as many as may be shown. */
  @Test
  void manyNewcomersDoNotTellOfTheFewAmongThem() {
    Release before =
        released(share(ALL, 30, 60), share(training(1), 15, 30), share(training(2), 15, 30));
    Score.Measured all = share(ALL, 30, 72);
    Score.Measured first = share(training(1), 15, 36);
    Score.Measured second = share(training(2), 15, 36);
    Release now =
        Disclosure.release(
            evaluation("other", Small.body(all, first, second).build()),
            Audience.PUBLIC,
            List.of(before));
    assertEquals(
        List.of(false, false, false),
        now.body().scores().stream().map(score -> score.measured().isPresent()).toList());
  }

  @Test
  void oneAnswerThatWasCorrectedIsNotToldBySubtraction() {
    Score.Measured corrected = share(training(1), 11, 30);
    Release now =
        Disclosure.release(
            evaluation("other", Small.body(corrected).build()),
            Audience.PUBLIC,
            List.of(released(share(training(1), 10, 30))));
    assertFalse(shown(now, corrected));
  }

  /** The house reads the public release as well. */
  @Test
  void whatTheHouseWasNotToldIsNotToldToAllLater() {
    Score.Measured second = share(training(2), 9, 20);
    Score.Measured[] scores = {
      share(ALL, 30, 63), share(training(1), 1, 3), second, share(training(3), 20, 40)
    };
    Release inside = Disclosure.release(evaluation(scores), Audience.INTERNAL, List.of());
    assertFalse(shown(inside, second));
    Release open =
        Disclosure.release(
            evaluation("other", Small.body(second).build()), Audience.PUBLIC, List.of(inside));
    assertFalse(shown(open, second));
  }

  @Test
  void oneWhoWasAskedFiveTimesIsOneInformant() {
    assertEquals(List.of(), quotes(1));
    assertEquals(5, quotes(5).size());
    assertEquals(
        List.of(), quotes(5).stream().flatMap(quote -> quote.informant().stream()).toList());
  }

  @Test
  void aReleaseDoesNotTellWhoSaidIt() {
    EvaluationBody body = Small.body().quotes(List.of(quote(1, "P-1"))).build();
    DisclosureSummary summary = new DisclosureSummary(0, 0, 0, List.of(), List.of());
    assertEquals(
        "quote must not tell in a release who said it, was from W-1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Release(evaluation().provenance(), Audience.PUBLIC, summary, body))
            .getMessage());
  }

  /** Five interviews with so many persons. */
  private static List<Quote> quotes(int persons) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      quotes.add(quote(i, "P-" + i % persons));
    }
    EvaluationBody body = Small.body().quotes(quotes).build();
    return Disclosure.release(evaluation("h", body), Audience.PUBLIC, List.of()).body().quotes();
  }

  private static Quote quote(int interview, String person) {
    return new Quote(
        EvidenceId.of("W-" + interview),
        Source.PARTICIPANT,
        ALL,
        "kata " + interview,
        AboutWhom.NOBODY,
        Optional.of(person));
  }

  private static Score absent(String measure, Absence reason, long n) {
    return new Score.NotComputable(
        share(measure, Cell.of(training(1)), 0, 1).key(),
        Settings.METHOD,
        reason,
        Text.of(n + " formulir lengkap", n + " complete forms"),
        n);
  }
}
