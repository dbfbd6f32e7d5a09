package id.bina.scoring.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Which names somebody may have meant. */
public final class NearNames {
  private NearNames() {}

  /**
   * The names that fewest changes of a letter lead to, the nearest first; letters with which both
   * begin speak for a name, since ids begin with what they belong to.
   *
   * @param name what was said
   * @param known what could have been said; repetitions count once
   * @param most how many to give at most
   */
  public static List<String> to(String name, Collection<String> known, int most) {
    return new TreeSet<>(known)
        .stream()
            .sorted(
                Comparator.<String>comparingInt(each -> changes(name, each) - begin(name, each)))
            .limit(most)
            .toList();
  }

  private static int begin(String name, String other) {
    int same = 0;
    while (same < Math.min(name.length(), other.length())
        && name.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Levenshtein's distance: letters put in, taken out or changed. */
  static int changes(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
