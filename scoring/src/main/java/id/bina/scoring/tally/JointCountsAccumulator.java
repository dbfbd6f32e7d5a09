package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts which values of several columns occur together; a row seen before makes no object. */
final class JointCountsAccumulator implements Accumulator {
  /** The whole numbers of a row, and whether they are there. */
  private static final class Cells {
    private final long[] values;
    private final boolean[] present;

    Cells(long[] values, boolean[] present) {
      this.values = values;
      this.present = present;
    }

    Cells copy() {
      return new Cells(values.clone(), present.clone());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cells that
          && Arrays.equals(values, that.values)
          && Arrays.equals(present, that.present);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(values) + Arrays.hashCode(present);
    }
  }

  private final List<String> names;
  private final List<ValueSlot> slots;
  private final Cells row;
  private final Map<Cells, Long> counts = new HashMap<>();

  JointCountsAccumulator(List<String> names, List<ValueSlot> slots) {
    this.names = names;
    this.slots = slots;
    this.row = new Cells(new long[slots.size()], new boolean[slots.size()]);
  }

  @Override
  public void add(CaseBatch batch, int at) {
    for (int i = 0; i < slots.size(); i++) {
      ValueSlot slot = slots.get(i);
      row.present[i] = slot.isPresent(batch, at);
      row.values[i] = row.present[i] ? slot.unscaled(batch, at) : 0;
    }
    Long known = counts.get(row);
    if (known == null) {
      counts.put(row.copy(), 1L);
    } else {
      counts.put(row, Math.addExact(known, 1));
    }
  }

  @Override
  public JointCounts tally() {
    SortedMap<JointRow, Long> rows = new TreeMap<>();
    counts.forEach((cells, count) -> rows.put(row(cells), count));
    return new JointCounts(names, rows);
  }

  private JointRow row(Cells cells) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      values.add(
          cells.present[i]
              ? Optional.of(BigDecimal.valueOf(cells.values[i], slots.get(i).decimals()))
              : Optional.empty());
    }
    return new JointRow(values);
  }
}
