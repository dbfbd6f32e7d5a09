package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How the values of one type look in JSON, in both directions. */
interface Shape {

  /** Writes a value of the type. */
  void write(Object value, JsonGenerator out);

  /** The value, or nothing once the spot was told why. */
  Optional<Object> read(Node node, Spot spot);

  /** What stands for a member that is not there; nothing if the member is required. */
  default Optional<Object> whenMissing() {
    return Optional.empty();
  }

  /** True if a member with this value is left out. */
  default boolean isAbsent(Object value) {
    return false;
  }
}
