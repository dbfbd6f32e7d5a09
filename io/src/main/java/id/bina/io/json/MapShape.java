package id.bina.io.json;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * A map from text to values of one type, written in the order of the keys; a map that is missing is
 * empty.
 */
record MapShape(Shape value) implements Shape {
  @Override
  public void write(Object map, JsonGenerator out) {
    out.writeStartObject();
    SortedMap<String, Object> sorted = new TreeMap<>();
    ((Map<?, ?>) map).forEach((key, each) -> sorted.put((String) key, each));
    sorted.forEach(
        (key, each) -> {
          out.writeName(key);
          value.write(each, out);
        });
    out.writeEndObject();
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expect(node, Node.Members.class, Kind.OBJECT).flatMap(object -> all(object, spot));
  }

  private Optional<Object> all(Node.Members object, Spot spot) {
    SortedMap<String, Object> values = new TreeMap<>();
    for (Node.Member member : object.members()) {
      value
          .read(member.value(), spot.member(member.name()))
          .ifPresent(each -> values.put(member.name(), each));
    }
    return values.size() == object.members().size() ? Optional.of(values) : Optional.empty();
  }

  @Override
  public Optional<Object> whenMissing() {
    return Optional.of(new TreeMap<>());
  }
}
