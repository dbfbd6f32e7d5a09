package id.bina.scoring.tally;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Counts per key, added without overflow and written down in the order of the keys. */
final class Counting {

  private Counting() {}

  /** The counts in the natural order of the keys, without zeros; refuses a count below zero. */
  static <K extends Comparable<? super K>> SortedMap<K, Long> checked(
      String what, Map<K, Long> counts) {
    return SortedCounts.copyOf(what, counts);
  }

  /** The counts of both. */
  static <K extends Comparable<? super K>> SortedMap<K, Long> merged(
      Map<K, Long> some, Map<K, Long> others) {
    return SortedCounts.copyOf("some", some).plus(SortedCounts.copyOf("others", others));
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
    if (counts instanceof SortedCounts<?> sorted) {
      return sorted.total();
    }
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
