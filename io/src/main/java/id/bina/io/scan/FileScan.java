package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.Optional;

/**
 * How one file was read.
 *
 * @param name how messages call the file
 * @param rows how many rows belong to the cases
 * @param rowByRow how many of them were written anew or read row by row, which takes longer
 * @param reason why rows had to be read so, if any had; with the line where the stretch of rows
 *     begins that was the first
 */
public record FileScan(String name, long rows, long rowByRow, Optional<Text> reason) {

  /** Checks that all parts are there. */
  public FileScan {
    requireNonNull(name, "name");
    requireNonNull(reason, "reason");
  }

  /** One line: {@code skm.csv: 1000 rows, 20 of them row by row}. */
  @Override
  public String toString() {
    return name + ": " + rows + " rows" + (rowByRow == 0 ? "" : ", " + rowByRow + " row by row");
  }
}
