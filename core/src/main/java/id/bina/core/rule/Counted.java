package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * So many members meet a condition.
 *
 * <p>Members for which the condition is unknown leave the count between two numbers; the condition
 * is unknown only if that decides it.
 *
 * @param over the members
 * @param condition what is judged for each
 * @param comparison on which side of the threshold their number must lie
 * @param threshold the number of members, at least 0
 */
public record Counted(Over over, Condition condition, Comparison comparison, BigDecimal threshold)
    implements Condition {

  /**
   * Normalises the threshold.
   *
   * @throws IllegalArgumentException if the threshold is below 0
   */
  public Counted {
    requireNonNull(over, "over");
    requireNonNull(condition, "condition");
    requireNonNull(comparison, "comparison");
    threshold = Decimals.notNegative("number of members", threshold);
  }

  @Override
  public Text words() {
    return ConditionWords.of(this);
  }

  @Override
  public List<ScoreSelector> selectors() {
    return condition.selectors();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.counted(this);
  }
}
