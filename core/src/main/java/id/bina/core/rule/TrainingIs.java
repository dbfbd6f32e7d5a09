package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import java.util.List;

/**
 * The training that is judged is of a kind, as its description says.
 *
 * <p>It is unknown for a training whose description does not say, and for what is no training.
 *
 * @param trait the trait
 * @param code its code, such as {@code psychomotor}; see {@link Code#requireValid}
 */
public record TrainingIs(TrainingTrait trait, String code) implements Condition {

  /** Checks the form of the code. */
  public TrainingIs {
    requireNonNull(trait, "trait");
    Code.requireValid("trait of a training", code);
  }

  @Override
  public Text words() {
    return ConditionWords.of(this);
  }

  @Override
  public List<ScoreSelector> selectors() {
    return List.of();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.trainingIs(this);
  }
}
