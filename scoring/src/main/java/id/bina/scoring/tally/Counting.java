package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Counts per key, added without overflow and written down in the order of the keys. */
final class Counting {

  private Counting() {}

  /** A copy in the natural order of the keys, without zeros; refuses a count below zero. */
  static <K extends Comparable<? super K>> SortedMap<K, Long> checked(
      String what, Map<K, Long> counts) {
    requireNonNull(counts, what);
    SortedMap<K, Long> copy = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException(
                "count of " + what + " must be at least 0, was " + count + " (" + key + ")");
          }
          if (count > 0) {
            copy.put(key, count);
          }
        });
    return Collections.unmodifiableSortedMap(copy);
  }

  /** The counts of both. */
  static <K extends Comparable<? super K>> SortedMap<K, Long> merged(
      Map<K, Long> some, Map<K, Long> others) {
    SortedMap<K, Long> sum = new TreeMap<>(some);
    others.forEach((key, count) -> sum.merge(key, count, Math::addExact));
    return sum;
  }

  /** How often values are missing, for each reason. */
  static SortedMap<Missing, Long> missing(ToIntFunction<Missing> count) {
    SortedMap<Missing, Long> missing = new TreeMap<>();
    for (Missing reason : Missing.values()) {
      missing.put(reason, (long) count.applyAsInt(reason));
    }
    return missing;
  }

  /** The sum of all counts. */
  static long total(Map<?, Long> counts) {
    long total = 0;
    for (long count : counts.values()) {
      total = Math.addExact(total, count);
    }
    return total;
  }

  /** The counts as {@code 1=3 2=5}. */
  static String text(Map<?, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /** The decimal without trailing zeros, so that equal numbers are equal keys. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
