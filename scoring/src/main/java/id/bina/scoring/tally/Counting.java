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
    // A sorted map is copied as it is, without comparing keys.
    SortedMap<K, Long> copy = new TreeMap<>(counts);
    boolean zeros = false;
    for (Map.Entry<K, Long> entry : copy.entrySet()) {
      if (entry.getValue() < 0) {
        throw new IllegalArgumentException(
            "count of "
                + what
                + " must be at least 0, was "
                + entry.getValue()
                + " ("
                + entry.getKey()
                + ")");
      }
      zeros |= entry.getValue() == 0;
    }
    if (zeros) {
      copy.values().removeIf(count -> count == 0);
    }
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

  /** The counts without others; refuses to take more than there are. */
  static <K extends Comparable<? super K>> SortedMap<K, Long> without(
      String what, Map<K, Long> all, Map<K, Long> taken) {
    SortedMap<K, Long> rest = new TreeMap<>(all);
    taken.forEach(
        (key, count) ->
            rest.put(key, without(what + " " + key, rest.getOrDefault(key, 0L), count)));
    return rest;
  }

  /** A count without another one; refuses to take more than there are. */
  static long without(String what, long all, long taken) {
    if (taken > all) {
      throw new IllegalArgumentException(
          "what is taken from a tally must be in it, were "
              + taken
              + " of "
              + all
              + " ("
              + what
              + ")\n  take only cases that were counted, and each once");
    }
    return all - taken;
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
