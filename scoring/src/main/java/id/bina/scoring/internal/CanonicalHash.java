package id.bina.scoring.internal;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The SHA-256 of a value made of records: the same for equal values on every machine, different as
 * soon as one component differs.
 *
 * <p>The canonical form is a sequence of tagged, length-prefixed parts, so that no two values share
 * one:
 *
 * <ul>
 *   <li>a record: its simple name, how many components, then each component's name and value in the
 *       order of declaration
 *   <li>a list: its size, then the elements in order; a set: its size, then the elements in the
 *       order of their canonical bytes; a map: its size, then key and value in the order of the
 *       canonical bytes of the keys
 *   <li>an optional: whether there is a value, then the value
 *   <li>a text: its UTF-8 bytes; a number: its decimal digits (a decimal keeps its scale, a double
 *       is its bits); an enum constant: its name; a date, time, period or duration: its ISO 8601
 *       text
 *   <li>a bulk source of cases: its {@link CaseSource#digest()}, since its content is not walked
 * </ul>
 *
 * Thread-safe.
 */
public final class CanonicalHash {

  /** Kept for each class: a dossier holds many records of a few classes. */
  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          try {
            return RecordForm.of(type);
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        }
      };

  private final CanonicalBytes out;

  private CanonicalHash(OutputStream target) {
    this.out = new CanonicalBytes(target);
  }

  /**
   * The hash of a value.
   *
   * @param value a record, collection, map, optional, text, number, enum constant, date or bulk
   *     source, and these only at any depth
   * @return 64 lower-case hexadecimal digits
   * @throws IllegalArgumentException if there is a value of another type in it; the message names
   *     the type
   */
  public static String of(Object value) {
    MessageDigest digest = sha256();
    // Nothing is kept of the form itself: a dossier may be large.
    OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    new CanonicalHash(digesting).write(value);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(
          "a Java platform must have SHA-256, this one has not", missing);
    }
  }

  private void write(Object value) {
    try {
      walk(value);
      out.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void walk(Object value) throws IOException {
    requireNonNull(value, "value");
    if (value instanceof CaseSource source) {
      out.text('B', source.digest());
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      out.tag('L');
      elements(list);
    } else if (value instanceof Set<?> set) {
      out.tag('S');
      sorted(set.stream().map(CanonicalHash::bytes).toList());
    } else if (value instanceof Map<?, ?> map) {
      out.tag('M');
      sorted(map.entrySet().stream().map(CanonicalHash::entry).toList());
    } else {
      optionalOrLeaf(value);
    }
  }

  private void record(Record record) throws IOException {
    RecordForm form = FORMS.get(record.getClass());
    form.writeName(out);
    for (RecordForm.Part part : form.parts()) {
      part.writeName(out);
      walk(part.of(record));
    }
  }

  private void elements(Collection<?> elements) throws IOException {
    out.number(elements.size());
    for (Object element : elements) {
      walk(element);
    }
  }

  private void sorted(List<byte[]> parts) throws IOException {
    List<byte[]> inOrder = new ArrayList<>(parts);
    inOrder.sort(Arrays::compareUnsigned);
    out.number(inOrder.size());
    for (byte[] part : inOrder) {
      out.number(part.length);
      out.bytes(part);
    }
  }

  private static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CanonicalHash(bytes).write(value);
    return bytes.toByteArray();
  }

  private static byte[] entry(Map.Entry<?, ?> entry) {
    return bytes(List.of(entry.getKey(), entry.getValue()));
  }

  private void optionalOrLeaf(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      optional(optional);
    } else if (value instanceof OptionalInt optional) {
      optional(optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty());
    } else if (value instanceof OptionalLong optional) {
      optional(optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty());
    } else if (value instanceof OptionalDouble optional) {
      optional(optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty());
    } else {
      leaf(value);
    }
  }

  private void optional(Optional<?> optional) throws IOException {
    out.tag(optional.isPresent() ? 'P' : 'A');
    if (optional.isPresent()) {
      walk(optional.get());
    }
  }

  private void leaf(Object value) throws IOException {
    if (value instanceof CharSequence text) {
      out.text('T', text.toString());
    } else if (value instanceof Enum<?> constant) {
      out.text('E', constant.name());
    } else if (value instanceof BigDecimal decimal) {
      out.text('D', decimal.unscaledValue() + "e" + -(long) decimal.scale());
    } else if (value instanceof Double number) {
      out.text('F', Long.toHexString(Double.doubleToLongBits(number)));
    } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      out.text('I', value.toString());
    } else if (value instanceof Boolean) {
      out.text('Q', value.toString());
    } else if (value instanceof TemporalAccessor || value instanceof TemporalAmount) {
      out.text('Z', value.toString());
    } else {
      throw new IllegalArgumentException(
          "value to be hashed must be made of records, collections, texts, numbers and dates, was "
              + value.getClass().getName());
    }
  }
}
