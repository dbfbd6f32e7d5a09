package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The accumulators of all specifications with one grouping, one set for each group of rows. */
final class GroupedAccumulators {

  /** A value of a stratum, and behind it those of the next; the last holds the accumulators. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Accumulator> accumulators = new ArrayList<>();
  }

  /** Takes the tally of one specification in one group. */
  interface Visitor {
    void visit(TallySpec spec, GroupKey group, Tally<?> tally);
  }

  private final Grouping grouping;
  private final int[] strata;
  private final List<TallySpec> specs;
  private final List<Supplier<Accumulator>> makers;
  private final Node root = new Node();

  GroupedAccumulators(Grouping grouping, List<TallySpec> specs, Columns columns) {
    this.grouping = grouping;
    this.strata = grouping.strata().stream().mapToInt(columns::stratum).toArray();
    this.specs = List.copyOf(specs);
    this.makers = specs.stream().map(spec -> Accumulators.of(spec, columns)).toList();
  }

  void add(CaseBatch batch) {
    for (int row = 0; row < batch.size(); row++) {
      for (Accumulator accumulator : accumulators(batch, row)) {
        accumulator.add(batch, row);
      }
    }
  }

  private List<Accumulator> accumulators(CaseBatch batch, int row) {
    Node node = root;
    for (int stratum : strata) {
      node = node.next.computeIfAbsent(batch.stratum(row, stratum), value -> new Node());
    }
    if (node.accumulators.isEmpty()) {
      for (Supplier<Accumulator> maker : makers) {
        node.accumulators.add(maker.get());
      }
    }
    return node.accumulators;
  }

  void forEach(Visitor visitor) {
    visit(root, 0, new TreeMap<>(), visitor);
  }

  private void visit(Node node, int depth, SortedMap<String, String> path, Visitor visitor) {
    if (depth < strata.length) {
      node.next.forEach(
          (value, next) -> {
            SortedMap<String, String> longer = new TreeMap<>(path);
            longer.put(grouping.strata().get(depth), value);
            visit(next, depth + 1, longer, visitor);
          });
      return;
    }
    GroupKey group = new GroupKey(path);
    for (int i = 0; i < node.accumulators.size(); i++) {
      visitor.visit(specs.get(i), group, node.accumulators.get(i).tally());
    }
  }
}
