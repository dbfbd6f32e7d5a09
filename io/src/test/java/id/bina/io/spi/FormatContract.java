package id.bina.io.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Imported;
import id.bina.io.Formats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What {@link Format} promises, as tests: extend this class, give it the format and one value of
 * each type that the format writes.
 */
public abstract class FormatContract {

  /**
   * The format under test.
   *
   * @return the format
   */
  protected abstract Format format();

  /**
   * What it is tried with.
   *
   * @return one value of each type that the format writes
   */
  protected abstract List<Object> samples();

  /**
   * Content that is none of this format.
   *
   * @return bytes that cannot be read as any of the format's types
   */
  protected abstract byte[] nonsense();

  @Test
  void isAcceptedAmongTheFormats() {
    assertDoesNotThrow(() -> Formats.empty().with(format()));
  }

  @Test
  void hasASampleOfEveryTypeItWrites() {
    assertEquals(
        names(format().writes()),
        names(samples().stream().<Class<?>>map(Object::getClass).toList()));
  }

  @Test
  void writesTheSameBytesWhateverTheSurroundings() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (Object sample : samples()) {
      byte[] here = written(sample);
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertArrayEquals(here, written(sample), sample.getClass().getName());
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void readsWhatItWrites() throws IOException {
    for (Object sample : samples()) {
      if (format().reads().contains(sample.getClass())) {
        assertEquals(sample, read(written(sample), sample.getClass()).orThrow());
      }
    }
  }

  @Test
  void tellsWhatIsWrongWithNonsenseAndWhere() throws IOException {
    for (Class<?> type : format().reads()) {
      Imported<?> imported = read(nonsense(), type);

      assertTrue(imported.value().isEmpty(), type.getName());
      imported
          .problems()
          .forEach(
              problem -> assertTrue(problem.path().startsWith("nonsense.x"), problem.toString()));
    }
  }

  @Test
  void refusesTypesItDoesNotClaim() {
    assertThrows(
        IllegalArgumentException.class,
        () -> format().read(InputStream.nullInputStream(), "unclaimed", Thread.class));
    assertThrows(
        IllegalArgumentException.class,
        () -> format().write(new Object(), OutputStream.nullOutputStream()));
  }

  @Test
  void closesNoStream() throws IOException {
    Written out = new Written();
    format().write(samples().get(0), out);
    Read in = new Read(nonsense());
    for (Class<?> type : format().reads()) {
      format().read(in, "nonsense.x", type);
    }

    assertFalse(out.closed, "the stream that was written to");
    assertFalse(in.closed, "the stream that was read from");
  }

  private byte[] written(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().write(value, out);
    return out.toByteArray();
  }

  private <T> Imported<T> read(byte[] bytes, Class<T> type) throws IOException {
    return format().read(new ByteArrayInputStream(bytes), "nonsense.x", type);
  }

  private static Set<String> names(Iterable<Class<?>> types) {
    Set<String> names = new TreeSet<>();
    types.forEach(type -> names.add(type.getName()));
    return names;
  }

  private static final class Written extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class Read extends ByteArrayInputStream {
    private boolean closed;

    Read(byte[] bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
