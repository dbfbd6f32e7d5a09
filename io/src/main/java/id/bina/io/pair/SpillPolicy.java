package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How much memory rows may take until they go to disk, and where to.
 *
 * <pre>{@code
 * PairFiles.of(before, after).with(SpillPolicy.ofMebibytes(256).in(Path.of("scratch")));
 * }</pre>
 *
 * <p>Beside this memory each thread that reads takes about 1 MB, and a collector what its result
 * takes.
 *
 * @param memoryBytes how many bytes rows may take, of all threads together, from 1 MiB to 64 GiB
 * @param folder an existing folder for the one file of rows; the system's folder for temporary
 *     files if not given
 */
public record SpillPolicy(long memoryBytes, Optional<Path> folder) {
  private static final long MEBIBYTE = 1L << 20;
  private static final long MOST_MEBIBYTES = 1L << 16;
  private static final SpillPolicy STANDARD = ofMebibytes(32);

  /**
   * Checks the bound.
   *
   * @throws IllegalArgumentException if it is too low or too high
   */
  public SpillPolicy {
    requireNonNull(folder, "folder");
    if (memoryBytes < MEBIBYTE || memoryBytes > MOST_MEBIBYTES * MEBIBYTE) {
      throw new IllegalArgumentException(
          "memory for rows must be in [1, "
              + MOST_MEBIBYTES
              + "] MiB, was "
              + memoryBytes
              + " bytes");
    }
  }

  /** 32 MiB, and the system's folder for temporary files. */
  public static SpillPolicy standard() {
    return STANDARD;
  }

  /**
   * A bound, and the system's folder for temporary files.
   *
   * @param mebibytes how many MiB rows may take, from 1 to 65,536
   */
  public static SpillPolicy ofMebibytes(int mebibytes) {
    return new SpillPolicy(Math.multiplyExact((long) mebibytes, MEBIBYTE), Optional.empty());
  }

  /**
   * The same bound, and a folder of one's own.
   *
   * @param newFolder an existing folder with room for all rows
   */
  public SpillPolicy in(Path newFolder) {
    return new SpillPolicy(memoryBytes, Optional.of(newFolder));
  }
}
