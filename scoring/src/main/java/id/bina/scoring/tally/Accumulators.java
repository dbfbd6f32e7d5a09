package id.bina.scoring.tally;

import id.bina.core.evidence.ColumnKey;
import java.util.List;
import java.util.function.Supplier;

/** Makes the accumulators of what is counted row by row, for the groups of one layout. */
final class Accumulators {

  private Accumulators() {}

  /** A maker of accumulators that know where the columns stand. */
  static Supplier<Accumulator> of(TallySpec spec, Columns columns) {
    if (spec instanceof PairTableSpec pairs) {
      ValueSlot first = columns.value(pairs.first());
      ValueSlot second = columns.value(pairs.second());
      return () -> new PairTableAccumulator(first, second);
    }
    if (spec instanceof PatternTableSpec patterns) {
      List<FeatureTest> tests =
          patterns.features().stream().map(feature -> FeatureTest.of(feature, columns)).toList();
      return () -> new PatternTableAccumulator(patterns.features(), tests);
    }
    if (spec instanceof ElementSumsSpec sums) {
      oneScale("element sums", sums.columns(), columns);
      List<List<RatingSlot>> slots =
          sums.elements().stream()
              .map(each -> each.stream().map(columns::rating).toList())
              .toList();
      return () -> new ElementSumsAccumulator(slots, sums);
    }
    return byValues(spec, columns);
  }

  private static Supplier<Accumulator> byValues(TallySpec spec, Columns columns) {
    List<ValueSlot> slots = spec.columns().stream().map(columns::value).toList();
    if (spec instanceof MomentsSpec moments) {
      List<String> names = moments.names();
      return () -> new MomentsAccumulator(names, slots);
    }
    if (spec instanceof JointCountsSpec joint) {
      List<String> names = joint.names();
      return () -> new JointCountsAccumulator(names, slots);
    }
    if (spec instanceof ValueCountsSpec) {
      return () -> new ValueCountsAccumulator(slots.get(0));
    }
    return () -> new CaseTableAccumulator(spec.columns(), slots);
  }

  /** The rating columns, refused if their scales have different codes: sums would mean nothing. */
  static List<RatingSlot> oneScale(String what, List<ColumnKey> keys, Columns columns) {
    List<RatingSlot> slots = keys.stream().map(columns::rating).toList();
    RatingSlot first = slots.get(0);
    for (int i = 1; i < slots.size(); i++) {
      RatingSlot next = slots.get(i);
      if (next.lowest() != first.lowest() || next.highest() != first.highest()) {
        throw new IllegalArgumentException(
            what
                + " must have columns on one scale, had "
                + codes(first, keys.get(0))
                + " and "
                + codes(next, keys.get(i)));
      }
    }
    return slots;
  }

  private static String codes(RatingSlot slot, ColumnKey key) {
    return slot.lowest() + " to " + slot.highest() + " (" + key + ")";
  }
}
