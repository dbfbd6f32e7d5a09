package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.result.Basis;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Asks how many respondents answered how many of these items with which sum: {@link RowTally}.
 *
 * @param columns rating columns of one aspect or instrument, all on scales with the same codes;
 *     kept in the order of their keys, so that the order of asking makes no difference
 * @param grouping which cases, kept apart by what
 */
public record RowTallySpec(List<ColumnKey> columns, Grouping grouping) implements TallySpec {

  /**
   * Checks the columns.
   *
   * @throws IllegalArgumentException if there are none, or one stands twice
   */
  public RowTallySpec {
    columns = Columns.distinct("row tally", columns).stream().sorted().toList();
    requireNonNull(grouping, "grouping");
  }

  @Override
  public SortedSet<String> strata() {
    return new TreeSet<>(grouping.strata());
  }

  @Override
  public Basis basis() {
    return Basis.FIXED_TALLY;
  }

  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    // For each asked >= answered >= 1 the sums span answered * (codes - 1) + 1 values.
    long items = columns.size();
    long span = Columns.of(layout).rating(columns.get(0)).codes() - 1L;
    long cells = 2 + items;
    for (long answered = 1; answered <= items; answered++) {
      cells = Math.addExact(cells, (items - answered + 1) * (answered * span + 1));
    }
    return OptionalLong.of(cells);
  }

  @Override
  public String id() {
    return "row-tally(" + Columns.text(columns) + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
