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
 * Asks how often two values occur together in a case: {@link PairTable}.
 *
 * @param first a column of ratings or numbers, such as the test before
 * @param second another one, such as the test after
 * @param grouping which cases, kept apart by what
 */
public record PairTableSpec(ColumnKey first, ColumnKey second, Grouping grouping)
    implements TallySpec {

  /**
   * Checks that the columns differ.
   *
   * @throws IllegalArgumentException if they are the same
   */
  public PairTableSpec {
    requireNonNull(grouping, "grouping");
    Columns.distinct("pair table", List.of(first, second));
  }

  @Override
  public List<ColumnKey> columns() {
    return List.of(first, second);
  }

  @Override
  public SortedSet<String> strata() {
    return new TreeSet<>(grouping.strata());
  }

  /** Of two ratings it is fixed, which only the layout tells: {@link #basis(CaseLayout)}. */
  @Override
  public Basis basis() {
    return Basis.DISTINCT_VALUES;
  }

  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    Columns all = Columns.of(layout);
    if (!all.isRating(first) || !all.isRating(second)) {
      return OptionalLong.empty();
    }
    long firsts = all.rating(first).codes();
    long seconds = all.rating(second).codes();
    return OptionalLong.of(Math.multiplyExact(firsts, seconds) + firsts + seconds + 1);
  }

  @Override
  public String id() {
    return "pair-table(" + first + " " + second + ") by " + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
