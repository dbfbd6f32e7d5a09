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
 * Asks for exact sums and cross products over the cases that are complete in all columns: {@link
 * Moments}.
 *
 * <p>The columns of the moments bear the texts of the column keys, in the order of this
 * specification. Reversed items are recoded ({@code lowest + highest - code}), so that items of one
 * aspect point the same way and reliability can be computed from the result.
 *
 * @param columns columns of ratings or numbers, in the order the moments are to have
 * @param grouping which cases, kept apart by what
 */
public record MomentsSpec(List<ColumnKey> columns, Grouping grouping) implements TallySpec {

  /**
   * Checks the columns.
   *
   * @throws IllegalArgumentException if there are none, or one stands twice
   */
  public MomentsSpec {
    columns = Columns.distinct("moments", columns);
    requireNonNull(grouping, "grouping");
  }

  /** The names of the columns in the moments: the texts of the keys. */
  public List<String> names() {
    return columns.stream().map(ColumnKey::toString).toList();
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
    long k = columns.size();
    return OptionalLong.of(k * (k + 3) / 2 + 2);
  }

  @Override
  public String id() {
    return "moments(" + Columns.text(columns) + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
