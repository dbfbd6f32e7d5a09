package id.bina.io.internal;

import id.bina.core.Text;
import java.util.Collection;

/** What is said of a column that is named and not there once. */
public final class ColumnSentences {

  private ColumnSentences() {}

  /**
   * A column that a file lacks.
   *
   * @param column what it was to be called
   * @param file the file
   * @param columns the columns it has
   * @return the sentence
   */
  public static Text noColumn(String column, String file, Collection<String> columns) {
    return Text.of(
        "kolom harus ada di "
            + file
            + ", tidak ditemukan "
            + Cells.shown(column)
            + "\n  kolomnya "
            + String.join(", ", columns),
        "a column must be in "
            + file
            + ", "
            + Cells.shown(column)
            + " was not found\n  its columns are "
            + String.join(", ", columns));
  }

  /**
   * A column of which a file has two.
   *
   * @param column what it is called
   * @param file the file
   * @return the sentence
   */
  public static Text columnTwice(String column, String file) {
    return Text.of(
        "kolom harus ada sekali di " + file + ", " + Cells.shown(column) + " ada dua kali",
        "a column must stand once in " + file + ", " + Cells.shown(column) + " stands twice");
  }

  /**
   * A column that nothing uses.
   *
   * @param column what it is called
   * @param file the file
   * @param places where columns are named
   * @return the sentence
   */
  public static Text unused(String column, String file, String places) {
    String shown = Cells.shown(column);
    return Text.of(
        "kolom harus dipakai atau diabaikan, "
            + shown
            + " di "
            + file
            + " tidak disebut\n  sebutkan di "
            + places
            + " atau \"ignored\"",
        "a column must be used or ignored, "
            + shown
            + " of "
            + file
            + " is neither\n  name it in "
            + places
            + " or \"ignored\"");
  }
}
