package id.bina.io.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A closed family of records: the member {@code type}, first, says which one it is.
 *
 * @param family the interface
 * @param alternatives its records by their tag
 * @param shapes where the shapes of the records are found
 */
record SealedShape(Class<?> family, SortedMap<String, Class<?>> alternatives, Shapes shapes)
    implements Shape {
  /** The member that names the record. */
  static final String TAG = "type";

  static SealedShape of(Class<?> family, Shapes shapes) {
    SortedMap<String, Class<?>> alternatives = new TreeMap<>();
    records(family).forEach(type -> alternatives.put(tag(type), type));
    return new SealedShape(family, alternatives, shapes);
  }

  /** The tag of a record that belongs to a closed family: its name with a small first letter. */
  static Optional<String> tagOf(Class<?> type) {
    return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed)
        ? Optional.of(tag(type))
        : Optional.empty();
  }

  private static String tag(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedShape::records)
        : Stream.of(type);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    shapes.ofValue(value).write(value, out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return spot.expect(node, Node.Members.class, Kind.OBJECT)
        .flatMap(
            object ->
                written(object, family.getSimpleName(), List.copyOf(alternatives.keySet()), spot))
        .flatMap(tag -> shapes.of(requireNonNull(alternatives.get(tag))).read(node, spot));
  }

  /** The type that an object says it is of, if it is one of these. */
  static Optional<String> written(Node.Members object, String name, List<String> tags, Spot spot) {
    Optional<Node.Member> written = object.member(TAG);
    if (written.isEmpty()) {
      return spot.refuse(object.place(), Sentences.missingType(name, tags));
    }
    Node value = written.get().value();
    Spot there = spot.member(TAG);
    return there
        .expectText(value)
        .flatMap(
            tag ->
                tags.contains(tag)
                    ? Optional.of(tag)
                    : there.refuse(value.place(), Sentences.notOneOf(tags, tag)));
  }
}
