package id.bina.io.report;

/** The fixed words of a report in its two languages. */
record Phrases(String language) {
  private static final String INDONESIAN = "id";

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
}
