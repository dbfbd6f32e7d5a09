package id.bina.scoring.plan;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds one choice after another and keeps the plans that no cheaper or equal plan is worth as much
 * as. Sums are exact; of two plans that cost and are worth the same, the one stays that was there
 * first, in the order of ids.
 *
 * @param bound how many plans may be kept at a time
 */
record UndominatedPlans(int bound) implements PlanSolver {
  static final int MOST = 200_000;

  private record Node(
      BigDecimal cost, BigDecimal value, Optional<Node> before, Optional<PlanOption> added) {
    Node with(PlanOption option) {
      return new Node(
          cost.add(option.cost()),
          value.add(option.value()),
          Optional.of(this),
          Optional.of(option));
    }

    PlanPoint point() {
      List<String> ids = new ArrayList<>();
      Optional<Node> at = Optional.of(this);
      while (at.isPresent()) {
        at.get().added().ifPresent(option -> ids.add(option.id()));
        at = at.get().before();
      }
      return new PlanPoint(cost, value, ids.stream().sorted().toList());
    }
  }

  @Override
  public Outcome<List<PlanPoint>> solve(List<PlanOption> options, BigDecimal most) {
    List<Node> kept =
        List.of(new Node(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), Optional.empty()));
    for (List<PlanOption> choice : choices(options)) {
      List<Node> merged = kept;
      for (PlanOption option : choice) {
        merged = merged(merged, added(kept, option, most));
      }
      kept = merged;
      if (kept.size() > bound) {
        return Outcome.notComputable(
            Absence.TOO_LARGE,
            "more than " + bound + " plans of which none is better than another");
      }
    }
    return Outcome.of(kept.stream().map(Node::point).toList());
  }

  /** Options of which at most one is held, in the order of their first ids. */
  private static List<List<PlanOption>> choices(List<PlanOption> options) {
    Map<String, List<PlanOption>> byName = new TreeMap<>();
    options.stream()
        .sorted(Comparator.comparing(PlanOption::id))
        .forEach(
            option ->
                byName
                    .computeIfAbsent(
                        option.insteadOf().map(name -> "one of " + name).orElse(option.id()),
                        first -> new ArrayList<>())
                    .add(option));
    return byName.values().stream().sorted(Comparator.comparing(each -> each.get(0).id())).toList();
  }

  private static List<Node> added(List<Node> kept, PlanOption option, BigDecimal most) {
    return kept.stream()
        .map(node -> node.with(option))
        .filter(node -> node.cost().compareTo(most) <= 0)
        .toList();
  }

  /** Two lists by rising cost as one, without what a plan before it is worth as much as. */
  private static List<Node> merged(List<Node> old, List<Node> more) {
    List<Node> merged = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < more.size()) {
      boolean fromOld = j == more.size() || (i < old.size() && isFirst(old.get(i), more.get(j)));
      Node next = fromOld ? old.get(i++) : more.get(j++);
      if (merged.isEmpty() || next.value().compareTo(merged.get(merged.size() - 1).value()) > 0) {
        merged.add(next);
      }
    }
    return merged;
  }

  private static boolean isFirst(Node old, Node more) {
    int cheaper = old.cost().compareTo(more.cost());
    return cheaper < 0 || (cheaper == 0 && old.value().compareTo(more.value()) >= 0);
  }
}
