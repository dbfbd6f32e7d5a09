package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import java.util.List;

/**
 * One value of a code of conduct, told by the behaviours that show it.
 *
 * @param code what data write for it, such as {@code akuntabel}; a {@link Code}
 * @param name the value, as it is called
 * @param behaviours what shows it, at least one
 */
public record CoreValue(String code, Text name, List<Behaviour> behaviours) {

  /** Checks the code and that a behaviour shows the value. */
  public CoreValue {
    Code.requireValid("code of a core value", code);
    requireNonNull(name, "name");
    behaviours = List.copyOf(behaviours);
    if (behaviours.isEmpty()) {
      throw new IllegalArgumentException(
          "core value must be shown by a behaviour, had none (" + code + ")");
    }
  }
}
