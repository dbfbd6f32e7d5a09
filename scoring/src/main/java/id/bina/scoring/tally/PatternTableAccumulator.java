package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.scoring.internal.packed.LongCounter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts which features occur together. */
final class PatternTableAccumulator implements Accumulator {
  private static final FeatureState[] STATES = FeatureState.values();

  private final List<Feature> features;
  private final List<FeatureTest> tests;
  private final LongCounter patterns = new LongCounter();

  PatternTableAccumulator(List<Feature> features, List<FeatureTest> tests) {
    this.features = features;
    this.tests = tests;
  }

  @Override
  public void add(CaseBatch batch, int row) {
    long code = 0;
    for (FeatureTest test : tests) {
      code = code * STATES.length + test.state(batch, row).digit();
    }
    patterns.add(code);
  }

  @Override
  public PatternTable tally() {
    SortedMap<PatternTable.Pattern, Long> counts = new TreeMap<>();
    patterns.forEach((code, count) -> counts.put(pattern(code), count));
    return new PatternTable(features, counts);
  }

  private PatternTable.Pattern pattern(long code) {
    FeatureState[] states = new FeatureState[features.size()];
    long rest = code;
    for (int i = states.length - 1; i >= 0; i--) {
      states[i] = STATES[(int) (rest % STATES.length)];
      rest /= STATES.length;
    }
    return new PatternTable.Pattern(Arrays.asList(states));
  }
}
