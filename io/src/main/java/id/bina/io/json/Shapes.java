package id.bina.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Finds how a type looks in JSON: what was given for it, else what its declaration says.
 *
 * <p>A shape is worked out once and remembered; safe for any number of threads.
 */
final class Shapes {
  private final Map<Type, Shape> found = new ConcurrentHashMap<>();
  private final Map<Type, Supplier<Shape>> later;

  private Shapes(Map<Class<?>, Shape> given, Map<Class<?>, Supplier<Shape>> later) {
    found.putAll(plain());
    found.putAll(given);
    this.later = new HashMap<>(later);
  }

  /**
   * Shapes where some types look other than their declaration says.
   *
   * @param given how they look
   * @param later how they look, to be asked when such a type is first met
   */
  static Shapes with(Map<Class<?>, Shape> given, Map<Class<?>, Supplier<Shape>> later) {
    return new Shapes(given, later);
  }

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if the type is none that JSON is written of
   */
  Shape of(Type type) {
    Shape known = found.get(type);
    if (known != null) {
      return known;
    }
    // Two threads may both work it out; both find the same.
    Shape worked = worked(type);
    found.put(type, worked);
    return worked;
  }

  private Shape worked(Type type) {
    Supplier<Shape> stated = later.get(type);
    if (stated != null) {
      return stated.get();
    }
    return type instanceof Class<?> plain ? ofClass(plain) : ofGeneric(type);
  }

  /** The shape of a value by its own type. */
  Shape ofValue(Object value) {
    // A constant with a body of its own has a class of its own.
    return of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
  }

  private static Map<Class<?>, Shape> plain() {
    Map<Class<?>, Shape> shapes = new HashMap<>();
    shapes.put(String.class, TextShapes.PLAIN);
    shapes.put(LocalDate.class, TextShapes.DATE);
    shapes.put(LocalDateTime.class, TextShapes.DATE_TIME);
    shapes.put(Duration.class, TextShapes.DURATION);
    shapes.put(int.class, NumberShapes.INT);
    shapes.put(Integer.class, NumberShapes.INT);
    shapes.put(long.class, NumberShapes.LONG);
    shapes.put(Long.class, NumberShapes.LONG);
    shapes.put(double.class, NumberShapes.DOUBLE);
    shapes.put(Double.class, NumberShapes.DOUBLE);
    shapes.put(BigDecimal.class, NumberShapes.DECIMAL);
    shapes.put(boolean.class, new FlagShape());
    shapes.put(Boolean.class, new FlagShape());
    shapes.put(OptionalInt.class, OptionalShape.ofInt());
    shapes.put(OptionalLong.class, OptionalShape.ofLong());
    shapes.put(OptionalDouble.class, OptionalShape.ofDouble());
    return shapes;
  }

  private Shape ofClass(Class<?> type) {
    if (type.isEnum()) {
      return ConstantShape.of(type);
    }
    if (type.isSealed() && type.getTypeParameters().length == 0) {
      return SealedShape.of(type, this);
    }
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      return ofRecord(type);
    }
    if (type.isInterface() && type.getPackageName().startsWith("id.bina.")) {
      return new OpenShape(type, this);
    }
    throw new IllegalArgumentException(
        "type must be a record, an enum or a closed family of records, was " + type.getName());
  }

  private Shape ofRecord(Class<?> type) {
    RecordType record = RecordType.of(type);
    List<Component> members = RecordType.components(type).stream().map(this::component).toList();
    Optional<String> tag = SealedShape.tagOf(type);
    return tag.isEmpty() && isOneText(type)
        ? new WrappedShape(record, members.get(0))
        : new RecordShape(record, members, tag);
  }

  /** An id, a code, a reference: a record of one text is that text. */
  private static boolean isOneText(Class<?> type) {
    List<RecordComponent> components = RecordType.components(type);
    return components.size() == 1 && components.get(0).getType() == String.class;
  }

  private Component component(RecordComponent declared) {
    var accessor = declared.getAccessor();
    accessor.trySetAccessible();
    Type type = declared.getGenericType();
    return new Component(declared.getName(), accessor, () -> of(type));
  }

  private Shape ofGeneric(Type type) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Type raw = generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (raw == List.class) {
        return new ListShape(of(arguments[0]));
      }
      if (raw == Optional.class) {
        return OptionalShape.ofAny(of(arguments[0]));
      }
      if ((raw == Map.class || raw == SortedMap.class) && arguments[0] == String.class) {
        return new MapShape(of(arguments[1]));
      }
    }
    throw new IllegalArgumentException(
        "component must be a List, an Optional or a Map from String, was " + type.getTypeName());
  }
}
