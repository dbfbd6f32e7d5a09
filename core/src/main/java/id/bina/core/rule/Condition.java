package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * What must hold over the scores of a subject, as data.
 *
 * <p>A condition is judged in three values: a score that could not be computed makes a comparison
 * unknown, never false. {@link Absent} is the way to ask for exactly that.
 *
 * <pre>{@code
 * Condition applied = Condition.below("transfer.confirmed_ready", Quantity.VALUE, "0.50");
 * Condition support = Condition.atLeast("transfer.support_contrast", Quantity.VALUE, "0.20");
 * Condition both = Condition.all(applied, support);
 * both.words().in("en"); // transfer.confirmed_ready is below 0.50, and ...
 * }</pre>
 *
 * Immutable. The family is closed because a judge must know every member.
 */
public sealed interface Condition
    permits Condition.Compare,
        Condition.All,
        Condition.AnyOf,
        Condition.Not,
        Condition.Absent,
        Counted,
        Every,
        TrainingIs {

  /**
   * The condition in words, in Indonesian and English.
   *
   * @return one phrase that reads after "if"
   */
  Text words();

  /**
   * Every score that the condition looks at.
   *
   * @return the selectors, each once, in the order of their first appearance
   */
  List<ScoreSelector> selectors();

  /**
   * Makes of the condition what its kind asks for.
   *
   * @param <R> what is made
   * @param cases what to make of each kind
   * @return what was made
   */
  <R> R match(Cases<R> cases);

  /**
   * What to make of each kind of condition.
   *
   * @param <R> what is made
   */
  interface Cases<R> {
    /**
     * Of a comparison.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R compare(Compare condition);

    /**
     * Of a conjunction.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R all(All condition);

    /**
     * Of a disjunction.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R anyOf(AnyOf condition);

    /**
     * Of a negation.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R not(Not condition);

    /**
     * Of a score that must be absent.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R absent(Absent condition);

    /**
     * Of a number of members that meet a condition.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R counted(Counted condition);

    /**
     * Of a condition that every member meets.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R every(Every condition);

    /**
     * Of a trait of the training.
     *
     * @param condition the condition
     * @return what is made of it
     */
    R trainingIs(TrainingIs condition);
  }

  /**
   * A number of a score is below a threshold.
   *
   * @param measure the id of the measure
   * @param quantity which number of the score
   * @param threshold the threshold, a decimal number
   * @return the condition
   */
  static Condition below(String measure, Quantity quantity, String threshold) {
    return compare(measure, quantity, Comparison.LESS, threshold);
  }

  /**
   * A number of a score is at most a threshold.
   *
   * @param measure the id of the measure
   * @param quantity which number of the score
   * @param threshold the threshold, a decimal number
   * @return the condition
   */
  static Condition atMost(String measure, Quantity quantity, String threshold) {
    return compare(measure, quantity, Comparison.AT_MOST, threshold);
  }

  /**
   * A number of a score is at least a threshold.
   *
   * @param measure the id of the measure
   * @param quantity which number of the score
   * @param threshold the threshold, a decimal number
   * @return the condition
   */
  static Condition atLeast(String measure, Quantity quantity, String threshold) {
    return compare(measure, quantity, Comparison.AT_LEAST, threshold);
  }

  /**
   * A number of a score is above a threshold.
   *
   * @param measure the id of the measure
   * @param quantity which number of the score
   * @param threshold the threshold, a decimal number
   * @return the condition
   */
  static Condition above(String measure, Quantity quantity, String threshold) {
    return compare(measure, quantity, Comparison.GREATER, threshold);
  }

  /**
   * All conditions hold.
   *
   * @param conditions at least one
   * @return the condition
   */
  static Condition all(Condition... conditions) {
    return new All(List.of(conditions));
  }

  /**
   * At least one condition holds.
   *
   * @param conditions at least one
   * @return the condition
   */
  static Condition anyOf(Condition... conditions) {
    return new AnyOf(List.of(conditions));
  }

  /**
   * A condition does not hold.
   *
   * @param condition the condition
   * @return its negation
   */
  static Condition not(Condition condition) {
    return new Not(condition);
  }

  /**
   * A score could not be computed.
   *
   * @param measure the id of the measure
   * @return the condition
   */
  static Condition absent(String measure) {
    return new Absent(ScoreSelector.of(measure));
  }

  /**
   * At least one member meets a condition.
   *
   * @param over the members
   * @param condition what is judged for each
   * @return the condition
   */
  static Condition some(Over over, Condition condition) {
    return new Counted(over, condition, Comparison.AT_LEAST, BigDecimal.ONE);
  }

  private static Condition compare(
      String measure, Quantity quantity, Comparison comparison, String threshold) {
    return new Compare(ScoreSelector.of(measure), quantity, comparison, new BigDecimal(threshold));
  }

  /**
   * A number of a score lies on one side of a threshold.
   *
   * @param score which score
   * @param quantity which number of it
   * @param comparison on which side
   * @param threshold the threshold, in the unit of the number, without trailing zeros
   */
  record Compare(
      ScoreSelector score, Quantity quantity, Comparison comparison, BigDecimal threshold)
      implements Condition {

    /** Normalises the threshold. */
    public Compare {
      requireNonNull(score, "score");
      requireNonNull(quantity, "quantity");
      requireNonNull(comparison, "comparison");
      threshold = Decimals.normalized("threshold", threshold);
    }

    @Override
    public Text words() {
      return ConditionWords.of(this);
    }

    @Override
    public List<ScoreSelector> selectors() {
      return List.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.compare(this);
    }
  }

  /**
   * All conditions hold.
   *
   * @param conditions at least one
   */
  record All(List<Condition> conditions) implements Condition {

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException if there is no condition
     */
    public All {
      conditions = requireSome("all", conditions);
    }

    @Override
    public Text words() {
      return ConditionWords.joined(conditions, ", dan ", ", and ");
    }

    @Override
    public List<ScoreSelector> selectors() {
      return selectorsOf(conditions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /**
   * At least one condition holds.
   *
   * @param conditions at least one
   */
  record AnyOf(List<Condition> conditions) implements Condition {

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException if there is no condition
     */
    public AnyOf {
      conditions = requireSome("any of", conditions);
    }

    @Override
    public Text words() {
      return ConditionWords.joined(conditions, ", atau ", ", or ");
    }

    @Override
    public List<ScoreSelector> selectors() {
      return selectorsOf(conditions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.anyOf(this);
    }
  }

  /**
   * A condition does not hold; unknown stays unknown.
   *
   * @param condition the condition that must not hold
   */
  record Not(Condition condition) implements Condition {

    /** Checks that the condition is there. */
    public Not {
      requireNonNull(condition, "condition");
    }

    @Override
    public Text words() {
      Text words = condition.words();
      return Text.of("tidak (" + words.in("id") + ")", "not (" + words.in("en") + ")");
    }

    @Override
    public List<ScoreSelector> selectors() {
      return condition.selectors();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /**
   * A score could not be computed, or does not exist.
   *
   * @param score which score
   */
  record Absent(ScoreSelector score) implements Condition {

    /** Checks that the selector is there. */
    public Absent {
      requireNonNull(score, "score");
    }

    @Override
    public Text words() {
      return Text.of(
          score.in("id") + " tidak dapat dihitung", score.in("en") + " could not be computed");
    }

    @Override
    public List<ScoreSelector> selectors() {
      return List.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.absent(this);
    }
  }

  private static List<Condition> requireSome(String kind, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException(
          "condition '" + kind + "' must hold at least one condition, had none");
    }
    return List.copyOf(conditions);
  }

  private static List<ScoreSelector> selectorsOf(List<Condition> conditions) {
    return conditions.stream().flatMap(c -> c.selectors().stream()).distinct().toList();
  }
}
