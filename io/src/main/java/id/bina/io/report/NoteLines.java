package id.bina.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be read with figures, each note once: the notes of one figure or two in one line, and a
 * note of many figures with how many they are.
 */
final class NoteLines {
  /** Figures that a note names; of more it says how many. */
  private static final int MOST_LABELS = 2;

  private final Phrases phrases;
  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  NoteLines(Phrases phrases) {
    this.phrases = phrases;
  }

  void add(String label, String note) {
    labels.computeIfAbsent(note, words -> new ArrayList<>()).add(label);
  }

  /** The lines, in the order in which notes came. */
  List<String> lines() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    labels.forEach(
        (note, of) -> {
          if (of.size() > MOST_LABELS) {
            lines.put(counted(note, of.size()), List.of());
          } else {
            lines.computeIfAbsent(String.join("; ", of), label -> new ArrayList<>()).add(note);
          }
        });
    return lines.entrySet().stream().map(NoteLines::line).toList();
  }

  private static String line(Map.Entry<String, List<String>> line) {
    return line.getValue().isEmpty()
        ? line.getKey()
        : line.getKey() + ": " + String.join("; ", line.getValue());
  }

  private String counted(String note, int figures) {
    return note + " (" + figures + phrases.say(" angka di atas", " of the figures above") + ")";
  }
}
