package id.bina.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels between driver and executors.
 *
 * <p>Plans, layouts and columns are records of records, which Java's serialisation does not know.
 * Each goes as its type and components, and is made again by its own constructor, so that what
 * arrives has been checked. Not a form to keep: both ends run the same jars.
 *
 * @param <T> type of the value
 */
final class Parcel<T> implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private transient @Nullable T value;

  private Parcel(byte[] bytes, @Nullable T value) {
    this.bytes = bytes;
    this.value = value;
  }

  /** What arrived as {@link #bytes}. */
  static <T> Parcel<T> from(byte[] bytes) {
    return new Parcel<>(bytes.clone(), null);
  }

  static <T> Parcel<T> of(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Packing(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parcel<>(bytes.toByteArray(), value);
  }

  /** The value, unpacked once in each process. */
  // Only of(...) makes parcels, so what was packed is a T.
  @SuppressWarnings("unchecked")
  T value() {
    T known = value;
    if (known == null) {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        known = (T) in.readObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("executors must have the jars of the driver, lack one", e);
      }
      value = known;
    }
    return known;
  }

  /** The value as it travels. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Writes records and optionals as what they hold. */
  private static final class Packing extends ObjectOutputStream {
    Packing(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object each) throws IOException {
      if (each instanceof Record && !(each instanceof Serializable)) {
        return new Components(each.getClass(), components(each));
      }
      if (each instanceof Optional<?> optional) {
        return new Possible(optional.orElse(null));
      }
      if (each instanceof OptionalInt optional) {
        return new PossibleInt(optional.isPresent(), optional.orElse(0));
      }
      return each;
    }

    private static List<Object> components(Object each) throws IOException {
      List<Object> values = new ArrayList<>();
      try {
        for (RecordComponent component : each.getClass().getRecordComponents()) {
          component.getAccessor().setAccessible(true);
          values.add(component.getAccessor().invoke(each));
        }
      } catch (ReflectiveOperationException e) {
        throw new IOException("a record must show its components, " + each.getClass(), e);
      }
      return values;
    }
  }

  /** A record on its way. */
  private record Components(Class<?> type, List<Object> values) implements Serializable {
    @Serial
    private Object readResolve() throws IOException {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
      } catch (ReflectiveOperationException e) {
        throw new IOException("a record must be made of its components, " + type, e);
      }
    }
  }

  /** An optional on its way. */
  private record Possible(@Nullable Object value) implements Serializable {
    @Serial
    private Object readResolve() {
      return Optional.ofNullable(value);
    }
  }

  /** An optional number on its way. */
  private record PossibleInt(boolean isPresent, int value) implements Serializable {
    @Serial
    private Object readResolve() {
      return isPresent ? OptionalInt.of(value) : OptionalInt.empty();
    }
  }
}
