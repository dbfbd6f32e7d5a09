package id.bina.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record as reflection sees it: its name for sentences, its components, its canonical
 * constructor.
 *
 * @param type the record
 * @param constructor its canonical constructor
 */
record RecordType(Class<?> type, Constructor<?> constructor) {

  static RecordType of(Class<?> type) {
    Class<?>[] types =
        components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      // Opens a record that is not public inside this module; a public one is open already.
      constructor.trySetAccessible();
      return new RecordType(type, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor: " + type, e);
    }
  }

  static List<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents()).toList();
  }

  String name() {
    return type.getSimpleName();
  }

  /**
   * A record of these values.
   *
   * @throws IllegalArgumentException if the record refuses them, in its own words
   */
  Object of(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      if (e.getCause() instanceof Error own) {
        throw own;
      }
      throw new IllegalStateException("a record throws unchecked exceptions only: " + type, e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw notOpen(type, e);
    }
  }

  /** A record of a portal's own module that this module must not look into. */
  static IllegalArgumentException notOpen(Class<?> type, ReflectiveOperationException why) {
    return new IllegalArgumentException(
        "record "
            + type.getName()
            + " must be public in an exported package, was not accessible\n  or open its package to"
            + " id.bina.io",
        why);
  }
}
