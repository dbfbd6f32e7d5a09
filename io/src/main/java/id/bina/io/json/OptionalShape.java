package id.bina.io.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * What may be absent: the member is left out, and a member that is there has a value.
 *
 * @param content how the value looks when it is there
 * @param open what an optional holds
 * @param wrap an optional with a value
 * @param none the optional without
 */
record OptionalShape(
    Shape content, Function<Object, Optional<?>> open, Function<Object, Object> wrap, Object none)
    implements Shape {

  static Shape ofAny(Shape content) {
    return new OptionalShape(content, value -> (Optional<?>) value, Optional::of, Optional.empty());
  }

  static Shape ofInt() {
    return new OptionalShape(
        NumberShapes.INT,
        value -> ((OptionalInt) value).stream().boxed().findFirst(),
        value -> OptionalInt.of((Integer) value),
        OptionalInt.empty());
  }

  static Shape ofLong() {
    return new OptionalShape(
        NumberShapes.LONG,
        value -> ((OptionalLong) value).stream().boxed().findFirst(),
        value -> OptionalLong.of((Long) value),
        OptionalLong.empty());
  }

  static Shape ofDouble() {
    return new OptionalShape(
        NumberShapes.DOUBLE,
        value -> ((OptionalDouble) value).stream().boxed().findFirst(),
        value -> OptionalDouble.of((Double) value),
        OptionalDouble.empty());
  }

  /** An optional stands in a member only, and an absent one was left out before. */
  @Override
  public void write(Object value, JsonGenerator out) {
    content.write(open.apply(value).orElseThrow(), out);
  }

  @Override
  public Optional<Object> read(Node node, Spot spot) {
    return content.read(node, spot).map(wrap);
  }

  @Override
  public Optional<Object> whenMissing() {
    return Optional.of(none);
  }

  @Override
  public boolean isAbsent(Object value) {
    return open.apply(value).isEmpty();
  }
}
