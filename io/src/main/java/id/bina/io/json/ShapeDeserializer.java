package id.bina.io.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value in its shape through a mapper that belongs to somebody else. */
final class ShapeDeserializer extends ValueDeserializer<Object> {
  private final Class<?> type;
  private final Shape shape;

  ShapeDeserializer(Class<?> type, Shape shape) {
    this.type = type;
    this.shape = shape;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    Refusals refusals = new Refusals("json");
    Spot spot = Spot.at(refusals, Pointer.of(parser.streamReadContext().pathAsPointer()));
    Optional<Object> value = shape.read(new NodeReader(parser).read(spot), spot);
    if (value.isPresent() && !refusals.blocks()) {
      return value.get();
    }
    throw MismatchedInputException.from(parser, type, refusals.inEnglish());
  }
}
