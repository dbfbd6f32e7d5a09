package id.bina.scoring.internal.packed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of each group answer how many of some columns, with which sum of points.
 *
 * <p>A row that was asked everything has a cell of its own among those of its group, as long as
 * there is room for all cells of the first groups; other rows are looked up by a key. A cell that
 * would run over is carried into the keyed ones. Mutable and confined to one thread.
 *
 * <pre>
 *   cells of a group, 2 columns of 4 points, sums counted from the lowest:
 *   answered   0 | 1                 | 2
 *   sum        0 | 0   1   2   3     | 0   1   2   3   4   5   6
 * </pre>
 */
public final class RowCells implements Kernel {

  /** Takes the rows of one cell. */
  public interface Visitor {
    /**
     * One cell.
     *
     * @param asked how many columns were asked
     * @param answered how many of them were answered
     * @param points the sum of the points, counted from 1
     * @param rows how many rows; a cell may be shown in parts
     */
    void visit(int asked, int answered, int points, long rows);
  }

  /** Cells of all groups together that are kept side by side: 16 MB of them. */
  private static final int MOST_CELLS = 1 << 22;

  private static final int ANSWERED_BITS = 12;

  /** More columns do not fit a key. */
  public static final int MOST_ITEMS = (1 << ANSWERED_BITS) - 1;

  private final RatingBlock block;
  private final RowSums sums;
  private final int items;
  private final int[] firstCell;
  private final int cellsOfGroup;
  private int[] @Nullable [] cells = {};
  private @Nullable LongCounter[] others = {};
  private long[] noResponse = {};

  /**
   * No rows.
   *
   * @param block where the ratings will stand
   * @param columns which columns of ratings, all of one scale, {@value #MOST_ITEMS} at most
   */
  public RowCells(RatingBlock block, int... columns) {
    this.block = block;
    this.sums = block.sums(columns);
    this.items = columns.length;
    this.firstCell = new int[items + 2];
    for (int answered = 0; answered <= items; answered++) {
      int widest = Math.multiplyExact(answered, sums.scale() - 1);
      firstCell[answered + 1] = Math.addExact(firstCell[answered], widest + 1);
    }
    this.cellsOfGroup = firstCell[items + 1];
  }

  @Override
  public void add(int[] slots, int groups) {
    grow(groups);
    int rows = block.rows();
    if (sums.unusual()) {
      addUnusual(slots, rows);
    } else if (cells.length < groups) {
      addAll(slots, rows);
    } else {
      addDense(slots, rows);
    }
  }

  /** Every group has cells, and every row was asked everything. */
  private void addDense(int[] slots, int rows) {
    int[] answered = sums.answered();
    int[] points = sums.sums();
    int[] @Nullable [] all = cells;
    int[] first = firstCell;
    for (int row = 0; row < rows; row++) {
      int many = answered[row];
      int[] counts = all[slots[row]];
      if (counts == null) {
        counts = cells(slots[row]);
      }
      int cell = first[many] + points[row] - many;
      if (++counts[cell] < 0) {
        carry(counts, slots[row], many, points[row]);
      }
    }
  }

  private void addAll(int[] slots, int rows) {
    int[] answered = sums.answered();
    int[] points = sums.sums();
    for (int row = 0; row < rows; row++) {
      addRow(slots[row], items, answered[row], points[row]);
    }
  }

  private void addUnusual(int[] slots, int rows) {
    int[] answered = sums.answered();
    int[] points = sums.sums();
    int[] unasked = sums.unasked();
    int[] silent = sums.silent();
    for (int row = 0; row < rows; row++) {
      if (silent[row] == items) {
        noResponse[slots[row]] = Math.addExact(noResponse[slots[row]], 1);
      } else {
        addRow(slots[row], items - unasked[row], answered[row], points[row]);
      }
    }
  }

  private void addRow(int slot, int asked, int answered, int points) {
    if (asked == items && slot < cells.length) {
      int[] counts = cells(slot);
      if (++counts[firstCell[answered] + points - answered] < 0) {
        carry(counts, slot, answered, points);
      }
    } else {
      others(slot).add(key(asked, answered, points));
    }
  }

