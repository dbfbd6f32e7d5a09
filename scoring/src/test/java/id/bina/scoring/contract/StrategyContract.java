package id.bina.scoring.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseSource;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.scoring.Evaluator;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What {@link ScoringStrategy} promises, as tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *   return StrategyContract.check(new ReadinessIndex(), dossier);
 * }
 * }</pre>
 *
 * <p>The evidence should be small (its rows are copied one by one) and rich enough that the
 * strategy measures something: a strategy that finds nothing to count passes most of this easily.
 */
public final class StrategyContract {
  private final ScoringStrategy strategy;
  private final Setting setting;
  private final List<CaseSource> cases;

  private StrategyContract(ScoringStrategy strategy, Setting setting, List<CaseSource> cases) {
    this.strategy = requireNonNull(strategy, "strategy");
    this.setting = requireNonNull(setting, "setting");
    this.cases = List.copyOf(cases);
  }

  /**
   * The tests of a strategy on a dossier, after the standard admission.
   *
   * @param strategy the strategy under test
   * @param dossier what it is tried with
   * @return one test for each promise
   */
  public static Stream<DynamicTest> check(ScoringStrategy strategy, Dossier dossier) {
    Cases cases = Admission.standard().admit(dossier);
    return check(strategy, cases.setting(), cases.sources());
  }

  /**
   * The tests of a strategy on admitted cases.
   *
   * @param strategy the strategy under test
   * @param setting what is known without reading one person's answer
   * @param cases the answers
   * @return one test for each promise
   */
  public static Stream<DynamicTest> check(
      ScoringStrategy strategy, Setting setting, List<CaseSource> cases) {
    StrategyContract contract = new StrategyContract(strategy, setting, cases);
    String id = strategy.method().id().value();
    return Stream.of(
        dynamicTest(id + " says the same of itself at every call", contract::describesItself),
        dynamicTest(id + " speaks both languages", contract::speaksBothLanguages),
        dynamicTest(id + " plans the same at every call", contract::plansTheSame),
        dynamicTest(id + " scores the same at every call and place", contract::scoresTheSame),
        dynamicTest(id + " reads no tally outside its plan", contract::readsItsPlan),
        dynamicTest(id + " minds no tally of others", contract::mindsNoOthers),
        dynamicTest(id + " minds no order, partition or merging", contract::mindsNoOrder),
        dynamicTest(id + " scores what nobody answered", contract::scoresNoAnswers),
        dynamicTest(id + " yields only measures it declares", contract::yieldsWhatItDeclares),
        dynamicTest(id + " gives each key once", contract::givesEachKeyOnce),
        dynamicTest(id + " keeps to the range of its measures", contract::keepsToTheRange),
        dynamicTest(id + " has a reason for every absence", contract::hasReasons));
  }

  private TallyBook book() {
    return TallyBook.of(strategy.plan(setting), cases);
  }

  private List<Score> scores(TallyBook book) {
    return strategy.score(setting, book.forStrategy(strategy.method().id().value()));
  }

  private void describesItself() {
    Elsewhere.assertSame(strategy::method);
    Elsewhere.assertSame(() -> Set.copyOf(strategy.measures()));
    assertFalse(strategy.measures().isEmpty(), "a strategy must yield a measure, had none");
    assertEquals(
        strategy.measures().size(), declared().size(), "measures must have ids of their own");
  }

  private void speaksBothLanguages() {
    BothLanguages.require("method", strategy.method());
    strategy.measures().forEach(each -> BothLanguages.require("measure " + each.id(), each));
    for (Score score : scores(book())) {
      score.measured().ifPresent(it -> BothLanguages.require("notes of " + it.key(), it.notes()));
      if (score instanceof Score.NotComputable absent) {
        BothLanguages.require("reason of " + absent.key(), absent.detail());
      }
    }
  }

  private void plansTheSame() {
    Elsewhere.assertSame(() -> strategy.plan(setting));
  }

  private void scoresTheSame() {
    TallyBook book = book();
    Elsewhere.assertSame(() -> scores(book));
  }

  /** The book holds the plan and no more, so that reading past it throws. */
  private void readsItsPlan() {
    TallyPlan plan = strategy.plan(setting);
    assertEquals(plan, book().plan());
    scores(book());
  }

  private void mindsNoOthers() {
    TallyPlan wide = Evaluator.standard().plan(setting).union(strategy.plan(setting));
    assertEquals(
        scores(book()), scores(TallyBook.of(wide, cases)), "scores beside the tallies of others");
  }

  private void mindsNoOrder() {
    TallyPlan plan = strategy.plan(setting);
    List<Score> expected = scores(book());
    for (int parts = 1; parts <= 3; parts++) {
      Rows rows = Rows.of(cases, 20250101L + parts);
      assertEquals(expected, scores(rows.book(plan, parts)), "rows shuffled, in parts: " + parts);
    }
  }

  private void scoresNoAnswers() {
    requireDeclared(scores(TallyBook.empty(strategy.plan(setting))));
  }

  private void yieldsWhatItDeclares() {
    requireDeclared(scores(book()));
  }

  private void requireDeclared(List<Score> scores) {
    Set<MeasureId> declared = declared();
    List<MeasureId> others =
        scores.stream()
            .map(score -> score.key().measure())
            .filter(measure -> !declared.contains(measure))
            .distinct()
            .toList();
    assertEquals(List.of(), others, "measures that measures() does not declare");
    for (Score score : scores) {
      assertEquals(strategy.method(), score.method(), () -> "method of " + score.key());
    }
  }

  private Set<MeasureId> declared() {
    return strategy.measures().stream().map(each -> each.id()).collect(Collectors.toSet());
  }

  private void givesEachKeyOnce() {
    List<?> keys = scores(book()).stream().map(Score::key).toList();
    List<?> repeated =
        keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).distinct().toList();
    assertEquals(List.of(), repeated, "keys of more than one score");
  }

  private void keepsToTheRange() {
    for (Score score : scores(book())) {
      score.measured().ifPresent(it -> Ranges.require(it, strategy.measures()));
    }
  }

  private void hasReasons() {
    for (Score score : scores(book())) {
      assertFalse(
          score instanceof Score.Suppressed,
          () -> "only a release withholds a score, withheld " + score.key());
      assertEquals(
          score.key(), score.explain().key(), "an explanation is of the score it explains");
    }
  }
}
