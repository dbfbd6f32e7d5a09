package id.bina.io.report;

import id.bina.core.Text;

/** The fixed words of a report in its two languages. */
record Phrases(String language) {
  private static final String INDONESIAN = "id";
  private static final int SHOWN_OF_HASH = 16;

  static Phrases of(String language) {
    if (!language.equals(INDONESIAN) && !language.equals("en")) {
      throw new IllegalArgumentException("language of a report must be id or en, was " + language);
    }
    return new Phrases(language);
  }

  boolean indonesian() {
    return language.equals(INDONESIAN);
  }

  String say(String indonesian, String english) {
    return indonesian() ? indonesian : english;
  }

  /** A statement in quotation marks with its source, as the scanner of reports asks for. */
  String quoted(String words, String source) {
    return "“" + words.replace('“', '"').replace('”', '"') + "” (" + source + ")";
  }

  /** The words of a text in the language of the report. */
  String in(Text text) {
    return text.in(language);
  }

  /** As much of a hash as tells one from another. */
  static String shortened(String hash) {
    return hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
  }
}
