package id.bina.io.json;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Imported;
import id.bina.io.internal.AtomicFile;
import id.bina.io.internal.FileProblem;
import id.bina.io.internal.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JacksonModule;

/**
 * Strict JSON of every value of the core: definitions, evidence, drafts, rules, evaluations and
 * releases.
 *
 * <pre>{@code
 * String json = BinaJson.write(program);
 * Program again = BinaJson.read(json, Program.class).orThrow();
 * }</pre>
 *
 * What a value looks like follows from its type:
 *
 * <ul>
 *   <li>a record is an object with its components in their order; an {@code Optional} that is empty
 *       is left out; a list or map that is not there is empty
 *   <li>a record of one text (an id, a code) is that text; so are dates (ISO 8601), and what has a
 *       text of its own: instrument reference, column, subject, cell, score key, fraction
 *   <li>a {@code Text} is an object by language: {@code {"id": "...", "en": "..."}}
 *   <li>money is {@code {"amount": "1200.00", "currency": "IDR"}}, the amount in quotation marks
 *   <li>a record of a closed family begins with {@code "type"}, its name with a small first letter
 *   <li>decimals keep all their digits and have no exponent; a binary number has the shortest
 *       digits that read back as the same number
 *   <li>an enum constant is its name
 *   <li>figures that an evaluation policy does not state are the standard ones
 *   <li>of a bulk source only layout and digest are written, and it cannot be read back
 * </ul>
 *
 * What is written is indented by two spaces, ends with a line feed, and is the same text for the
 * same value everywhere. What is read is held to the letter: unknown, duplicate and missing
 * members, null and wrong kinds are refused, as is what the type itself refuses. All problems of a
 * document are told at once, each as {@code program.json:12:9 /trainings/0/jp jp must be above 0,
 * was -4}: file, line, column (in UTF-16 characters), JSON pointer, sentence.
 *
 * <p>Stateless and thread-safe.
 */
public final class BinaJson {
  private static final String UNNAMED = "json";

  private static final Shapes SHAPES = CoreShapes.standard();

  private BinaJson() {}

  /**
   * A value as JSON.
   *
   * @param value a value of the core
   * @return the JSON, ending with a line feed
   * @throws IllegalArgumentException if the type has no JSON, such as a collection
   */
  public static String write(Object value) {
    return JsonText.write(requireNonNull(value, "value"), SHAPES.ofValue(value));
  }

  /**
   * Writes a value as a JSON file in UTF-8, whole or not at all.
   *
   * @param value a value of the core
   * @param file where to write; its folder must exist
   * @throws IllegalArgumentException if the type has no JSON, such as a collection
   * @throws UncheckedIOException if the file cannot be written; a former file is then untouched
   */
  public static void write(Object value, Path file) {
    byte[] bytes = Utf8.encode(write(value));
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a value.
   *
   * @param <T> the type of the value
   * @param json the JSON
   * @param type what is wanted
   * @return the value, or every problem that prevents it
   * @throws IllegalArgumentException if the type has no JSON
   */
  public static <T> Imported<T> read(String json, Class<T> type) {
    return read(json, UNNAMED, type);
  }

  /**
   * Reads a value of a text that has a name.
   *
   * @param <T> the type of the value
   * @param json the JSON
   * @param name how problems call the text, such as {@code program.json}
   * @param type what is wanted
   * @return the value, or every problem that prevents it
   * @throws IllegalArgumentException if the type has no JSON
   */
  public static <T> Imported<T> read(String json, String name, Class<T> type) {
    return new Document(requireNonNull(json, "json"), name).read(type, SHAPES.of(type));
  }

  /**
   * Reads a value from a file in UTF-8; a byte order mark is passed over.
   *
   * @param <T> the type of the value
   * @param file the file; problems call it by its file name
   * @param type what is wanted
   * @return the value, or every problem that prevents it, a file that is not there among them
   * @throws IllegalArgumentException if the type has no JSON
   */
  public static <T> Imported<T> read(Path file, Class<T> type) {
    String name = String.valueOf(file.getFileName());
    try {
      return read(Files.readAllBytes(file), name, type);
    } catch (IOException e) {
      return Imported.failed(List.of(FileProblem.of(file, e)));
    }
  }

  static <T> Imported<T> read(byte[] bytes, String name, Class<T> type) {
    Shape shape = SHAPES.of(type);
    try {
      return new Document(Utf8.decode(bytes), name).read(type, shape);
    } catch (Utf8.NotUtf8Exception e) {
      return Document.notUtf8(name, e);
    }
  }

  /**
   * A Jackson module that gives the values of the core the same shapes in a portal's own mapper.
   *
   * <pre>{@code
   * JsonMapper mapper = JsonMapper.builder().addModule(BinaJson.module()).build();
   * }</pre>
   *
   * Members are as strict as here; indentation is the mapper's. A tree ({@code JsonNode}) on the
   * way keeps decimals as exactly as the mapper is told to. A problem is thrown as Jackson's {@code
   * MismatchedInputException}, with the sentences of all problems of the value.
   *
   * @return the module
   */
  public static JacksonModule module() {
    return new BinaModule(SHAPES);
  }
}
