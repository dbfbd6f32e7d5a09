package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.ColumnKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the cases by key. */
final class CaseTableAccumulator implements Accumulator {
  private final List<ColumnKey> columns;
  private final List<ValueSlot> slots;
  private final Map<String, List<CaseValue>> rows = new HashMap<>();
  private final Map<String, Long> repeated = new HashMap<>();
  private long withoutKey;

  CaseTableAccumulator(List<ColumnKey> columns, List<ValueSlot> slots) {
    this.columns = columns;
    this.slots = slots;
  }

  @Override
  public void add(CaseBatch batch, int row) {
    Optional<String> key = batch.key(row);
    if (key.isEmpty()) {
      withoutKey = Math.addExact(withoutKey, 1);
    } else if (repeated.containsKey(key.get())) {
      repeated.merge(key.get(), 1L, Math::addExact);
    } else if (rows.containsKey(key.get())) {
      rows.remove(key.get());
      repeated.put(key.get(), 2L);
    } else {
      rows.put(key.get(), slots.stream().map(slot -> value(slot, batch, row)).toList());
    }
  }

  private static CaseValue value(ValueSlot slot, CaseBatch batch, int row) {
    return slot.isPresent(batch, row)
        ? CaseValue.of(BigDecimal.valueOf(slot.unscaled(batch, row), slot.decimals()))
        : CaseValue.missing(slot.missing(batch, row));
  }

  @Override
  public CaseTable tally() {
    return new CaseTable(columns, new TreeMap<>(rows), withoutKey, new TreeMap<>(repeated));
  }
}
