package id.bina.io.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula.
 *
 * <p>A cell that begins like one gets an apostrophe before it, unless it is a number; so does a
 * cell that begins with apostrophes before such a beginning, so that every guard can be taken off.
 */
final class CsvGuard {
  private static final char APOSTROPHE = '\'';
  private static final Pattern BEGINS_LIKE_A_FORMULA =
      Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

  private CsvGuard() {}

  static String on(String cell) {
    boolean guarded =
        BEGINS_LIKE_A_FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return guarded ? APOSTROPHE + cell : cell;
  }

  static String off(String cell) {
    boolean guarded =
        !cell.isEmpty()
            && cell.charAt(0) == APOSTROPHE
            && BEGINS_LIKE_A_FORMULA.matcher(cell).matches();
    return guarded ? cell.substring(1) : cell;
  }
}
