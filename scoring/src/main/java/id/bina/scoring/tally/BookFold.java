package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folds batches into a book; mutable and confined to one thread. */
final class BookFold {
  private final TallyPlan plan;
  private final Map<CaseLayout, List<GroupedAccumulators>> byLayout = new HashMap<>();
  private TallyBook absorbed;

  BookFold(TallyPlan plan) {
    this.plan = plan;
    this.absorbed = TallyBook.empty(plan);
  }

  void add(CaseBatch batch) {
    for (GroupedAccumulators group : byLayout.computeIfAbsent(batch.layout(), this::bound)) {
      group.add(batch);
    }
  }

  private List<GroupedAccumulators> bound(CaseLayout layout) {
    Map<Grouping, List<TallySpec>> byGrouping = new HashMap<>();
    for (TallySpec spec : plan.specs()) {
      if (spec.reads(layout)) {
        byGrouping.computeIfAbsent(spec.grouping(), grouping -> new ArrayList<>()).add(spec);
      }
    }
    Columns columns = Columns.of(layout);
    List<GroupedAccumulators> all = new ArrayList<>();
    byGrouping.forEach(
        (grouping, specs) -> all.add(new GroupedAccumulators(grouping, specs, columns)));
    return all;
  }

  BookFold merge(BookFold other) {
    absorbed = absorbed.merge(other.book());
    return this;
  }

  TallyBook book() {
    TallyBook.Contents contents = new TallyBook.Contents();
    byLayout.values().forEach(groups -> groups.forEach(group -> group.forEach(contents::add)));
    return absorbed.merge(contents.book(plan));
  }
}
