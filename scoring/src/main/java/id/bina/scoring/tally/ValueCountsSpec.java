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
 * Asks how often each distinct value of a column occurs: {@link ValueCounts}.
 *
 * @param column a column of numbers or ratings; codes of ratings as they were answered
 * @param grouping which cases, kept apart by what
 */
public record ValueCountsSpec(ColumnKey column, Grouping grouping) implements TallySpec {

  /** Checks that nothing is absent. */
  public ValueCountsSpec {
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
    return Basis.DISTINCT_VALUES;
  }

  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    return OptionalLong.empty();
  }

  @Override
  public String id() {
    return "value-counts(" + column + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
