package id.bina.core.result;

/** Writes free text so that it can stand between the marks of a score key, and reads it back. */
final class Escapes {
  private static final String MARKS = "%@#|=,";
  private static final String HEX = "0123456789ABCDEF";

  private Escapes() {}

  /** Each mark and control character as a percent sign and two hexadecimal digits. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7f || MARKS.indexOf(c) >= 0) {
        escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        plain.append((char) code(text, i));
        i += 2;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int code(String text, int percent) {
    int high = percent + 1 < text.length() ? HEX.indexOf(text.charAt(percent + 1)) : -1;
    int low = percent + 2 < text.length() ? HEX.indexOf(text.charAt(percent + 2)) : -1;
    if (high < 0 || low < 0) {
      throw new IllegalArgumentException(
          "'%' must be followed by two digits 0-9 A-F, was '"
              + text
              + "' (character "
              + (percent + 1)
              + ")");
    }
    return high << 4 | low;
  }
}
