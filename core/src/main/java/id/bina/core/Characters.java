package id.bina.core;

import java.util.Locale;

/** Which characters ids, codes and language tags may hold, and the sentences that say so. */
final class Characters {
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_CODE = 60;

  private Characters() {}

  static String requireId(String kind, String value) {
    if (value.isEmpty() || value.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          kind + " must have 1 to " + LONGEST_ID + " characters, had " + value.length());
    }
    if (!isLetterOrDigit(value.charAt(0))) {
      throw new IllegalArgumentException(
          kind + " must begin with a letter or digit, was " + shown(value));
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && "._:-@/+".indexOf(c) < 0) {
        throw new IllegalArgumentException(
            kind
                + " must hold ASCII letters, digits and . _ : - @ / + only, was "
                + shown(value)
                + " (character "
                + (i + 1)
                + ")");
      }
    }
    return value;
  }

  static String requireCode(String kind, String code) {
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      throw new IllegalArgumentException(
          kind + " must have 1 to " + LONGEST_CODE + " characters, had " + code.length());
    }
    if (!isLowerCaseLetter(code.charAt(0))) {
      throw new IllegalArgumentException(
          kind + " must begin with a lower-case letter, was " + shown(code));
    }
    for (int i = 1; i < code.length(); i++) {
      char c = code.charAt(i);
      if (!isLowerCaseLetter(c) && !isDigit(c) && "._-".indexOf(c) < 0) {
        throw new IllegalArgumentException(
            kind
                + " must hold lower-case ASCII letters, digits and . _ - only, was "
                + shown(code)
                + " (character "
                + (i + 1)
                + ")");
      }
    }
    return code;
  }

  static boolean isLanguageTag(String tag) {
    String[] parts = tag.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!isSubtag(parts[i], i == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubtag(String part, boolean first) {
    if (part.length() < 2 || part.length() > (first ? 3 : 8)) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (!(first ? isLowerCaseLetter(part.charAt(i)) : isLetterOrDigit(part.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The text in quotation marks, with what cannot be seen written as an escape. */
  static String shown(String value) {
    StringBuilder shown = new StringBuilder("'");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c != 0x7f && c < 0x80) {
        shown.append(c);
      } else {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return shown.append('\'').toString();
  }

  private static boolean isLetterOrDigit(int c) {
    return isLowerCaseLetter(c) || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isLowerCaseLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
