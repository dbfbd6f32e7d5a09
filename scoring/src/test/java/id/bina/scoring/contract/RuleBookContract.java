package id.bina.scoring.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.bina.core.Text;
import id.bina.core.result.Measure;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a {@link RuleBook} must be to be judged by, as tests, beyond what its constructor already
 * refuses.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theRulesHold() {
 *   return RuleBookContract.check(rules, evaluated.evaluation().body().measures());
 * }
 * }</pre>
 */
public final class RuleBookContract {
  private final RuleBook book;
  private final Set<String> known = new TreeSet<>();

  private RuleBookContract(RuleBook book, List<Measure> measures) {
    this.book = requireNonNull(book, "book");
    measures.forEach(measure -> known.add(measure.id().value()));
  }

  /**
   * The tests of a rule book.
   *
   * @param book the book under test
   * @param measures what the strategies it is used with can yield
   * @return one test for each promise
   */
  public static Stream<DynamicTest> check(RuleBook book, List<Measure> measures) {
    RuleBookContract contract = new RuleBookContract(book, measures);
    return Stream.of(
        dynamicTest(book.id() + " speaks both languages", contract::speaksBothLanguages),
        dynamicTest(book.id() + " says both the same", contract::fillsTheSamePlaces),
        dynamicTest(book.id() + " looks at scores there can be", contract::looksAtKnownMeasures),
        dynamicTest(book.id() + " fills in scores there can be", contract::fillsInKnownMeasures),
        dynamicTest(book.id() + " watches for less than it fires at", contract::watchesForLess));
  }

  private void speaksBothLanguages() {
    BothLanguages.require(book.id(), book);
    for (Rule rule : book.rules()) {
      conditions(rule)
          .forEach(when -> BothLanguages.require("condition of " + rule.id(), when.words()));
    }
  }

  private static List<Condition> conditions(Rule rule) {
    List<Condition> all = new ArrayList<>(List.of(rule.when()));
    rule.watch().ifPresent(all::add);
    rule.second().ifPresent(all::add);
    rule.guards().stream().map(Guard::when).forEach(all::add);
    return all;
  }

  private static List<Text> words(Rule rule) {
    Template then = rule.then();
    List<Text> words = new ArrayList<>();
    words.addAll(List.of(then.condition(), then.criterion(), then.cause()));
    words.addAll(List.of(then.effect(), then.action(), then.addressee()));
    rule.guards().stream().map(Guard::action).forEach(words::add);
    return words;
  }

  private void fillsTheSamePlaces() {
    for (Rule rule : book.rules()) {
      for (Text text : words(rule)) {
        assertEquals(
            Template.placesIn(text.in("id")),
            Template.placesIn(text.in("en")),
            () -> "places of rule " + rule.id() + ": " + text);
      }
    }
  }

  private void looksAtKnownMeasures() {
    for (Rule rule : book.rules()) {
      for (Condition when : conditions(rule)) {
        for (ScoreSelector selector : when.selectors()) {
          requireKnown(rule, selector.measure().value());
        }
      }
    }
  }

  private void fillsInKnownMeasures() {
    for (Rule rule : book.rules()) {
      for (Text text : words(rule)) {
        for (String place : Template.placesIn(text.in("id"))) {
          int dot = place.lastIndexOf('.');
          if (dot > 0) {
            requireKnown(rule, place.substring(0, dot));
          }
        }
      }
    }
  }

  private void requireKnown(Rule rule, String measure) {
    if (!known.contains(measure)) {
      throw new AssertionError(
          "measure must be one that a strategy yields, was "
              + measure
              + " (rule "
              + rule.id()
              + ")");
    }
  }

  private void watchesForLess() {
    for (Rule rule : book.rules()) {
      rule.watch()
          .ifPresent(watch -> assertNotEquals(rule.when(), watch, () -> "watch of " + rule.id()));
    }
  }
}
