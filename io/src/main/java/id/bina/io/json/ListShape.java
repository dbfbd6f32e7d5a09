package id.bina.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A list of values of one type; a list that is missing is empty. */
record ListShape(Shape element) implements Shape {
  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartArray();
    for (Object each : (Collection<?>) value) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  /** Reads every element, also after one was refused. */
  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expect(node, Node.Elements.class, Kind.LIST)
        .flatMap(list -> all(list.elements(), spot));
  }

  private Optional<Object> all(List<Node> nodes, Spot spot) {
    List<Object> values = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      element.read(nodes.get(i), spot.element(i)).ifPresent(values::add);
    }
    return values.size() == nodes.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  @Override
  public Optional<Object> whenMissing() {
    return Optional.of(List.of());
  }
}
