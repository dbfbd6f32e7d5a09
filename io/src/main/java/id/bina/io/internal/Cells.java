package id.bina.io.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a cell of a table says, once what cannot be seen is taken away.
 *
 * <p>Spreadsheets and survey tools leave byte order marks inside cells, no-break spaces inside
 * labels, and line breaks inside headers; none of them is part of the words.
 */
public final class Cells {
  private static final int LONGEST_SHOWN = 60;

  private Cells() {}

  /**
   * The words of a cell: Unicode composed, every run of white space one space, none at the ends.
   *
   * @param raw the cell as it stands in the file
   * @return the words, empty if there are none
   */
  public static String words(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder words = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\uFEFF' || c == '\u200B') {
        continue;
      }
      if (isSpace(c)) {
        gap = words.length() > 0;
        continue;
      }
      if (gap) {
        words.append(' ');
        gap = false;
      }
      words.append(c);
    }
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  /** Whether a cell holds no words. */
  public static boolean isBlank(String raw) {
    return words(raw).isEmpty();
  }

  /** Whether a cell holds words. */
  public static boolean isWords(String raw) {
    return !isBlank(raw);
  }

  /** Whether words are a whole number, however long. */
  public static boolean isWholeNumber(String words) {
    int first = words.startsWith("-") || words.startsWith("+") ? 1 : 0;
    return words.length() > first && words.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Words as they are compared: without regard to capitals. */
  public static String folded(String raw) {
    return words(raw).toLowerCase(Locale.ROOT);
  }

  /** A cell in quotation marks for a message: one line, cut where it is long. */
  public static String shown(String raw) {
    StringBuilder shown = new StringBuilder("'");
    int end = Math.min(raw.length(), LONGEST_SHOWN);
    for (int i = 0; i < end; i++) {
      char c = raw.charAt(i);
      if (Character.isISOControl(c) || c == '\uFEFF' || c == '\u00A0') {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.append(end < raw.length() ? "...'" : "'").toString();
  }

  /** Most cells are: printable ASCII with single spaces inside. */
  private static boolean isPlain(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return raw.isEmpty() || before != ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
