package id.bina.io.spi;

import id.bina.core.dossier.Imported;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * One way to write values of this library as bytes, and to read them again.
 *
 * <p>A format says which types it reads and which it writes; the two need not be the same. Formats
 * of other jars are found by {@code Formats.discover()}, through a service entry for this
 * interface.
 *
 * <ul>
 *   <li>bad content is never an exception: every problem is in the {@link Imported}, with its place
 *   <li>the same value always gives the same bytes, whatever clock, locale, time zone and platform
 *   <li>a type that is both read and written comes back equal
 *   <li>neither stream is closed: who opened it closes it
 * </ul>
 *
 * Implementations are immutable and thread-safe. The test class {@code FormatContract} in the tests
 * of this module checks all of this; extend it for a format of your own.
 */
public interface Format {

  /**
   * The media type of the bytes.
   *
   * @return a media type in small letters and without parameters, such as {@code application/json}
   */
  String mediaType();

  /**
   * How names of such files end.
   *
   * @return the extension in small letters and without the dot, such as {@code json}
   */
  String fileExtension();

  /**
   * What this format reads.
   *
   * @return the exact types, in no order
   */
  Set<Class<?>> reads();

  /**
   * What this format writes.
   *
   * @return the exact types, in no order
   */
  Set<Class<?>> writes();

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param in the bytes, read to their end and not closed
   * @param name how problems call what is read, such as {@code program.json}
   * @param type the type wanted, one of {@link #reads}
   * @return the value, or every problem that prevents it
   * @throws IOException if the stream cannot be read
   * @throws IllegalArgumentException if this format does not read the type
   */
  <T> Imported<T> read(InputStream in, String name, Class<T> type) throws IOException;

  /**
   * Writes a value.
   *
   * @param value a value of one of the types that {@link #writes} lists
   * @param out where to write, flushed and not closed
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if this format does not write the type
   */
  void write(Object value, OutputStream out) throws IOException;
}
