package id.bina.scoring.stat.agreement;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.JointCounts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What units were given, by whomever; units that were given the same are counted together.
 *
 * @param patterns how many units were given each value so and so often
 */
record Units(Map<SortedMap<BigDecimal, Long>, Long> patterns) {

  /** Copies the patterns in their order. */
  Units {
    patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
  }

  /** What coders, one a column, gave the units; a unit without any value counts too. */
  static JointCounts counted(List<Numbers> coders) {
    int rows = coders.get(0).size();
    for (Numbers coder : coders) {
      if (coder.size() != rows) {
        throw new IllegalArgumentException(
            "coders must have the same number of units, was " + rows + " and " + coder.size());
      }
    }
    return JointCounts.of(coders);
  }

  /** The units of counts, in the order of what they were given. */
  static Units of(JointCounts coders) {
    Map<SortedMap<BigDecimal, Long>, Long> patterns = new LinkedHashMap<>();
    coders
        .rows()
        .forEach(
            (row, count) -> {
              SortedMap<BigDecimal, Long> unit = new TreeMap<>();
              row.values()
                  .forEach(
                      given -> given.ifPresent(value -> unit.merge(value, 1L, Math::addExact)));
              patterns.merge(unit, count, Math::addExact);
            });
    return new Units(patterns);
  }

  /** How many values a unit was given. */
  static long size(SortedMap<BigDecimal, Long> unit) {
    return unit.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The units with a fitting number of values. */
  Units where(Predicate<Long> fits) {
    Map<SortedMap<BigDecimal, Long>, Long> some = new LinkedHashMap<>();
    patterns.forEach(
        (unit, count) -> {
          if (fits.test(size(unit))) {
            some.put(unit, count);
          }
        });
    return new Units(some);
  }

  /** All units but one of a pattern. */
  Units without(SortedMap<BigDecimal, Long> unit) {
    Map<SortedMap<BigDecimal, Long>, Long> others = new LinkedHashMap<>(patterns);
    others.computeIfPresent(unit, (pattern, count) -> count > 1 ? count - 1 : null);
    return new Units(others);
  }

  /** How many units there are. */
  long count() {
    return patterns.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How often each value was given over all units. */
  SortedMap<BigDecimal, Long> values() {
    SortedMap<BigDecimal, Long> all = new TreeMap<>();
    patterns.forEach(
        (unit, count) ->
            unit.forEach(
                (value, given) ->
                    all.merge(value, Math.multiplyExact(given, count), Math::addExact)));
    return all;
  }
}
