package id.bina.io;

import id.bina.core.dossier.Imported;
import id.bina.io.internal.AtomicFile;
import id.bina.io.internal.FileProblem;
import id.bina.io.json.JsonFormat;
import id.bina.io.spi.Format;
import id.bina.io.table.CsvDialect;
import id.bina.io.table.CsvFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The formats a program reads and writes.
 *
 * <pre>{@code
 * Formats formats = Formats.builtIn().with(new OurFormat());
 * formats.write(evaluation, Path.of("bungo.json"));
 * Evaluation again = formats.read(Path.of("bungo.json"), Evaluation.class).orThrow();
 * }</pre>
 *
 * <ul>
 *   <li>a format is chosen by media type and type, or by the extension of the file and type
 *   <li>no two formats claim the same type in the same media type or extension, in the same
 *       direction
 *   <li>what is unknown is refused, naming what is known
 * </ul>
 *
 * Immutable and thread-safe if the formats are.
 */
public final class Formats {
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");

  private final List<Format> formats;

  private Formats(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * No format.
   *
   * @return formats to which others are added by {@link #with}
   */
  public static Formats empty() {
    return new Formats(List.of());
  }

  /**
   * The formats of this library.
   *
   * @return JSON, and CSV for portals
   */
  public static Formats builtIn() {
    return empty().with(JsonFormat.standard()).with(CsvFormat.of(CsvDialect.PORTAL));
  }

  /**
   * The formats of this library and those that other jars offer as services, looked up now.
   *
   * @return all formats found on the class path or module path
   * @throws IllegalArgumentException if two formats claim the same
   * @throws java.util.ServiceConfigurationError if an offered format cannot be made
   */
  public static Formats discover() {
    Formats all = builtIn();
    for (Format found : ServiceLoader.load(Format.class)) {
      all = all.with(found);
    }
    return all;
  }

  /**
   * These formats and one more.
   *
   * @param format the further format
   * @return new formats
   * @throws IllegalArgumentException if media type or extension are not written as {@link Format}
   *     says, or another format already claims one of the types; the message names both
   */
  public Formats with(Format format) {
    requireForm("media type", MEDIA_TYPE, format.mediaType(), format, "application/json");
    requireForm("file extension", EXTENSION, format.fileExtension(), format, "json");
    for (Format known : formats) {
      requireApart("read", known, format, Format::reads);
      requireApart("written", known, format, Format::writes);
    }
    List<Format> more = new ArrayList<>(formats);
    more.add(format);
    return new Formats(more);
  }

  /**
   * All formats.
   *
   * @return the formats in the order they joined
   */
  public List<Format> all() {
    return formats;
  }

  /**
   * The format that reads a type from a media type.
   *
   * @param mediaType such as {@code application/json}
   * @param type what is wanted
   * @return the one format that does
   * @throws IllegalArgumentException if the media type is unknown, or nothing reads the type from
   *     it
   */
  public Format reading(String mediaType, Class<?> type) {
    return Choice.ofMediaType(mediaType).among(formats, "reads", type, Format::reads);
  }

  /**
   * The format that writes a type as a media type.
   *
   * @param mediaType such as {@code application/json}
   * @param type what is to be written
   * @return the one format that does
   * @throws IllegalArgumentException if the media type is unknown, or nothing writes the type as it
   */
  public Format writing(String mediaType, Class<?> type) {
    return Choice.ofMediaType(mediaType).among(formats, "writes", type, Format::writes);
  }

  /**
   * Reads a file by its extension.
   *
   * @param <T> the type of the value
   * @param file the file
   * @param type what is wanted
   * @return the value, or every problem that prevents it, a file that is not there among them
   * @throws IllegalArgumentException if no format has the extension, or none reads the type from it
   */
  public <T> Imported<T> read(Path file, Class<T> type) {
    Format format = Choice.ofFile(file).among(formats, "reads", type, Format::reads);
    try (InputStream in = Files.newInputStream(file)) {
      return format.read(in, String.valueOf(file.getFileName()), type);
    } catch (IOException e) {
      return Imported.failed(List.of(FileProblem.of(file, e)));
    }
  }

  /**
   * Writes a file by its extension, whole or not at all.
   *
   * @param value the value
   * @param file where to write; its folder must exist
   * @throws IllegalArgumentException if no format has the extension, or none writes the type as it
   * @throws UncheckedIOException if the file cannot be written; a former file is then untouched
   */
  public void write(Object value, Path file) {
    Format format = Choice.ofFile(file).among(formats, "writes", value.getClass(), Format::writes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(value, bytes);
      AtomicFile.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The media types, such as {@code Formats[application/json, text/csv]}. */
  @Override
  public String toString() {
    return "Formats" + formats.stream().map(Format::mediaType).toList();
  }

  private static void requireForm(
      String kind, Pattern form, String found, Format format, String example) {
    if (!form.matcher(found).matches()) {
      throw new IllegalArgumentException(
          kind
              + " must be written like "
              + example
              + ", was '"
              + found
              + "' ("
              + name(format)
              + ")");
    }
  }

  private static void requireApart(
      String done, Format known, Format format, Function<Format, Set<Class<?>>> types) {
    boolean sameFiles =
        known.mediaType().equals(format.mediaType())
            || known.fileExtension().equals(format.fileExtension());
    Set<Class<?>> both = new HashSet<>(types.apply(known));
    both.retainAll(types.apply(format));
    if (sameFiles && !both.isEmpty()) {
      throw new IllegalArgumentException(
          both.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "))
              + " must be "
              + done
              + " by one format of "
              + format.mediaType()
              + " (."
              + format.fileExtension()
              + "), was claimed by "
              + name(known)
              + " and "
              + name(format));
    }
  }

  private static String name(Format format) {
    return format.getClass().getName();
  }
}
