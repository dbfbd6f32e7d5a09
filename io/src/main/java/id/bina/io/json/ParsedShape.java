package id.bina.io.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A value whose {@code toString} its {@code parse} reads, written as that text.
 *
 * @param parse reads the text; refuses with an IllegalArgumentException
 */
record ParsedShape(Function<String, ?> parse) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeString(value.toString());
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expectText(node).flatMap(text -> parsed(text, node.place(), spot));
  }

  private Optional<Object> parsed(String text, Place place, Spot spot) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      return spot.refuse(place, Sentences.refusedByType(String.valueOf(e.getMessage())));
    }
  }
}
