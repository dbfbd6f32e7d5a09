package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.scoring.internal.packed.RatingBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds batches into a book; mutable and confined to one thread. */
final class BookFold {

  /** What counts the batches of one layout. */
  private record LayoutFold(RatingBlock block, List<GroupedFold> groupings) {

    void add(CaseBatch batch) {
      block.load(batch);
      groupings.forEach(grouping -> grouping.add(batch));
      block.release();
    }

    void merge(LayoutFold other) {
      for (int i = 0; i < groupings.size(); i++) {
        groupings.get(i).merge(other.groupings.get(i));
      }
    }
  }

  private final TallyPlan plan;
  private final Map<CaseLayout, LayoutFold> byLayout = new LinkedHashMap<>();
  private @Nullable CaseLayout latestLayout;
  private @Nullable LayoutFold latest;

  BookFold(TallyPlan plan) {
    this.plan = plan;
  }

  void add(CaseBatch batch) {
    if (latest == null || !isLatest(batch.layout())) {
      latestLayout = batch.layout();
      latest = byLayout.computeIfAbsent(latestLayout, this::bound);
    }
    latest.add(batch);
  }

  /** Batches of one source share their layout; comparing all columns of it each time would cost. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isLatest(CaseLayout layout) {
    return layout == latestLayout;
  }

  private LayoutFold bound(CaseLayout layout) {
    Map<Grouping, List<TallySpec>> byGrouping = new LinkedHashMap<>();
    for (TallySpec spec : plan.specs()) {
      if (spec.reads(layout)) {
        byGrouping.computeIfAbsent(spec.grouping(), grouping -> new ArrayList<>()).add(spec);
      }
    }
    Columns columns = Columns.of(layout);
    RatingBlock block = new RatingBlock(layout);
    List<GroupedFold> all = new ArrayList<>();
    byGrouping.forEach(
        (grouping, specs) -> all.add(new GroupedFold(grouping, specs, columns, block)));
    return new LayoutFold(block, all);
  }

  BookFold merge(BookFold other) {
    other.byLayout.forEach(
        (layout, theirs) -> byLayout.computeIfAbsent(layout, this::bound).merge(theirs));
    return this;
  }

  TallyBook book() {
    TallyBook.Contents contents = new TallyBook.Contents();
    byLayout.values().forEach(fold -> fold.groupings().forEach(group -> group.addTo(contents)));
    return contents.book(plan);
  }
}
