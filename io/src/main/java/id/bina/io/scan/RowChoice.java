package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.io.internal.Cells;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which records of a stretch are rows of the cases. Confined to one thread. */
final class RowChoice {
  private static final int MOST_WORDS = 10_000;
  private static final int YES = 1;
  private static final int NO = 0;

  private final FileColumns columns;
  private final Cell cell;
  private final Set<Long> passedOver = new HashSet<>();
  private final Map<Integer, ByteCodes> answers = new HashMap<>();

  RowChoice(int file, FileColumns columns, Cell cell, Set<RowPlace> passedOver) {
    this.columns = columns;
    this.cell = cell;
    for (RowPlace place : passedOver) {
      if (place.file() == file) {
        this.passedOver.add(place.line());
      }
    }
    columns.where().keySet().forEach(column -> answers.put(column, new ByteCodes()));
  }

  boolean isPassedOver(long line) {
    return !passedOver.isEmpty() && passedOver.contains(line);
  }

  /** Leaves out blank records at the end of a file. */
  void withoutBlankEnd(byte[] bytes, Marks marks) {
    int rows = marks.rows();
    while (rows > 0 && isBlank(bytes, marks, rows - 1)) {
      rows--;
    }
    marks.keep(rows);
  }

  private boolean isBlank(byte[] bytes, Marks marks, int row) {
    for (int column = 0; column < columns.width(); column++) {
      cell.set(bytes, marks.places(), marks.rowEnds()[row], column);
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out the records that do not belong, and those that are passed over. */
  void keepBelonging(byte[] bytes, Marks marks, long line) {
    if (columns.where().isEmpty() && passedOver.isEmpty()) {
      return;
    }
    int kept = 0;
    for (int row = 0; row < marks.rows(); row++) {
      int lineInStretch = marks.rowLines()[row];
      if (belongs(bytes, marks, row) && !isPassedOver(line + lineInStretch)) {
        marks.rowEnds()[kept] = marks.rowEnds()[row];
        marks.rowLines()[kept] = lineInStretch;
        kept++;
      }
    }
    marks.keep(kept);
  }

  private boolean belongs(byte[] bytes, Marks marks, int row) {
    for (Map.Entry<Integer, String> each : columns.where().entrySet()) {
      cell.set(bytes, marks.places(), marks.rowEnds()[row], each.getKey());
      if (!says(each.getValue(), requireNonNull(answers.get(each.getKey())))) {
        return false;
      }
    }
    return true;
  }

  private boolean says(String wanted, ByteCodes known) {
    int before = cell.code(known);
    if (before != ByteCodes.UNKNOWN) {
      return before == YES;
    }
    boolean says = Cells.folded(cell.words()).equals(wanted);
    if (known.size() < MOST_WORDS) {
      cell.remember(known, says ? YES : NO);
    }
    return says;
  }
}
