package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Differences of two columns, counted by distinct value; rows without both are counted too. */
final class PairedDifferences {

  private PairedDifferences() {}

  static ValueCounts of(Numbers first, Numbers second, Subtraction how) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + first.size()
              + " and "
              + second.size());
    }
    SortedMap<BigDecimal, Long> values = new TreeMap<>();
    SortedMap<Missing, Long> missing = new TreeMap<>();
    for (int row = 0; row < first.size(); row++) {
      if (first.isPresent(row) && second.isPresent(row)) {
        values.merge(difference(first, second, row, how), 1L, Math::addExact);
      } else {
        missing.merge(missing(first, second, row), 1L, Math::addExact);
      }
    }
    return new ValueCounts(values, missing);
  }

  private static Missing missing(Numbers first, Numbers second, int row) {
    return first.missing(row).orElseGet(() -> second.missing(row).orElseThrow());
  }

  private static BigDecimal difference(Numbers first, Numbers second, int row, Subtraction how) {
    return switch (how) {
      case DECIMAL -> second.decimal(row).subtract(first.decimal(row));
      case BINARY -> new BigDecimal(second.value(row) - first.value(row));
    };
  }
}
