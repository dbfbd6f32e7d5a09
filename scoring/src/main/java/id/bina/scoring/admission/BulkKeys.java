package id.bina.scoring.admission;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.RowKeys;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * Reads the keys of a bulk source once: which stand more than once, which are not on the roster,
 * and how many rows have none. Mutable and confined to one thread while it reads.
 */
final class BulkKeys {
  private final RowKeys promised;
  private final Predicate<String> isOnRoster;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Long> repeated = new HashMap<>();
  private final Map<String, Long> offRoster = new HashMap<>();
  private long rows;
  private long withoutKey;

  private BulkKeys(RowKeys promised, Predicate<String> isOnRoster) {
    this.promised = promised;
    this.isOnRoster = isOnRoster;
  }

  static Collector<CaseBatch, ?, BulkKeys> collector(
      RowKeys promised, Predicate<String> isOnRoster) {
    return Collector.of(() -> new BulkKeys(promised, isOnRoster), BulkKeys::add, BulkKeys::merge);
  }

  private void add(CaseBatch batch) {
    rows += batch.size();
    if (promised == RowKeys.NONE) {
      withoutKey += batch.size();
      return;
    }
    for (int row = 0; row < batch.size(); row++) {
      batch.key(row).ifPresentOrElse(this::add, () -> withoutKey++);
    }
  }

  private void add(String key) {
    if (!isOnRoster.test(key)) {
      offRoster.merge(key, 1L, Math::addExact);
    } else if (promised == RowKeys.UNCHECKED && !seen.add(key)) {
      repeated.merge(key, 1L, Math::addExact);
    }
  }

  private BulkKeys merge(BulkKeys other) {
    rows = Math.addExact(rows, other.rows);
    withoutKey = Math.addExact(withoutKey, other.withoutKey);
    other.offRoster.forEach((key, times) -> offRoster.merge(key, times, Math::addExact));
    other.repeated.forEach((key, more) -> repeated.merge(key, more, Math::addExact));
    for (String key : other.seen) {
      if (!seen.add(key)) {
        repeated.merge(key, 1L, Math::addExact);
      }
    }
    return this;
  }

  long rows() {
    return rows;
  }

  long withoutKey() {
    return withoutKey;
  }

  /** How many rows have each of the keys that stand more than once. */
  Map<String, Long> repeated() {
    Map<String, Long> all = new HashMap<>();
    repeated.forEach((key, beyondTheFirst) -> all.put(key, beyondTheFirst + 1));
    return all;
  }

  /** How many rows have each of the keys that are not on the roster. */
  Map<String, Long> offRoster() {
    return Collections.unmodifiableMap(new TreeMap<>(offRoster));
  }
}
