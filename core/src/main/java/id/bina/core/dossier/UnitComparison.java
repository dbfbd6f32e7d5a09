package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * That units before and after are compared with other units before and after, as declared.
 *
 * <p>The figures are indicator readings, or an index that a pack computes from the answers at the
 * unit; {@code indicator} names either.
 *
 * @param id the id, formed like an id
 * @param indicator which figure: of the readings, or the id of a measure
 * @param before the occasion before
 * @param after the occasion after
 * @param treated the units that were treated, at least one
 * @param comparison the other units; may be empty
 * @param selection how the treated units came to be treated
 * @param negativeControls other indicators, which the programme cannot move; may be empty
 * @param primary whether it was declared before the figures were seen
 * @param title what it is called in a report; without one its id stands there
 */
@Value.Builder
public record UnitComparison(
    String id,
    String indicator,
    Occasion before,
    Occasion after,
    List<Subject> treated,
    List<Subject> comparison,
    Selection selection,
    List<String> negativeControls,
    Primary primary,
    Optional<Text> title) {

  /**
   * Checks the components and keeps copies of the lists.
   *
   * @throws IllegalArgumentException if no unit is treated, a unit is named twice, both occasions
   *     are one, or the indicator is its own control
   */
  public UnitComparison {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    treated = List.copyOf(treated);
    comparison = List.copyOf(comparison);
    requireNonNull(selection, "selection");
    negativeControls = List.copyOf(negativeControls);
    requireNonNull(primary, "primary");
    requireNonNull(title, "title");
    Id.requireValid("unit comparison id", id);
    Id.requireValid("indicator of unit comparison " + id, indicator);
    requireUnits(id, treated, comparison);
    requireOtherControls(id, indicator, negativeControls);
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "occasions before and after must differ, were both "
              + before
              + " (unit comparison "
              + id
              + ")");
    }
  }

  /** A comparison without a title. */
  public UnitComparison(
      String id,
      String indicator,
      Occasion before,
      Occasion after,
      List<Subject> treated,
      List<Subject> comparison,
      Selection selection,
      List<String> negativeControls,
      Primary primary) {
    this(
        id,
        indicator,
        before,
        after,
        treated,
        comparison,
        selection,
        negativeControls,
        primary,
        Optional.empty());
  }

  private static void requireUnits(String id, List<Subject> treated, List<Subject> comparison) {
    if (treated.isEmpty()) {
      throw new IllegalArgumentException(
          "a unit comparison must name a treated unit, had none (unit comparison "
              + id
              + ")\n  name the units that were trained in treated");
    }
    Set<Subject> named = new HashSet<>();
    for (Subject unit : Stream.concat(treated.stream(), comparison.stream()).toList()) {
      if (!named.add(unit)) {
        throw new IllegalArgumentException(
            "a unit must be named once, as treated or for comparison, was "
                + unit
                + " twice (unit comparison "
                + id
                + ")");
      }
    }
  }

  private static void requireOtherControls(String id, String indicator, List<String> controls) {
    controls.forEach(control -> Id.requireValid("negative control", control));
    if (controls.contains(indicator)) {
      throw new IllegalArgumentException(
          "a negative control must be another indicator, was "
              + indicator
              + " (unit comparison "
              + id
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this unit comparison. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .indicator(indicator)
        .before(before)
        .after(after)
        .treated(treated)
        .comparison(comparison)
        .selection(selection)
        .negativeControls(negativeControls)
        .primary(primary)
        .title(title);
  }

  /** Collects the components of a unit comparison; not thread-safe. */
  public static final class Builder extends UnitComparisonBuilder {
    Builder() {}
  }
}
