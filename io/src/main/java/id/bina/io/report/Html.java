package id.bina.io.report;

/** Words made safe for a page. */
final class Html {
  private Html() {}

  /** The words with everything escaped that a page would read as markup. */
  static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(isShown(c) ? c : '\uFFFD');
      }
    }
    return safe.toString();
  }

  private static boolean isShown(char c) {
    return c >= ' ' || c == '\n' || c == '\t';
  }
}
