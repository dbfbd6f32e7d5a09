package id.bina.core.instrument;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the words of a scale are compared with what stands in a file. */
final class Labels {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Labels() {}

  /** The form in which two spellings of one label are equal; empty if nothing is left. */
  static String normalised(String label) {
    if (isPlain(label)) {
      return label.toLowerCase(Locale.ROOT);
    }
    // Exported answer lists carry byte order marks inside cells, and no-break spaces.
    String cleaned = label.replace("\uFEFF", "").replace('\u00A0', ' ');
    String composed = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /**
   * Most labels are: printable ASCII with single blanks inside, which need nothing of the above.
   */
  private static boolean isPlain(String label) {
    char before = ' ';
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return label.isEmpty() || before != ' ';
  }
}
