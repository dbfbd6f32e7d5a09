package id.bina.core.program;

import id.bina.core.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * An office or a part of one (<i>unit kerja</i>).
 *
 * @param id the id
 * @param name the name
 * @param within the unit it is a part of, absent for the topmost
 */
public record WorkUnit(UnitId id, Text name, Optional<UnitId> within) {

  /**
   * Checks that a unit is not a part of itself.
   *
   * @throws IllegalArgumentException if {@code within} is the unit's own id
   */
  public WorkUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(within, "within");
    if (within.isPresent() && within.get().equals(id)) {
      throw new IllegalArgumentException(
          "unit must not be within itself, was within " + id + " (unit " + id + ")");
    }
  }

  /**
   * A topmost unit.
   *
   * @param id the id
   * @param name the name in Indonesian
   * @return the unit
   */
  public static WorkUnit of(String id, String name) {
    return new WorkUnit(UnitId.of(id), Text.of(name), Optional.empty());
  }

  /**
   * This unit as a part of another.
   *
   * @param unit the unit around it
   * @return a new unit
   */
  public WorkUnit withWithin(UnitId unit) {
    return new WorkUnit(id, name, Optional.of(unit));
  }
}
