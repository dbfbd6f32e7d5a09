package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A family that is open to further kinds: each value is written as its own type, and none can be
 * read, since nothing says which it was.
 *
 * @param family the interface
 * @param shapes where the shapes of its kinds are found
 */
record OpenShape(Class<?> family, Shapes shapes) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    shapes.ofValue(value).write(value, out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.refuse(node.place(), Sentences.openType(family.getSimpleName()));
  }
}
