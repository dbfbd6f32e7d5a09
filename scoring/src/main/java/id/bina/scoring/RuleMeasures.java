package id.bina.scoring;

import id.bina.core.result.Measure;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.ScoreSelector;
import id.bina.scoring.internal.NearNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule book looks at, held to what strategies can yield.
 *
 * <p>A score that is not there makes a condition unknown, so that a misspelt measure would never
 * fire and never be noticed.
 */
final class RuleMeasures {
  private static final int NEAREST = 3;

  private RuleMeasures() {}

  /**
   * Refuses a book that looks at what neither the strategies at hand nor the standard ones yield.
   *
   * <p>A standard measure may be looked at where its strategy does not run: the standard rules stay
   * with an evaluator of few strategies, and what they cannot know is unknown.
   *
   * @throws IllegalArgumentException naming the measure, the rule, and whose measure it is or which
   *     ones are near it
   */
  static void require(RuleBook book, List<Measure> yielded) {
    Map<String, String> known = new HashMap<>();
    yielded.forEach(measure -> known.put(measure.id().value(), ""));
    claim(ScoringStrategies.standard(), known);
    for (Rule rule : book.rules()) {
      for (Condition condition : conditions(rule)) {
        for (ScoreSelector selector : condition.selectors()) {
          String measure = selector.measure().value();
          if (!known.containsKey(measure)) {
            throw unknown(measure, " (rule " + rule.id() + ", rule book " + book.id() + ")", known);
          }
        }
      }
    }
  }

  private static void claim(List<ScoringStrategy> strategies, Map<String, String> owners) {
    for (ScoringStrategy strategy : strategies) {
      strategy
          .measures()
          .forEach(it -> owners.putIfAbsent(it.id().value(), strategy.method().id().value()));
    }
  }

  private static List<Condition> conditions(Rule rule) {
    List<Condition> all = new ArrayList<>(List.of(rule.when()));
    rule.watch().ifPresent(all::add);
    rule.second().ifPresent(all::add);
    rule.guards().stream().map(Guard::when).forEach(all::add);
    return all;
  }

  private static IllegalArgumentException unknown(
      String measure, String place, Map<String, String> known) {
    Map<String, String> onRequest = new HashMap<>();
    claim(ScoringStrategies.onRequest(), onRequest);
    String owner = onRequest.get(measure);
    String hint =
        owner == null
            ? "near it are " + String.join(", ", NearNames.to(measure, known.keySet(), NEAREST))
            : "strategy " + owner + " yields it, which runs where it is added by with(...)";
    return new IllegalArgumentException(
        "rule must look at a measure that a strategy yields, looked at "
            + measure
            + place
            + "\n  "
            + hint);
  }
}
