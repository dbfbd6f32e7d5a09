package id.bina.scoring.tally;

import org.jspecify.annotations.Nullable;

/**
 * Cells that the groups of one row tally share: thousands of groups have the same few cells.
 *
 * <p>Only cells of rows that were asked everything are kept. Confined to one thread.
 */
final class RowCellPool {
  /** A set of items with more possible cells than this shares none. */
  private static final int MOST = 1 << 16;

  private final int items;
  private final int lowest;
  private final long steps;
  private final @Nullable RowCell[] cells;

  /**
   * No cells.
   *
   * @param items how many items a row has
   * @param lowest the lowest code of their scale
   * @param points how many codes the scale has
   */
  RowCellPool(int items, int lowest, long points) {
    this.items = items;
    this.lowest = lowest;
    this.steps = Math.multiplyExact(points - 1, items) + 1;
    long all = Math.multiplyExact(items + 1L, steps);
    this.cells = new RowCell[all > MOST ? 0 : (int) all];
  }

  /**
   * A cell.
   *
   * @param points the sum of the points, counted from 1 for the lowest code
   */
  RowCell of(int asked, int answered, int points) {
    if (asked != items || cells.length == 0) {
      return cell(asked, answered, points);
    }
    int place = (int) (answered * steps) + points - answered;
    RowCell known = cells[place];
    if (known == null) {
      known = cell(asked, answered, points);
      cells[place] = known;
    }
    return known;
  }

  private RowCell cell(int asked, int answered, int points) {
    return new RowCell(asked, answered, points + answered * (lowest - 1L));
  }
}
