package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A member that may be left out because its type states what then applies.
 *
 * @param stated how the member looks when it is stated
 * @param standard what applies when it is not
 */
record DefaultShape(Shape stated, Object standard) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    stated.write(value, out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return stated.read(node, spot);
  }

  @Override
  public Optional<Object> whenMissing() {
    return Optional.of(standard);
  }
}
