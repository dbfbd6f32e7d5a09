package id.bina.scoring.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What the canonical forms of all records of one class have in common: their names, as bytes.
 *
 * <p>Asked of a class once: a dossier holds many records of a few classes. Immutable.
 */
final class RecordForm {

  /** A component, and the bytes that stand before its value. */
  static final class Part {
    private final RecordComponent component;
    private final byte[] name;

    private Part(RecordComponent component) throws IOException {
      this.component = component;
      this.name = tagged('C', component.getName());
    }

    void writeName(CanonicalBytes out) throws IOException {
      out.bytes(name);
    }

    Object of(Record record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (IllegalAccessException closed) {
        throw new IllegalArgumentException(
            "record to be hashed must be public and in an exported package, was "
                + record.getClass().getName(),
            closed);
      } catch (InvocationTargetException thrown) {
        throw new IllegalStateException(
            "component " + component.getName() + " of " + record.getClass().getName() + " threw",
            thrown.getCause());
      }
    }
  }

  private final byte[] name;
  private final List<Part> parts;

  private RecordForm(byte[] name, List<Part> parts) {
    this.name = name;
    this.parts = List.copyOf(parts);
  }

  static RecordForm of(Class<?> type) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(new Part(component));
    }
    return new RecordForm(tagged('R', type.getSimpleName()), parts);
  }

  /** The name of the class and how many components follow. */
  void writeName(CanonicalBytes out) throws IOException {
    out.bytes(name);
    out.number(parts.size());
  }

  /** The components in the order of declaration. */
  List<Part> parts() {
    return parts;
  }

  private static byte[] tagged(char tag, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CanonicalBytes out = new CanonicalBytes(bytes);
    out.text(tag, text);
    out.flush();
    return bytes.toByteArray();
  }
}
