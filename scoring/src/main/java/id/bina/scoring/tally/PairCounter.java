package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts pairs of values that may be missing; not thread-safe. */
final class PairCounter {
  private final SortedMap<ValuePair, Long> both = new TreeMap<>();
  private final SortedMap<BigDecimal, Long> firstOnly = new TreeMap<>();
  private final SortedMap<BigDecimal, Long> secondOnly = new TreeMap<>();
  private long neither;

  void add(Optional<BigDecimal> first, Optional<BigDecimal> second, long often) {
    if (first.isPresent() && second.isPresent()) {
      both.merge(new ValuePair(first.get(), second.get()), often, Math::addExact);
    } else if (first.isPresent()) {
      firstOnly.merge(first.get(), often, Math::addExact);
    } else if (second.isPresent()) {
      secondOnly.merge(second.get(), often, Math::addExact);
    } else {
      neither = Math.addExact(neither, often);
    }
  }

  PairTable table() {
    return new PairTable(both, firstOnly, secondOnly, neither);
  }
}
