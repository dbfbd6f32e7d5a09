package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.ColumnKey;
import id.bina.scoring.internal.packed.AnswerCounts;
import id.bina.scoring.internal.packed.Kernel;
import id.bina.scoring.internal.packed.PackedProducts;
import id.bina.scoring.internal.packed.RatingBlock;
import id.bina.scoring.internal.packed.RowCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What counts some specifications of one grouping, shared between those that look at the same
 * ratings.
 *
 * <ul>
 *   <li>all items are counted in one pass, and in the same pass apart for complete rows, if a
 *       specification of complete rows looks at no other items
 *   <li>a row tally and the sums of complete rows of the same items are one
 *   <li>cross products are counted only where moments are asked for
 * </ul>
 */
final class Kernels {
  private final Columns columns;
  private final RatingBlock block;
  private final List<Kernel> all = new ArrayList<>();
  private final Map<TallySpec, IntFunction<Tally<?>>> tallies = new HashMap<>();
  private final Map<List<ColumnKey>, RowCells> cells = new HashMap<>();

  Kernels(List<TallySpec> specs, Columns columns, RatingBlock block) {
    this.columns = columns;
    this.block = block;
    List<ItemCountsSpec> items = new ArrayList<>();
    List<CompleteCountsSpec> complete = new ArrayList<>();
    for (TallySpec spec : specs) {
      if (spec instanceof ItemCountsSpec item) {
        items.add(item);
      } else if (spec instanceof CompleteCountsSpec rows) {
        complete.add(rows);
      } else if (spec instanceof RowTallySpec rows) {
        bindRows(rows);
      } else if (spec instanceof MomentsSpec moments && packs(moments)) {
        bindMoments(moments);
      } else {
        RowByRow rows = added(new RowByRow(block, Accumulators.of(spec, columns)));
        tallies.put(spec, rows::tally);
      }
    }
    bindAnswers(items, complete);
  }

  private void bindAnswers(List<ItemCountsSpec> items, List<CompleteCountsSpec> complete) {
    List<ColumnKey> keys = items.stream().map(ItemCountsSpec::column).toList();
    Optional<CompleteCountsSpec> shared =
        complete.stream().filter(spec -> keys.containsAll(spec.columns())).findFirst();
    if (!items.isEmpty()) {
      AnswerCounts answers =
          added(
              shared
                  .map(spec -> AnswerCounts.split(block, places(keys), places(spec.columns())))
                  .orElseGet(() -> AnswerCounts.of(block, places(keys))));
      for (int i = 0; i < keys.size(); i++) {
        int place = i;
        Integer[] codes = columns.rating(keys.get(i)).allCodes();
        tallies.put(items.get(i), group -> KernelTallies.items(answers, place, codes, group));
      }
      shared.ifPresent(spec -> bindComplete(spec, answers, keys));
    }
    for (CompleteCountsSpec spec : complete) {
      if (!shared.equals(Optional.of(spec))) {
        int[] own = places(spec.columns());
        bindComplete(spec, added(AnswerCounts.split(block, own, own)), spec.columns());
      }
    }
  }

  /** Answers of complete rows, which are counted among those to some columns. */
  private void bindComplete(CompleteCountsSpec spec, AnswerCounts answers, List<ColumnKey> among) {
    List<RatingSlot> slots = Accumulators.oneScale("complete counts", spec.columns(), columns);
    RowCells sums = cells(spec.columns());
    int[] places = spec.columns().stream().mapToInt(among::indexOf).toArray();
    tallies.put(spec, group -> KernelTallies.complete(answers, places, slots, sums, group));
  }

  private void bindRows(RowTallySpec spec) {
    if (spec.columns().size() > RowCells.MOST_ITEMS) {
      throw new IllegalArgumentException(
          "row tally must have at most "
              + RowCells.MOST_ITEMS
              + " columns, had "
              + spec.columns().size());
    }
    RatingSlot scale = Accumulators.oneScale("row tally", spec.columns(), columns).get(0);
    RowCells rows = cells(spec.columns());
    RowCellPool pool = new RowCellPool(spec.columns().size(), scale.lowest(), scale.codes());
    tallies.put(spec, group -> KernelTallies.rows(rows, pool, group));
  }

  private boolean packs(MomentsSpec spec) {
    return spec.columns().stream()
        .allMatch(
            key ->
                columns.isRating(key) && columns.rating(key).codes() <= PackedProducts.MOST_POINTS);
  }

  private void bindMoments(MomentsSpec spec) {
    List<RatingSlot> slots = spec.columns().stream().map(columns::rating).toList();
    PackedProducts products = added(new PackedProducts(block, places(spec.columns())));
    List<String> names = spec.names();
    tallies.put(spec, group -> KernelTallies.moments(products, names, slots, group));
  }

  private RowCells cells(List<ColumnKey> keys) {
    RowCells known = cells.get(keys);
    if (known == null) {
      known = added(new RowCells(block, places(keys)));
      cells.put(keys, known);
    }
    return known;
  }

  private <K extends Kernel> K added(K kernel) {
    all.add(kernel);
    return kernel;
  }

  private int[] places(List<ColumnKey> keys) {
    return keys.stream().mapToInt(key -> columns.rating(key).index()).toArray();
  }

  void add(int[] slots, int groups) {
    for (Kernel kernel : all) {
      kernel.add(slots, groups);
    }
  }

  /** Adds what another set of kernels for the same specifications has counted. */
  void merge(Kernels other, int[] slots, int groups) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).merge(other.all.get(i), slots, groups);
    }
  }

  /** The tallies of one specification, by group. */
  IntFunction<Tally<?>> tallies(TallySpec spec) {
    return requireNonNull(tallies.get(spec), "spec");
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
