package id.bina.scoring.tally;

import id.bina.core.instrument.Missing;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts reasons; mutable and confined to one thread. */
final class MissingCounts {

  /** A count that is raised in place, so that a missing answer allocates nothing. */
  private static final class Cell {
    private long count;
  }

  private final Map<Missing, Cell> cells = new EnumMap<>(Missing.class);

  void add(Missing reason) {
    Cell cell = cells.computeIfAbsent(reason, first -> new Cell());
    cell.count = Math.addExact(cell.count, 1);
  }

  SortedMap<Missing, Long> counts() {
    SortedMap<Missing, Long> all = new TreeMap<>();
    cells.forEach((reason, cell) -> all.put(reason, cell.count));
    return all;
  }
}
