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
 * Asks how often each answer and each sum was given by those who answered all of these items:
 * {@link CompleteCounts}.
 *
 * <p>Cheaper than {@link MomentsSpec}, and enough for Cronbach's alpha: {@link
 * id.bina.scoring.stat.RawAlpha}.
 *
 * @param columns rating columns, all on scales with the same codes; kept in the order of their
 *     keys, so that the order of asking makes no difference
 * @param grouping which cases, kept apart by what
 */
public record CompleteCountsSpec(List<ColumnKey> columns, Grouping grouping) implements TallySpec {

  /**
   * Checks the columns.
   *
   * @throws IllegalArgumentException if there are none, or one stands twice
   */
  public CompleteCountsSpec {
    columns = Columns.distinct("complete counts", columns).stream().sorted().toList();
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
    long items = columns.size();
    long codes = Columns.of(layout).rating(columns.get(0)).codes();
    return OptionalLong.of(items * codes + items * (codes - 1) + 2);
  }

  @Override
  public String id() {
    return "complete-counts(" + Columns.text(columns) + ") by " + grouping;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompleteCountsSpec that
        && columns.equals(that.columns)
        && grouping.equals(that.grouping);
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + grouping.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
