package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Basis;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Asks how often each answer to one rating item was given: {@link ItemCounts}.
 *
 * @param column a column of ratings
 * @param grouping which cases, kept apart by what
 */
public record ItemCountsSpec(ColumnKey column, Grouping grouping) implements TallySpec {

  /** Checks that nothing is absent. */
  public ItemCountsSpec {
    requireNonNull(column, "column");
    requireNonNull(grouping, "grouping");
  }

  @Override
  public List<ColumnKey> columns() {
    return List.of(column);
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
    return OptionalLong.of(Columns.of(layout).rating(column).codes() + Missing.values().length);
  }

  @Override
  public String id() {
    return "item-counts(" + column + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
