package id.bina.io.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A record of one text, written as that text: an id, a code.
 *
 * @param record the record
 * @param only its component
 */
record WrappedShape(RecordType record, Component only) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    only.shape().write(only.valueIn(value), out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return only.shape().read(node, spot).flatMap(content -> made(content, node.place(), spot));
  }

  private Optional<Object> made(Object content, Place place, Spot spot) {
    try {
      return Optional.of(record.of(List.of(content)));
    } catch (IllegalArgumentException e) {
      return spot.refuse(place, Sentences.refusedByType(String.valueOf(e.getMessage())));
    }
  }
}
