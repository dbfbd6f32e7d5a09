package id.bina.io.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The constants of an enum, by the names they have in the library. */
record ConstantShape(List<Enum<?>> constants) implements Shape {

  static ConstantShape of(Class<?> type) {
    return new ConstantShape(
        Stream.of(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant).toList());
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeString(((Enum<?>) value).name());
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expectText(node).flatMap(name -> named(name, node.place(), spot));
  }

  private Optional<Object> named(String name, Place place, Spot spot) {
    Optional<Object> constant =
        constants.stream()
            .filter(known -> known.name().equals(name))
            .map(Object.class::cast)
            .findFirst();
    return constant.isPresent()
        ? constant
        : spot.refuse(place, Sentences.notOneOf(constants.stream().map(Enum::name).toList(), name));
  }
}
