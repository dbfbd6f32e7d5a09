package id.bina.examples;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of a terminal, broken between words. */
final class Paragraphs {

  private static final int WIDTH = 80;

  private Paragraphs() {}

  /**
   * The words in lines of at most 80 characters, each ended by a line feed.
   *
   * @param first what the first line begins with; those that follow are indented as far
   * @param words the words, with any white space between
   */
  static String hanging(String first, String words) {
    String indent = " ".repeat(first.length());
    StringBuilder text = new StringBuilder();
    for (String line : broken(words, WIDTH - first.length())) {
      text.append(text.isEmpty() ? first : indent).append(line).append('\n');
    }
    return text.toString();
  }

  /** The words in lines of at most the width; a longer word stands alone. At least one line. */
  static List<String> broken(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
