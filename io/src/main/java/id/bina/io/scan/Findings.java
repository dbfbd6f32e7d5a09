package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with one file: cells that block one by one, others counted by column. */
final class Findings implements Refusals {
  /** How often something was found in a column, and on which line first. */
  private record Found(long count, long line) {
    Found and(Found other) {
      return new Found(Math.addExact(count, other.count), Math.min(line, other.line));
    }
  }

  private final String file;
  private final List<Problem> blocking = new ArrayList<>();
  private final Map<String, Found> outside = new TreeMap<>();

  Findings(String file) {
    this.file = file;
  }

  @Override
  public void add(Severity severity, long line, String column, String code, Text sentence) {
    if (severity == Severity.EXCLUDES) {
      addOutside(column, 1, line);
    } else {
      blocking.add(new Problem(severity, file + ":" + line + " [" + column + "]", code, sentence));
    }
  }

  /** Counts ratings outside their scale. */
  void addOutside(String column, long count, long firstLine) {
    outside.merge(column, new Found(count, firstLine), Found::and);
  }

  int blocking() {
    return blocking.size();
  }

  /** What blocks, where a file cannot be read to its end. */
  List<Problem> blockingOnes() {
    return List.copyOf(blocking);
  }

  /** What was found; whether rows were left unread is said too. */
  List<Problem> all(boolean unread) {
    List<Problem> all = new ArrayList<>(blocking);
    outside.forEach(
        (column, found) ->
            all.add(
                Problem.excludes(
                    file + " [" + column + "]",
                    "out-of-range",
                    ScanSentences.outOfRange(found.count(), found.line()))));
    if (unread) {
      all.add(Problem.blocks(file, "too-many", ScanSentences.tooManyProblems(blocking.size())));
    }
    return all;
  }
}
