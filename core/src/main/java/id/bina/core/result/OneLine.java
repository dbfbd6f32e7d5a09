package id.bina.core.result;

/** Keeps the {@code toString} of a result on one line that a terminal and JShell show whole. */
final class OneLine {
  private static final int LONGEST = 79;
  private static final int LEAST_WORDS = 8;
  private static final String CUT = "...";

  private OneLine() {}

  /**
   * Words and the answer that follows them, at most 79 characters together.
   *
   * @param words what the answer is about; shortened in the middle if need be
   * @param answer shortened only if it leaves no room for words
   */
  static String of(String words, String answer) {
    String about = flat(words);
    // A blank between words and answer belongs to the answer, so only line breaks go.
    String end = answer.replaceAll("\\s", " ");
    int room = LONGEST - end.length();
    if (about.length() <= room) {
      return about + end;
    }
    if (end.isEmpty() || room < LEAST_WORDS + CUT.length()) {
      return head(about + end, LONGEST - CUT.length()) + CUT;
    }
    int kept = room - CUT.length();
    return head(about, kept / 2) + CUT + tail(about, kept - kept / 2) + end;
  }

  private static String head(String text, int length) {
    boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splitsPair ? length - 1 : length);
  }

  private static String tail(String text, int length) {
    int start = text.length() - length;
    boolean splitsPair = Character.isLowSurrogate(text.charAt(start));
    return text.substring(splitsPair ? start + 1 : start);
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
