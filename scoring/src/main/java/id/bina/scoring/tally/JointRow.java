package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of one case in several columns: a cell of {@link JointCounts}.
 *
 * @param values one for each column, without trailing zeros; empty where there is none
 */
public record JointRow(List<Optional<BigDecimal>> values) implements Comparable<JointRow> {

  /** Brings equal numbers to one form. */
  public JointRow {
    values = values.stream().map(value -> value.map(Counting::plain)).toList();
  }

  /**
   * A row without gaps.
   *
   * @param values one for each column
   */
  public static JointRow of(long... values) {
    return new JointRow(
        Arrays.stream(values).mapToObj(value -> Optional.of(BigDecimal.valueOf(value))).toList());
  }

  /** Whether every column has a value. */
  public boolean isComplete() {
    return values.stream().allMatch(Optional::isPresent);
  }

  /** The values of a row without gaps, in order. */
  List<BigDecimal> complete() {
    return values.stream().map(Optional::orElseThrow).toList();
  }

  /** By the values in order; a gap comes before all values. */
  @Override
  public int compareTo(JointRow other) {
    for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
      int order = compare(values.get(i), other.values.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(values.size(), other.values.size());
  }

  private static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** The values with a stroke between, a gap as {@code ?}: {@code 3|4|?}. */
  @Override
  public String toString() {
    return values.stream()
        .map(value -> value.map(BigDecimal::toPlainString).orElse("?"))
        .collect(Collectors.joining("|"));
  }
}
