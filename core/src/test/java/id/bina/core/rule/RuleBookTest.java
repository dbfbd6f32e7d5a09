package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Rule R06 = Rules.rule("R06").build();
  private static final Rule R08 = Rules.rule("R08").addBlocks(RuleId.of("R06")).build();

  @Test
  void keepsTheOrderOfJudgement() {
    RuleBook book = new RuleBook("bina", "1", List.of(R08, R06));
    assertEquals(List.of(R08, R06), book.rules());
    assertEquals(Optional.of(R06), book.rule(RuleId.of("R06")));
    assertEquals(Optional.empty(), book.rule(RuleId.of("R99")));
  }

  @Test
  void refusesAnIdThatIsUsedTwice() {
    assertEquals(
        "rule id must be unique in a book, was used twice: R06 (rule book bina)",
        Refusal.of(() -> new RuleBook("bina", "1", List.of(R06, R06))));
  }

  @Test
  void refusesToBlockARuleThatIsNotThere() {
    assertEquals(
        "rule must block a rule of its book, blocked R06 (rule R08, rule book bina)",
        Refusal.of(() -> new RuleBook("bina", "1", List.of(R08))));
  }

  @Test
  void refusesARuleAfterTheOneItBlocks() {
    assertEquals(
        "rule must stand before the rules it blocks, stood after R06 (rule R08, rule book bina)\n"
            + "  two rules that block each other have no such order",
        Refusal.of(() -> new RuleBook("bina", "1", List.of(R06, R08))));
  }

  @Test
  void refusesRulesThatBlockEachOther() {
    Rule back = R06.toBuilder().addBlocks(RuleId.of("R08")).build();
    assertEquals(
        "rule must stand before the rules it blocks, stood after R08 (rule R06, rule book bina)\n"
            + "  two rules that block each other have no such order",
        Refusal.of(() -> new RuleBook("bina", "1", List.of(R08, back))));
  }

  @Test
  void refusesABookWithoutAVersion() {
    assertEquals(
        "version of rule book bina must not be blank, was blank",
        Refusal.of(() -> new RuleBook("bina", " ", List.of())));
  }

  @Test
  void refusesARuleThatBlocksItself() {
    Rule.Builder rule = Rules.rule("R06").addBlocks(RuleId.of("R06"));
    assertEquals("rule must not block itself, did (rule R06)", Refusal.of(rule::build));
  }

  @Test
  void refusesARuleThatNamesABlockTwice() {
    Rule.Builder rule = R08.toBuilder().addBlocks(RuleId.of("R06"));
    assertEquals(
        "rule must name each rule it blocks once, was [R06, R06] (rule R08)",
        Refusal.of(rule::build));
  }

  @Test
  void refusesARuleWithoutABasis() {
    Rule.Builder rule = Rules.rule("R06").basis(List.of());
    assertEquals(
        "rule must say what it is based on, had no basis (rule R06)", Refusal.of(rule::build));
  }

  @Test
  void aBuilderMakesTheSameRule() {
    assertEquals(R08, R08.toBuilder().build());
  }

  @Property(seed = "20250132", tries = 100)
  void anyBlocksFromEarlierToLaterMakeABook(
      @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long choice) {
    Random random = new Random(choice);
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Rule.Builder rule = Rules.rule("R" + i);
      for (int later = i + 1; later < size; later++) {
        if (random.nextInt(3) == 0) {
          rule.addBlocks(RuleId.of("R" + later));
        }
      }
      rules.add(rule.build());
    }
    assertEquals(rules, new RuleBook("bina", "1", rules).rules());
  }
}
