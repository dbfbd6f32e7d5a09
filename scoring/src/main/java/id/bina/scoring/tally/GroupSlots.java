package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.DenseIds;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers the groups of a grouping from 0, in the order in which they are seen; mutable and
 * confined to one thread.
 *
 * <p>With several strata a group is the number of the group by all strata but the last, and the
 * number of the last one's value.
 */
final class GroupSlots {
  private final Grouping grouping;
  private final List<StratumIds> strata = new ArrayList<>();
  private final List<DenseIds> paths = new ArrayList<>();
  private int[] slots = {};
  private int[] next = {};
  private boolean seen;

  GroupSlots(Grouping grouping, Columns columns) {
    this.grouping = grouping;
    for (String name : grouping.strata()) {
      strata.add(new StratumIds(columns.stratum(name)));
      paths.add(new DenseIds());
    }
  }

  /** The group of each row; the array is used again. */
  int[] read(CaseBatch batch) {
    int rows = batch.size();
    if (slots.length < rows) {
      slots = new int[rows];
      next = new int[rows];
    }
    if (strata.isEmpty()) {
      seen |= rows > 0;
      return slots;
    }
    strata.get(0).read(batch, slots);
    for (int i = 1; i < strata.size(); i++) {
      strata.get(i).read(batch, next);
      DenseIds path = paths.get(i);
      for (int row = 0; row < rows; row++) {
        slots[row] = path.of(joined(slots[row], next[row]));
      }
    }
    return slots;
  }

  private static long joined(int path, int value) {
    return ((long) path << Integer.SIZE) | value;
  }

  /** How many groups there are so far. */
  int size() {
    if (strata.isEmpty()) {
      return seen ? 1 : 0;
    }
    int last = strata.size() - 1;
    return last == 0 ? strata.get(0).size() : paths.get(last).size();
  }

  /** The number here of each group of another one. */
  int[] slotsOf(GroupSlots other) {
    int[] here = new int[other.size()];
    seen |= other.seen;
    for (int slot = 0; slot < here.length; slot++) {
      here[slot] = strata.isEmpty() ? 0 : slotOf(other.values(slot));
    }
    return here;
  }

  private int slotOf(String[] values) {
    int slot = strata.get(0).idOf(values[0]);
    for (int i = 1; i < values.length; i++) {
      slot = paths.get(i).of(joined(slot, strata.get(i).idOf(values[i])));
    }
    return slot;
  }

  private String[] values(int slot) {
    String[] values = new String[strata.size()];
    int rest = slot;
    for (int i = values.length - 1; i > 0; i--) {
      long joined = paths.get(i).key(rest);
      values[i] = strata.get(i).value((int) joined);
      rest = (int) (joined >>> Integer.SIZE);
    }
    values[0] = strata.get(0).value(rest);
    return values;
  }

  /** The groups in order, each with its number. */
  SortedMap<GroupKey, Integer> groups() {
    SortedMap<GroupKey, Integer> groups = new TreeMap<>();
    int size = size();
    for (int slot = 0; slot < size; slot++) {
      groups.put(key(slot), slot);
    }
    return groups;
  }

  private GroupKey key(int slot) {
    SortedMap<String, String> key = new TreeMap<>();
    if (!strata.isEmpty()) {
      String[] values = values(slot);
      for (int i = 0; i < values.length; i++) {
        key.put(grouping.strata().get(i), values[i]);
      }
    }
    return new GroupKey(key);
  }

  @Override
  public String toString() {
    return "GroupSlots[" + grouping + ", " + size() + "]";
  }
}
