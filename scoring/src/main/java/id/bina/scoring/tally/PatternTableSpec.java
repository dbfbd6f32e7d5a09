package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.result.Basis;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks how many cases show which combination of features: {@link PatternTable}.
 *
 * <p>Without features it counts the cases of a group.
 *
 * @param features 0 to 16 questions, each once
 * @param grouping which cases, kept apart by what
 */
public record PatternTableSpec(List<Feature> features, Grouping grouping) implements TallySpec {

  private static final int MOST_FEATURES = 16;

  /**
   * Checks the features.
   *
   * @throws IllegalArgumentException if there are more than 16, or one stands twice
   */
  public PatternTableSpec {
    features = List.copyOf(features);
    requireNonNull(grouping, "grouping");
    if (features.size() > MOST_FEATURES) {
      throw new IllegalArgumentException(
          "pattern table must have at most "
              + MOST_FEATURES
              + " features, had "
              + features.size()
              + "\n  k features make 3^k patterns; ask for several smaller tables");
    }
    if (new HashSet<>(features).size() < features.size()) {
      throw new IllegalArgumentException(
          "features of a pattern table must stand once, were "
              + features.stream().map(Feature::id).collect(Collectors.joining(", ")));
    }
  }

  @Override
  public List<ColumnKey> columns() {
    SortedSet<ColumnKey> all = new TreeSet<>();
    features.forEach(feature -> all.addAll(feature.columns()));
    return List.copyOf(all);
  }

  @Override
  public SortedSet<String> strata() {
    SortedSet<String> all = new TreeSet<>(grouping.strata());
    features.forEach(feature -> all.addAll(feature.strata()));
    return all;
  }

  @Override
  public Basis basis() {
    return Basis.FIXED_TALLY;
  }

  @Override
  public OptionalLong cellsAtMost(CaseLayout layout) {
    long cells = 1;
    for (int i = 0; i < features.size(); i++) {
      cells *= FeatureState.values().length;
    }
    return OptionalLong.of(cells);
  }

  @Override
  public String id() {
    return "pattern-table("
        + features.stream().map(Feature::id).collect(Collectors.joining(" & "))
        + ") by "
        + grouping;
  }

  /** The id. */
  @Override
  public String toString() {
    return id();
  }
}
