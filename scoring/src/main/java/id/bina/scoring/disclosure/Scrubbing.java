package id.bina.scoring.disclosure;

import id.bina.core.Text;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes what leads to one person unreadable: long numbers (NIP, NIK, telephone) and addresses. */
final class Scrubbing {
  private static final String GONE = "[…]";
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ \u00a0./_()-]{0,2}\\d){7,}");
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<!\\d)\\d(?: ?\\d){15,17}(?!\\d)");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.\\p{L}{2,}");

  private Scrubbing() {}

  /** What somebody said: any long number may be a telephone. */
  static String said(String words) {
    return without(LONG_NUMBER, words);
  }

  /** What a document states: an amount of money stays, a NIP (18 digits) or NIK (16) goes. */
  static Text stated(Text words) {
    SortedMap<String, String> scrubbed = new TreeMap<>();
    words.values().forEach((language, text) -> scrubbed.put(language, stated(text)));
    return new Text(scrubbed);
  }

  /** The same of words in one language, such as the name of a letter. */
  static String stated(String words) {
    return without(PERSONAL_NUMBER, words);
  }

  private static String without(Pattern numbers, String words) {
    return numbers.matcher(ADDRESS.matcher(words).replaceAll(GONE)).replaceAll(GONE);
  }
}
