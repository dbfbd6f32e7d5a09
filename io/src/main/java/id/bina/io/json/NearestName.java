package id.bina.io.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one most likely meant. */
final class NearestName {
  /** Two slips of the finger; with three, short names all resemble each other. */
  private static final int FARTHEST = 2;

  private NearestName() {}

  static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= limit(candidate))
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
  }

  /** At least half of the name must be right. */
  private static int limit(String candidate) {
    return Math.min(FARTHEST, candidate.length() / 2);
  }

  /** Levenshtein distance: insertions, deletions and replacements of characters. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[right.length()];
  }
}
