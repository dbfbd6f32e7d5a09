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
 * Asks how often each combination of values of several columns occurs in a case, gaps among them:
 * {@link JointCounts}.
 *
 * <p>The columns of the counts bear the texts of the column keys, in the order of this
 * specification. Values are as they were answered.
 *
 * @param columns columns of ratings or numbers, each once
 * @param grouping which cases, kept apart by what
 */
public record JointCountsSpec(List<ColumnKey> columns, Grouping grouping) implements TallySpec {

  /**
   * Checks the columns.
   *
   * @throws IllegalArgumentException if there are none, or one stands twice
   */
  public JointCountsSpec {
    columns = Columns.distinct("joint counts", columns);
    requireNonNull(grouping, "grouping");
  }

  /** The names of the columns in the counts: the texts of the keys. */
  public List<String> names() {
    return columns.stream().map(ColumnKey::toString).toList();
  }

  @Override
  public SortedSet<String> strata() {
    return new TreeSet<>(grouping.strata());
  }

  /** Of ratings it is fixed, which only the layout tells: {@link #basis(CaseLayout)}. */
  @Override
  public Basis basis() {
    return Basis.DISTINCT_VALUES;
  }

  /** Of ratings the product of their points, each with a gap more, if a long can hold it. */
  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    Columns all = Columns.of(layout);
    long cells = 1;
    for (ColumnKey key : columns) {
      if (!all.isRating(key)) {
        return OptionalLong.empty();
      }
      long states = all.rating(key).codes() + 1L;
      if (cells > Long.MAX_VALUE / states) {
        return OptionalLong.empty();
      }
      cells *= states;
    }
    return OptionalLong.of(cells);
  }

  @Override
  public String id() {
    return "joint-counts(" + Columns.text(columns) + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
