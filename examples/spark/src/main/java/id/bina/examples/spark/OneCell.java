package id.bina.examples.spark;

import id.bina.core.dossier.Imported;
import id.bina.io.table.Table;
import id.bina.io.table.TableOptions;
import java.util.function.Function;

/**
 * One cell, read as the general reader of one process reads it: there are not two opinions about
 * what a cell says.
 */
final class OneCell {

  private OneCell() {}

  /** What a reader of columns makes of a column of this cell alone, or the problems of the cell. */
  static <T> Imported<T> read(
      String raw, TableOptions options, Function<Table, Imported<T>> column, T blank) {
    Imported<Table> table = Table.loadText(text(raw), "cell", options);
    if (table.value().isEmpty()) {
      return Imported.failed(table.problems());
    }
    return table.orThrow().size() == 0 ? Imported.of(blank) : column.apply(table.orThrow());
  }

  /** The words of a cell; empty where it is blank, says that there is nothing, or is unreadable. */
  static String words(String raw, TableOptions options) {
    if (raw.isEmpty() || (options.missingWords().isEmpty() && isPlain(raw))) {
      return raw;
    }
    Imported<Table> table = Table.loadText(text(raw), "cell", options);
    return table
        .value()
        .filter(each -> each.size() > 0)
        .map(each -> each.words("cell").get(0))
        .orElse("");
  }

  /** Whether a cell holds letters, digits and marks of ASCII only, which are its words. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) <= ' ' || raw.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String text(String raw) {
    return "cell\n\"" + raw.replace("\"", "\"\"") + "\"\n";
  }
}
