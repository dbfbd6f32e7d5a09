package id.bina.io.json;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * One component of a record.
 *
 * @param name its name, which is the member's
 * @param accessor what gives its value
 * @param later how its value looks; asked late, since a type may contain itself
 */
record Component(String name, Method accessor, Supplier<Shape> later) {

  /** A component that looks other than its type says. */
  static Component of(Class<?> record, String name, Shape shape) {
    return RecordType.components(record).stream()
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .map(component -> new Component(name, component.getAccessor(), () -> shape))
        .orElseThrow(() -> new IllegalStateException(record + " must have the component " + name));
  }

  /** This component with a value for when it is left out. */
  Component orElse(Object standard) {
    return new Component(name, accessor, () -> new DefaultShape(later.get(), standard));
  }

  Shape shape() {
    return later.get();
  }

  Object valueIn(Object record) {
    try {
      return requireNonNull(accessor.invoke(record), name);
    } catch (IllegalAccessException e) {
      throw RecordType.notOpen(accessor.getDeclaringClass(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("component " + accessor + " must give its value", e);
    }
  }
}
