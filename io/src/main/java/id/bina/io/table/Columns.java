package id.bina.io.table;

import id.bina.io.internal.Cells;
import java.util.ArrayList;
import java.util.List;

/** Names of columns: unique, and found again without regard to white space. */
final class Columns {

  private Columns() {}

  /** Adds the place to every name that is blank or stands more than once. */
  static List<String> unique(List<String> header) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      boolean clear = !name.isEmpty() && header.indexOf(name) == header.lastIndexOf(name);
      names.add(clear ? name : placed(name, i));
    }
    return List.copyOf(names);
  }

  private static String placed(String name, int index) {
    return (name + " (column " + (index + 1) + ")").strip();
  }

  /** The place of a column, from 0. */
  static int index(String file, List<String> columns, String wanted) {
    String name = Cells.words(wanted);
    for (int i = 0; i < columns.size(); i++) {
      if (Cells.words(columns.get(i)).equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "column must be one of the table's, was "
            + Cells.shown(wanted)
            + " ("
            + file
            + ")\n  it has "
            + String.join(", ", columns));
  }
}
