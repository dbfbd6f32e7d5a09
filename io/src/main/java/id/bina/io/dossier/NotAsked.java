package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When items were, by plan, not put to a respondent: planned missing.
 *
 * <p>Without such a rule a blank cell means that the question was asked and left open. All
 * conditions that are given must hold; at least one must be given. If they hold and the cell says
 * something, the file contradicts the rule, which is refused.
 *
 * @param items the items that were not asked
 * @param allBlank columns of the file that all are blank, such as a whole block of questions
 * @param anyAnswered columns of which at least one is not blank, such as those of another version
 *     of the form
 * @param column a column of the file that says which form was used
 * @param values what that column says; given if and only if {@code column} is
 * @param before the response was submitted before this day
 * @param from the response was submitted on this day or later
 */
@Value.Builder
public record NotAsked(
    List<ItemId> items,
    List<String> allBlank,
    List<String> anyAnswered,
    Optional<String> column,
    List<String> values,
    Optional<LocalDate> before,
    Optional<LocalDate> from) {

  /**
   * Checks that there are items and a condition.
   *
   * @throws IllegalArgumentException if not
   */
  public NotAsked {
    items = List.copyOf(items);
    allBlank = List.copyOf(allBlank);
    anyAnswered = List.copyOf(anyAnswered);
    requireNonNull(column, "column");
    values = List.copyOf(values);
    requireNonNull(before, "before");
    requireNonNull(from, "from");
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a rule of items not asked must name items, had none");
    }
    if (column.isPresent() == values.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule of items not asked must give a column together with its values, had "
              + (column.isPresent() ? "no values" : "no column")
              + " (items "
              + items
              + ")");
    }
    boolean conditional =
        !allBlank.isEmpty()
            || !anyAnswered.isEmpty()
            || column.isPresent()
            || before.isPresent()
            || from.isPresent();
    if (!conditional) {
      throw new IllegalArgumentException(
          "a rule of items not asked must state a condition, had none (items " + items + ")");
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends NotAskedBuilder {
    Builder() {}
  }
}
