package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.result.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks for the exact sums of an index of several elements, each the mean of its items: {@link
 * ElementSums}.
 *
 * <p>A form counts if it answers enough of the elements put to it, and at least one: a share of 0
 * takes every form, a share of 1 complete ones only. An element is answered if one of its items is.
 *
 * @param elements for each element its rating columns, at least one; all on scales with the same
 *     codes; reversed items are recoded
 * @param share the least share of the elements that a form must answer, from 0 to 1
 * @param grouping which cases, kept apart by what
 */
public record ElementSumsSpec(List<List<ColumnKey>> elements, BigDecimal share, Grouping grouping)
    implements TallySpec {

  /**
   * Checks the columns and the share.
   *
   * @throws IllegalArgumentException if there is no element, one has no column, a column stands
   *     twice, or the share lies outside 0 to 1
   */
  public ElementSumsSpec {
    elements = elements.stream().map(each -> Columns.distinct("element", each)).toList();
    Columns.distinct("element sums", elements.stream().flatMap(List::stream).toList());
    requireNonNull(grouping, "grouping");
    share = Counting.plain(share);
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share of elements must be in [0, 1], was " + share);
    }
  }

  @Override
  public List<ColumnKey> columns() {
    return elements.stream().flatMap(List::stream).toList();
  }

  /** By what a mean is multiplied to be whole: the least common multiple of the item counts. */
  int unit() {
    int unit = 1;
    for (List<ColumnKey> element : elements) {
      for (int items = 2; items <= element.size(); items++) {
        unit = Math.multiplyExact(unit, items / gcd(unit, items));
      }
    }
    return unit;
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
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
    long k = elements.size();
    long span = Columns.of(layout).rating(columns().get(0)).codes() - 1;
    return OptionalLong.of(3 + k * (span * unit() + 1) + k * (k - 1) / 2 * 4);
  }

  @Override
  public String id() {
    return "element-sums("
        + elements.stream().map(Columns::text).collect(Collectors.joining(" / "))
        + " from "
        + share.toPlainString()
        + ") by "
        + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
