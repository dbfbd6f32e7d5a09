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
    // Exported answer lists carry byte order marks inside cells, and no-break spaces.
    String cleaned = label.replace("\uFEFF", "").replace('\u00A0', ' ');
    String composed = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    return BLANKS.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
