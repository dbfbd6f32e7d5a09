package id.bina.examples;

/** Words in lines of a terminal, broken between words. */
final class Paragraphs {

  private static final int WIDTH = 80;

  private Paragraphs() {}

  /**
   * The words in lines of at most 80 characters, each ended by a line feed.
   *
   * @param first what the first line begins with
   * @param words the words, with single or other white space between
   */
  static String hanging(String first, String words) {
    String indent = " ".repeat(first.length());
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : words.strip().split("\\s+", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    return text.append(line).append('\n').toString();
  }
}
