package id.bina.io.dossier;

import id.bina.io.internal.Cells;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names of files and words within a definition. */
final class Names {

  private Names() {}

  /** Refuses a path that leads out of the folder. */
  static void requireRelative(String member, String file) {
    boolean leadsOut =
        file.isBlank()
            || file.startsWith("/")
            || file.contains("\\")
            || file.contains(":")
            || file.chars().anyMatch(Character::isISOControl)
            || ("/" + file + "/").contains("/../");
    if (leadsOut) {
      throw new IllegalArgumentException(
          member
              + " must be a path within the folder, with / between, was "
              + Cells.shown(file)
              + "\n  put the file into the folder of program.json or below it");
    }
  }

  static SortedMap<String, SortedMap<String, String>> copyOf(
      SortedMap<String, SortedMap<String, String>> words) {
    SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
    words.forEach(
        (field, meanings) ->
            copy.put(field, Collections.unmodifiableSortedMap(new TreeMap<>(meanings))));
    return Collections.unmodifiableSortedMap(copy);
  }
}
