package id.bina.io.report;

import java.util.regex.Pattern;

/**
 * Words as a report prints them. One rule for headings, labels, cells and statements alike: each
 * begins with a capital, but for a letter that stands alone (n, p, k; not the article), which is a
 * symbol, and for a hash. A value and its unit are held together by a no-break space.
 */
final class Sentence {
  /** Holds what stands before and after it on one line. */
  static final char GLUE = '\u00A0';

  private static final Pattern BEFORE_UNIT =
      Pattern.compile("(?<=\\d) (?=(?:%|pp\\b|JP\\b|POMP\\b))");
  private static final Pattern AFTER_CURRENCY = Pattern.compile("(?<=\\bRp) (?=-?\\d)");
  private static final Pattern EQUATION =
      Pattern.compile("(?<![\\p{L}\\d])([np]) ([=<>]) (?=[-+]?\\d)");
  private static final Pattern BELOW = Pattern.compile("< (?=\\d)");

  /** A first word with a digit in it is a code or a hash. */
  private static final Pattern CODE = Pattern.compile("\\p{L}+\\d");

  private Sentence() {}

  static String of(String words) {
    return capital(glued(words));
  }

  private static String glued(String words) {
    String held = BEFORE_UNIT.matcher(words).replaceAll(String.valueOf(GLUE));
    held = AFTER_CURRENCY.matcher(held).replaceAll(String.valueOf(GLUE));
    held = EQUATION.matcher(held).replaceAll("$1" + GLUE + "$2" + GLUE);
    return BELOW.matcher(held).replaceAll("<" + GLUE);
  }

  private static String capital(String words) {
    if (words.isEmpty() || !Character.isLowerCase(words.codePointAt(0))) {
      return words;
    }
    if (CODE.matcher(words).lookingAt()) {
      return words;
    }
    int first = words.codePointAt(0);
    int next = Character.charCount(first);
    boolean symbol = first != 'a' && (next == words.length() || isApart(words.charAt(next)));
    return symbol
        ? words
        : new StringBuilder()
            .appendCodePoint(Character.toUpperCase(first))
            .append(words, next, words.length())
            .toString();
  }

  private static boolean isApart(char c) {
    return !Character.isLetterOrDigit(c) && c != '-' && c != '\'' && c != '’';
  }
}
