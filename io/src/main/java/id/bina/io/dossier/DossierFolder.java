package id.bina.io.dossier;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.io.json.BinaJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder as an evaluator has it: {@code program.json} with the definitions, and CSV files with
 * the evidence, read as one dossier.
 *
 * <pre>{@code
 * var study = DossierFolder.read("bungo").orThrow();
 * }</pre>
 *
 * <p>{@link DossierDefinition} is what stands in {@code program.json}; {@link FileDescription} says
 * what a CSV file holds and which column is what. The ledger of earlier recommendations may be a
 * JSON file of its own beside them.
 *
 * <ul>
 *   <li>all problems of all files are told at once, each with its place: {@code answers.csv:12 [R3]
 *       a rating must be in [1, 4], was 6 (scale setuju-4)}
 *   <li>what blocks prevents a dossier; what excludes keeps one answer, test or person out, and
 *       stands beside the dossier
 *   <li>nothing is dropped: a column that is not described is refused
 * </ul>
 *
 * Stateless and thread-safe.
 */
public final class DossierFolder {
  private static final String DEFINITION = "program.json";

  private DossierFolder() {}

  /**
   * Reads a folder.
   *
   * @param folder the folder that holds {@code program.json} and the CSV files
   * @return the dossier and what was held back, or every problem that prevents it
   */
  public static Imported<Dossier> read(String folder) {
    return read(Path.of(folder));
  }

  /**
   * Reads a folder.
   *
   * @param folder the folder that holds {@code program.json} and the CSV files
   * @return the dossier and what was held back, or every problem that prevents it
   */
  public static Imported<Dossier> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Imported.failed(
          List.of(
              Problem.blocks(
                  String.valueOf(folder), "no-folder", DossierSentences.noFolder(folder))));
    }
    return read(folder.resolve(DEFINITION), folder);
  }

  /**
   * Reads evidence that stands elsewhere than its definition: data of others, described by us.
   *
   * @param definition the file with the definitions
   * @param data the folder of the CSV files
   * @return the dossier and what was held back, or every problem that prevents it
   */
  public static Imported<Dossier> read(Path definition, Path data) {
    return read(definition, data, 1);
  }

  /**
   * Reads evidence whose bulk files are large, by several threads: they are read from end to end
   * here, so that every problem is told. The result is the same.
   *
   * @param definition the file with the definitions
   * @param data the folder of the CSV files
   * @param threads how many threads read bulk files, at least 1; {@code Evaluator.withThreads} says
   *     how many read them again
   * @return the dossier and what was held back, or every problem that prevents it
   */
  public static Imported<Dossier> read(Path definition, Path data, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    }
    Imported<DossierDefinition> read = BinaJson.read(definition, DossierDefinition.class);
    if (read.value().isEmpty()) {
      return Imported.failed(read.problems());
    }
    String name = String.valueOf(definition.getFileName());
    return new FolderReader(name, read.orThrow(), data, threads).read();
  }
}
