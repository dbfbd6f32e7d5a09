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
 * Asks for the cases themselves: {@link CaseTable}, the last resort.
 *
 * @param columns columns of ratings or numbers, in the order in which a row is to hold them
 * @param grouping which cases, kept apart by what
 */
public record CaseTableSpec(List<ColumnKey> columns, Grouping grouping) implements TallySpec {

  /**
   * Checks the columns.
   *
   * @throws IllegalArgumentException if there are none, or one stands twice
   */
  public CaseTableSpec {
    columns = Columns.distinct("case table", columns);
    requireNonNull(grouping, "grouping");
  }

  @Override
  public SortedSet<String> strata() {
    return new TreeSet<>(grouping.strata());
  }

  @Override
  public Basis basis() {
    return Basis.CASES;
  }

  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    return OptionalLong.empty();
  }

  @Override
  public String id() {
    return "case-table(" + Columns.text(columns) + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
