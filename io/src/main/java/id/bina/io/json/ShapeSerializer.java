package id.bina.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value in its shape through a mapper that belongs to somebody else. */
final class ShapeSerializer extends ValueSerializer<Object> {
  private final Shape shape;

  ShapeSerializer(Shape shape) {
    this.shape = shape;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    shape.write(value, out);
  }
}
