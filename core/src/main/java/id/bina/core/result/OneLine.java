package id.bina.core.result;

/** Keeps the {@code toString} of a result on one line that a terminal and JShell show whole. */
final class OneLine {
  private static final int LONGEST = 79;
  private static final String CUT = "...";

  private OneLine() {}

  /**
   * Words and the answer that follows them, at most 79 characters together.
   *
   * @param words what the answer is about; shortened in the middle if need be
   * @param answer never shortened while words are left to shorten
   */
  static String of(String words, String answer) {
    String flat = flat(words);
    String end = flat(answer);
    int room = LONGEST - end.length();
    if (flat.length() <= room) {
      return flat + end;
    }
    int kept = Math.max(room - CUT.length(), 0);
    if (kept < 8) {
      String whole = flat + end;
      return whole.substring(0, LONGEST - CUT.length()) + CUT;
    }
    int head = kept / 2;
    return flat.substring(0, head) + CUT + flat.substring(flat.length() - (kept - head)) + end;
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
