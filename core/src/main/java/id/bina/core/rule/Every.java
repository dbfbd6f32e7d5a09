package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.List;

/**
 * Every member meets a condition, and there is one at least.
 *
 * <p>Without any member it is unknown.
 *
 * @param over the members
 * @param condition what is judged for each
 */
public record Every(Over over, Condition condition) implements Condition {

  /** Checks that both parts are there. */
  public Every {
    requireNonNull(over, "over");
    requireNonNull(condition, "condition");
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
    return cases.every(this);
  }
}
