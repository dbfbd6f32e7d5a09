package id.bina.scoring.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.result.MeasureId;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.Template;
import id.bina.core.rule.TrainingIs;
import id.bina.scoring.claim.ReportScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBooksTest {
  private static final RuleBook BOOK = RuleBooks.standard();

  @Test
  void holdsTheTwentyRulesAndTheTwoForAreas() {
    Set<String> ids =
        IntStream.rangeClosed(1, 20)
            .mapToObj(number -> String.format(Locale.ROOT, "R%02d", number))
            .collect(Collectors.toCollection(TreeSet::new));
    ids.add("R06A");
    ids.add("R06B");
    assertEquals(
        ids,
        BOOK.rules().stream()
            .map(rule -> rule.id().value())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void judgesInTheOrderOfPractice() {
    assertBefore("R14", "R18");
    assertBefore("R18", "R08");
    assertBefore("R08", "R06");
    assertBefore("R06", "R07");
    assertBefore("R07", "R01");
    assertBefore("R01", "R02");
    assertBefore("R03", "R04");
    assertBefore("R04", "R11");
    assertBefore("R11", "R05");
  }

  private static void assertBefore(String first, String second) {
    assertTrue(place(first) < place(second), first + " stands before " + second);
  }

  private static int place(String rule) {
    return BOOK.rules().stream().map(Rule::id).toList().indexOf(RuleId.of(rule));
  }

  @Test
  void holdsBackWhatMustWait() {
    assertEquals(List.of(RuleId.of("R06"), RuleId.of("R06A")), rule("R08").blocks());
    assertEquals(List.of(RuleId.of("R01")), rule("R07").blocks());
    assertEquals(List.of(RuleId.of("R03")), rule("R01").blocks());
    assertEquals(List.of(RuleId.of("R03")), rule("R02").blocks());
  }

  private static Rule rule(String id) {
    return BOOK.rule(RuleId.of(id)).orElseThrow();
  }

  @Test
  void everySentenceHoldsToTheScanner() {
    for (Rule rule : BOOK.rules()) {
      for (Text text : texts(rule)) {
        for (String language : List.of("id", "en")) {
          assertEquals(
              List.of(), ReportScanner.scan(text.in(language), List.of()), rule.id() + ": " + text);
        }
        assertFalse(text.in("id").equals(text.in("en")), "two languages: " + text);
      }
    }
  }

  private static List<Text> texts(Rule rule) {
    Template then = rule.then();
    List<Text> texts =
        new ArrayList<>(
            List.of(
                rule.title(),
                then.condition(),
                then.criterion(),
                then.cause(),
                then.effect(),
                then.action(),
                then.addressee(),
                rule.when().words()));
    rule.watch().map(Condition::words).ifPresent(texts::add);
    for (Guard guard : rule.guards()) {
      texts.addAll(List.of(guard.title(), guard.action(), guard.when().words()));
    }
    return texts;
  }

  @Test
  void everyOutcomeOfAnEmptyEvaluationSaysWhatIsMissing() {
    for (RuleOutcome outcome : new Bench(Programmes.setting()).judge().outcomes()) {
      assertFalse(outcome.because().in("id").isBlank());
      assertEquals(
          List.of(), ReportScanner.scan(outcome.because().in("en"), List.of()), outcome.toString());
      assertEquals(List.of(), ReportScanner.scan(outcome.because().in("id"), List.of()));
    }
  }

  @Test
  void scalesOfFourAndFivePointsShareNoThreshold() {
    for (Condition.Compare compare : comparisons()) {
      String measure = compare.score().measure().value();
      if (compare.quantity() == Quantity.VALUE && measure.endsWith(".x25")) {
        assertEquals("76.61", compare.threshold().toPlainString());
      }
      if (compare.quantity() == Quantity.VALUE && measure.endsWith("aspect.pomp")) {
        assertEquals("68.8", compare.threshold().toPlainString());
      }
      assertFalse(measure.contains("t2b") || measure.endsWith("best_share"), measure);
    }
  }

  @Test
  void neverCutsTheEvaluation() {
    for (Rule rule : BOOK.rules()) {
      assertFalse(rule.then().action().in("en").contains("cut"), rule.id().value());
    }
    assertTrue(rule("R05").then().action().in("id").endsWith("anggaran evaluasi tetap"));
  }

  @Test
  void readsNoMeasureThatNobodyScores() {
    Set<String> scored =
        Bench.measures().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    Set<String> read =
        BOOK.rules().stream()
            .flatMap(rule -> conditions(rule))
            .flatMap(condition -> condition.selectors().stream())
            .map(ScoreSelector::measure)
            .map(MeasureId::value)
            .collect(Collectors.toCollection(TreeSet::new));
    read.removeAll(scored);
    assertEquals(Set.of(), read);
  }

  private static Stream<Condition> conditions(Rule rule) {
    return Stream.of(
            Stream.of(rule.when()),
            rule.watch().stream(),
            rule.second().stream(),
            rule.guards().stream().map(Guard::when))
        .flatMap(each -> each);
  }

  private static List<Condition.Compare> comparisons() {
    return BOOK.rules().stream()
        .flatMap(RuleBooksTest::conditions)
        .flatMap(RuleBooksTest::comparisons)
        .toList();
  }

  private static Stream<Condition.Compare> comparisons(Condition condition) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public Stream<Condition.Compare> compare(Condition.Compare each) {
            return Stream.of(each);
          }

          @Override
          public Stream<Condition.Compare> all(Condition.All each) {
            return each.conditions().stream().flatMap(RuleBooksTest::comparisons);
          }

          @Override
          public Stream<Condition.Compare> anyOf(Condition.AnyOf each) {
            return each.conditions().stream().flatMap(RuleBooksTest::comparisons);
          }

          @Override
          public Stream<Condition.Compare> not(Condition.Not each) {
            return comparisons(each.condition());
          }

          @Override
          public Stream<Condition.Compare> absent(Condition.Absent each) {
            return Stream.empty();
          }

          @Override
          public Stream<Condition.Compare> counted(Counted each) {
            return comparisons(each.condition());
          }

          @Override
          public Stream<Condition.Compare> every(Every each) {
            return comparisons(each.condition());
          }

          @Override
          public Stream<Condition.Compare> trainingIs(TrainingIs each) {
            return Stream.empty();
          }
        });
  }
}
