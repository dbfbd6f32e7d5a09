package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Ratios;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One figure of several units, before and after: the rows that statistics of units are made of.
 *
 * <p>{@code BeforeAfter.of(before, after)}: two columns of the same units. Units with a gap on
 * either side are left out; {@link #lost} tells how many.
 *
 * @param before the figure before, without gaps
 * @param after the figure after, of the same units in the same order
 * @param lost units that had a gap, 0 or more
 */
public record BeforeAfter(Numbers before, Numbers after, long lost) {

  /** Checks that there are no gaps. */
  public BeforeAfter {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Check.count(lost, "lost");
    if (before.size() != after.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + before.size()
              + " and "
              + after.size());
    }
    if (before.present() < before.size() || after.present() < after.size()) {
      throw new IllegalArgumentException("units before and after must have no gaps");
    }
  }

  /**
   * The units that have both figures.
   *
   * @param before the figure before
   * @param after the figure after, of the same units in the same order
   */
  public static BeforeAfter of(Numbers before, Numbers after) {
    Numbers.Builder first = Numbers.builder().name("before");
    Numbers.Builder second = Numbers.builder().name("after");
    long lost = 0;
    for (int row = 0; row < Math.max(before.size(), after.size()); row++) {
      if (row >= before.size() || row >= after.size()) {
        throw new IllegalArgumentException(
            "both columns must have the same number of rows, was "
                + before.size()
                + " and "
                + after.size());
      }
      if (before.isPresent(row) && after.isPresent(row)) {
        first.add(before.decimal(row));
        second.add(after.decimal(row));
      } else {
        lost++;
      }
    }
    return new BeforeAfter(first.build(), second.build(), lost);
  }

  /** Number of units. */
  public int units() {
    return before.size();
  }

  /** After minus before, exactly, in the order of the units. */
  public Numbers changes() {
    Numbers.Builder changes = Numbers.builder().name("change");
    decimals().forEach(changes::add);
    return changes.build();
  }

  /** The changes as exact decimals. */
  List<BigDecimal> decimals() {
    List<BigDecimal> changes = new ArrayList<>();
    for (int row = 0; row < units(); row++) {
      changes.add(after.decimal(row).subtract(before.decimal(row)));
    }
    return changes;
  }

  /**
   * Mean change; the nearest double to the exact quotient.
   *
   * @throws ArithmeticException if there are no units
   */
  public double meanChange() {
    BigDecimal sum = decimals().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Ratios.nearest(sum, BigDecimal.valueOf(units()));
  }

  /** One line: {@code 10 units, 0 lost}. */
  @Override
  public String toString() {
    return units() + " units, " + lost + " lost";
  }
}
