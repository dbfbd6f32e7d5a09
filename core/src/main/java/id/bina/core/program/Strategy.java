package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * By which means a programme pursues which goals (<i>strategi</i>).
 *
 * @param id the id, unique within the programme
 * @param title the strategy in words
 * @param kind what sort of means
 * @param goals the goals it serves
 * @param needs the needs it answers
 * @param partners who takes part in it
 */
@Value.Builder
public record Strategy(
    StrategyId id,
    Text title,
    StrategyKind kind,
    List<GoalId> goals,
    List<NeedId> needs,
    List<PartnerId> partners) {

  /** Checks the components and keeps copies of the lists. */
  public Strategy {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    goals = List.copyOf(goals);
    needs = List.copyOf(needs);
    partners = List.copyOf(partners);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this strategy. */
  public Builder toBuilder() {
    return builder().id(id).title(title).kind(kind).goals(goals).needs(needs).partners(partners);
  }

  /** Collects the components of a strategy; not thread-safe. */
  public static final class Builder extends StrategyBuilder {
    Builder() {}
  }
}
