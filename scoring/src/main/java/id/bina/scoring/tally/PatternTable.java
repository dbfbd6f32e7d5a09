package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many cases show which combination of features: the chain from learning to application.
 *
 * <p>Each feature is yes, no or unknown for a case, so that {@code k} features make at most {@code
 * 3^k} cells.
 *
 * <pre>{@code
 * PatternTable ready = table.where(learned, YES).where(opportunity, YES);
 * long confirmedAmongReady = ready.count(confirmed, YES);
 * }</pre>
 *
 * @param features the questions, in the order of the states of a pattern
 * @param counts the number of cases by pattern, patterns that did not occur left out
 */
public record PatternTable(List<Feature> features, SortedMap<Pattern, Long> counts)
    implements Tally<PatternTable> {

  /**
   * The states of all features in one case.
   *
   * @param states one state for each feature, in their order
   */
  public record Pattern(List<FeatureState> states) implements Comparable<Pattern> {
    /** Keeps a copy. */
    public Pattern {
      states = List.copyOf(states);
    }

    /**
     * A pattern of states.
     *
     * @param states one state for each feature, in their order
     */
    public static Pattern of(FeatureState... states) {
      return new Pattern(List.of(states));
    }

    /** By the states in order: yes, no, unknown. */
    @Override
    public int compareTo(Pattern other) {
      for (int i = 0; i < Math.min(states.size(), other.states.size()); i++) {
        int order = states.get(i).compareTo(other.states.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(states.size(), other.states.size());
    }

    /** One letter for each feature: {@code YN?}. */
    @Override
    public String toString() {
      return states.stream().map(s -> String.valueOf(s.letter())).collect(Collectors.joining());
    }
  }

  /**
   * Checks that every pattern answers every feature.
   *
   * @throws IllegalArgumentException if one does not, or a count is below 0
   */
  public PatternTable {
    features = List.copyOf(features);
    counts = Counting.checked("patterns", counts);
    for (Pattern pattern : counts.keySet()) {
      if (pattern.states().size() != features.size()) {
        throw new IllegalArgumentException(
            "pattern must have one state for each of "
                + features.size()
                + " features, was '"
                + pattern
                + "'");
      }
    }
  }

  /**
   * The table of no cases.
   *
   * @param features the questions
   */
  public static PatternTable empty(List<Feature> features) {
    return new PatternTable(features, new TreeMap<>());
  }

  /** How many cases were counted. */
  public long rows() {
    return Counting.total(counts);
  }

  /**
   * Only the cases in which a feature has a state.
   *
   * @param feature one of the features
   * @param state the state it must have
   * @throws IllegalArgumentException if the table does not know the feature
   */
  public PatternTable where(Feature feature, FeatureState state) {
    requireNonNull(state, "state");
    int index = index(feature);
    SortedMap<Pattern, Long> kept = new TreeMap<>();
    counts.forEach(
        (pattern, count) -> {
          if (pattern.states().get(index) == state) {
            kept.put(pattern, count);
          }
        });
    return new PatternTable(features, kept);
  }

  /**
   * How many cases there are in which a feature has a state.
   *
   * @param feature one of the features
   * @param state the state it must have
   * @throws IllegalArgumentException if the table does not know the feature
   */
  public long count(Feature feature, FeatureState state) {
    return where(feature, state).rows();
  }

  /** The patterns as values, one column a feature: 1 for yes, 0 for no, a gap for unknown. */
  public JointCounts asJoint() {
    SortedMap<JointRow, Long> rows = new TreeMap<>();
    counts.forEach(
        (pattern, count) ->
            rows.put(
                new JointRow(pattern.states().stream().map(PatternTable::value).toList()), count));
    return new JointCounts(features.stream().map(Feature::id).toList(), rows);
  }

  private static Optional<BigDecimal> value(FeatureState state) {
    return switch (state) {
      case YES -> Optional.of(BigDecimal.ONE);
      case NO -> Optional.of(BigDecimal.ZERO);
      case UNKNOWN -> Optional.empty();
    };
  }

  private int index(Feature feature) {
    int index = features.indexOf(requireNonNull(feature, "feature"));
    if (index < 0) {
      throw new IllegalArgumentException(
          "feature must be one of the table, was '"
              + feature.id()
              + "'\n  the table has "
              + features.stream().map(f -> "'" + f.id() + "'").collect(Collectors.joining(", ")));
    }
    return index;
  }

  /**
   * The table of the cases of both.
   *
   * @throws IllegalArgumentException if the features differ
   */
  @Override
  public PatternTable merge(PatternTable other) {
    requireSame(other);
    return new PatternTable(features, Counting.merged(counts, other.counts));
  }

  private void requireSame(PatternTable other) {
    if (!features.equals(other.features)) {
      throw new IllegalArgumentException(
          "pattern tables must have the same features to be merged, had "
              + features.size()
              + " and "
              + other.features.size()
              + " that differ");
    }
  }

  @Override
  public PatternTable minus(PatternTable other) {
    requireSame(other);
    return new PatternTable(features, Counting.without("patterns", counts, other.counts));
  }

  @Override
  public long cases() {
    return rows();
  }

  @Override
  public long cells() {
    return counts.size();
  }

  @Override
  public String text() {
    return "patterns " + Counting.text(counts);
  }

  /** One line: how many cases, and the patterns with their counts. */
  @Override
  public String toString() {
    String all = "PatternTable[" + rows() + " cases: " + Counting.text(counts) + "]";
    return all.length() < 80 ? all : "PatternTable[" + rows() + " cases, " + cells() + " patterns]";
  }
}
