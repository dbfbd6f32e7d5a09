package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.RatingBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Folds the rows of one layout for all specifications with one grouping. */
final class GroupedFold {
  private final List<TallySpec> specs;
  private final GroupSlots slots;
  private final Kernels kernels;

  GroupedFold(Grouping grouping, List<TallySpec> specs, Columns columns, RatingBlock block) {
    this.specs = List.copyOf(specs);
    this.slots = new GroupSlots(grouping, columns);
    this.kernels = new Kernels(this.specs, columns, block);
  }

  void add(CaseBatch batch) {
    int[] of = slots.read(batch);
    kernels.add(of, slots.size());
  }

  /** Adds what another one of the same grouping, specifications and layout has counted. */
  void merge(GroupedFold other) {
    int[] here = slots.slotsOf(other.slots);
    kernels.merge(other.kernels, here, slots.size());
  }

  /** Puts the tallies of all groups into a book. */
  void addTo(TallyBook.Contents contents) {
    SortedMap<GroupKey, Integer> groups = slots.groups();
    List<Integer> order = new ArrayList<>(groups.values());
    SortedMap<GroupKey, Tally<?>> empty = new TreeMap<>();
    groups.keySet().forEach(group -> empty.put(group, ItemCounts.empty()));
    for (TallySpec spec : specs) {
      // A copy of a sorted map keeps its shape: no group is compared with another again.
      SortedMap<GroupKey, Tally<?>> tallies = new TreeMap<>(empty);
      IntFunction<Tally<?>> tally = kernels.tallies(spec);
      int at = 0;
      for (Map.Entry<GroupKey, Tally<?>> entry : tallies.entrySet()) {
        entry.setValue(tally.apply(order.get(at++)));
      }
      contents.add(spec, tallies);
    }
  }

  @Override
  public String toString() {
    return "GroupedFold[" + slots + ", " + specs.size() + " tallies]";
  }
}