  /** A cell has come to 2^31 rows: they are moved to where there is room for them. */
  private void carry(int[] counts, int slot, int answered, int points) {
    counts[firstCell[answered] + points - answered] = 0;
    others(slot).add(key(items, answered, points), 1L << 31);
  }

  private static long key(int asked, int answered, int points) {
    return ((((long) asked << ANSWERED_BITS) | answered) << Integer.SIZE) | points;
  }

  private int[] cells(int slot) {
    int[] known = cells[slot];
    if (known == null) {
      known = new int[cellsOfGroup];
      cells[slot] = known;
    }
    return known;
  }

  private LongCounter others(int slot) {
    LongCounter known = others[slot];
    if (known == null) {
      known = new LongCounter();
      others[slot] = known;
    }
    return known;
  }

  private void grow(int groups) {
    if (groups <= others.length) {
      return;
    }
    int room = Math.max(groups, others.length + (others.length >> 1));
    others = Arrays.copyOf(others, room);
    noResponse = Arrays.copyOf(noResponse, room);
    cells = Arrays.copyOf(cells, Math.min(room, MOST_CELLS / cellsOfGroup));
  }

  /**
   * How many rows of a group have no response to any of the columns.
   *
   * @param slot the group
   */
  public long noResponse(int slot) {
    return slot < noResponse.length ? noResponse[slot] : 0;
  }

  /**
   * Shows the cells of a group that have rows, those that were asked everything in ascending order
   * first.
   *
   * @param slot the group
   * @param visitor takes the cells
   */
  public void forEach(int slot, Visitor visitor) {
    if (slot < cells.length) {
      forEachCell(slot, visitor);
    }
    LongCounter rest = slot < others.length ? others[slot] : null;
    if (rest != null) {
      rest.forEach(
          (key, rows) ->
              visitor.visit(
                  (int) (key >>> (Integer.SIZE + ANSWERED_BITS)),
                  (int) (key >>> Integer.SIZE) & MOST_ITEMS,
                  (int) key,
                  rows));
    }
  }

  private void forEachCell(int slot, Visitor visitor) {
    int[] counts = cells[slot];
    if (counts == null) {
      return;
    }
    for (int answered = 0; answered <= items; answered++) {
      int first = firstCell[answered];
      for (int at = first; at < firstCell[answered + 1]; at++) {
        if (counts[at] > 0) {
          visitor.visit(items, answered, at - first + answered, counts[at]);
        }
      }
    }
  }

  @Override
  public void merge(Kernel other, int[] slots, int groups) {
    RowCells that = (RowCells) other;
    grow(groups);
    for (int slot = 0; slot < Math.min(slots.length, that.others.length); slot++) {
      int own = slots[slot];
      noResponse[own] = Math.addExact(noResponse[own], that.noResponse[slot]);
      int[] theirs = slot < that.cells.length ? that.cells[slot] : null;
      if (theirs != null && own < cells.length) {
        addCells(theirs, own);
      } else if (theirs != null) {
        that.forEachCell(
            slot,
            (asked, answered, points, rows) -> others(own).add(key(asked, answered, points), rows));
      }
      LongCounter rest = that.others[slot];
      if (rest != null) {
        rest.forEach((key, rows) -> others(own).add(key, rows));
      }
    }
  }

  /** Adds the cells of a group that has them on both sides. */
  private void addCells(int[] theirs, int own) {
    int[] ours = cells[own];
    if (ours == null) {
      cells[own] = theirs;
      return;
    }
    for (int answered = 0; answered <= items; answered++) {
      int first = firstCell[answered];
      for (int at = first; at < firstCell[answered + 1]; at++) {
        ours[at] += theirs[at];
        if (ours[at] < 0) {
          ours[at] -= theirs[at];
          others(own).add(key(items, answered, at - first + answered), theirs[at]);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "RowCells[" + others.length + " groups of " + cellsOfGroup + " cells]";
  }
}
