package id.bina.core.rule;

import id.bina.core.Id;
import id.bina.core.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules that are judged together, in the order in which they are judged.
 *
 * <p>A rule stands before the rules it blocks, so one pass from first to last is enough and no
 * circle of blocks can arise.
 *
 * @param id the id of the book
 * @param version its version, not blank
 * @param rules the rules in the order of judgement; ids are unique
 */
public record RuleBook(String id, String version, List<Rule> rules) {

  /**
   * Checks ids and blocks.
   *
   * @throws IllegalArgumentException if an id is used twice, a rule blocks one that the book does
   *     not have, or stands after one that it blocks
   */
  public RuleBook {
    Id.requireValid("rule book id", id);
    Words.notBlank("version of rule book " + id, version);
    rules = List.copyOf(rules);
    requireUnique(id, rules);
    requireOrder(id, rules);
  }

  private static void requireUnique(String book, List<Rule> rules) {
    Set<RuleId> seen = new HashSet<>();
    for (Rule rule : rules) {
      if (!seen.add(rule.id())) {
        throw new IllegalArgumentException(
            "rule id must be unique in a book, was used twice: "
                + rule.id()
                + " (rule book "
                + book
                + ")");
      }
    }
  }

  private static void requireOrder(String book, List<Rule> rules) {
    Set<RuleId> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    Set<RuleId> earlier = new HashSet<>();
    for (Rule rule : rules) {
      for (RuleId blocked : rule.blocks()) {
        if (!known.contains(blocked)) {
          throw new IllegalArgumentException(
              "rule must block a rule of its book, blocked " + blocked + place(rule, book));
        }
        if (earlier.contains(blocked)) {
          throw new IllegalArgumentException(
              "rule must stand before the rules it blocks, stood after "
                  + blocked
                  + place(rule, book)
                  + "\n  two rules that block each other have no such order");
        }
      }
      earlier.add(rule.id());
    }
  }

  private static String place(Rule rule, String book) {
    return " (rule " + rule.id() + ", rule book " + book + ")";
  }

  /**
   * The rule with an id.
   *
   * @param rule the id
   * @return the rule, or empty if the book has none
   */
  public Optional<Rule> rule(RuleId rule) {
    return rules.stream().filter(r -> r.id().equals(rule)).findFirst();
  }
}
