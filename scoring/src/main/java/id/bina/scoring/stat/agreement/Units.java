package id.bina.scoring.stat.agreement;

import id.bina.core.evidence.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each unit was given, by whomever. */
final class Units {

  private Units() {}

  /** How often each unit was given each value; one map a row, empty where all is missing. */
  static List<SortedMap<BigDecimal, Long>> of(List<Numbers> coders) {
    List<SortedMap<BigDecimal, Long>> units = new ArrayList<>();
    int rows = coders.isEmpty() ? 0 : coders.get(0).size();
    for (Numbers coder : coders) {
      if (coder.size() != rows) {
        throw new IllegalArgumentException(
            "coders must have the same number of units, was " + rows + " and " + coder.size());
      }
    }
    for (int row = 0; row < rows; row++) {
      SortedMap<BigDecimal, Long> unit = new TreeMap<>();
      for (Numbers coder : coders) {
        if (coder.isPresent(row)) {
          unit.merge(coder.decimal(row), 1L, Math::addExact);
        }
      }
      units.add(unit);
    }
    return units;
  }

  /** How many values a unit was given. */
  static long size(SortedMap<BigDecimal, Long> unit) {
    return unit.values().stream().mapToLong(Long::longValue).sum();
  }
}
