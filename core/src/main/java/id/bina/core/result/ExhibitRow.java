package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.List;
import java.util.OptionalLong;

/**
 * One row of an exhibit.
 *
 * @param label what the row is about
 * @param cells one for each column of the exhibit
 * @param n how many the row rests on, if it rests on persons or answers; 0 or more
 */
public record ExhibitRow(Text label, List<ExhibitCell> cells, OptionalLong n) {

  /** Checks that n is not negative. */
  public ExhibitRow {
    requireNonNull(label, "label");
    cells = List.copyOf(cells);
    requireNonNull(n, "n");
    if (n.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "n must be at least 0, was " + n.getAsLong() + " (row " + label + ")");
    }
  }
}
