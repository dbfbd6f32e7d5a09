package id.bina.io.json;

import id.bina.core.dossier.Imported;
import id.bina.io.internal.Utf8;
import id.bina.io.spi.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON as a format: whole documents, as {@link BinaJson} writes and reads them.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonFormat implements Format {
  private static final JsonFormat STANDARD = new JsonFormat();

  private JsonFormat() {}

  /**
   * The format.
   *
   * @return JSON of every document type of the core
   */
  public static JsonFormat standard() {
    return STANDARD;
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public Set<Class<?>> reads() {
    return Documents.ALL;
  }

  @Override
  public Set<Class<?>> writes() {
    return Documents.ALL;
  }

  @Override
  public <T> Imported<T> read(InputStream in, String name, Class<T> type) throws IOException {
    requireOneOf(reads(), "reads", type);
    return BinaJson.read(in.readAllBytes(), name, type);
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    requireOneOf(writes(), "writes", value.getClass());
    out.write(Utf8.encode(BinaJson.write(value)));
    out.flush();
  }

  /** The media type. */
  @Override
  public String toString() {
    return mediaType();
  }

  private static void requireOneOf(Set<Class<?>> known, String does, Class<?> type) {
    if (!known.contains(type)) {
      throw new IllegalArgumentException(
          "type must be one that application/json "
              + does
              + ", was "
              + type.getSimpleName()
              + "\n  it "
              + does
              + " "
              + known.stream()
                  .map(Class::getSimpleName)
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
  }
}
