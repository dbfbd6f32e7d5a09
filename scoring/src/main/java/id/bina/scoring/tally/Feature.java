package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.ColumnKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A question about one case that is answered yes, no, or unknown because an answer is missing.
 *
 * <p>Features are data and closed: a {@link PatternTable} counts how often they occur together.
 * Combinations follow Kleene's logic: {@link AllOf} is NO as soon as one part is NO, YES only if
 * all are, and else UNKNOWN; {@link AnyOf} the other way round.
 *
 * <pre>{@code
 * Feature applied = new Feature.RatingAtLeast(appliedColumn, 4);
 * Feature learned = new Feature.NumberAtLeast(CaseColumns.assessmentPoints(Occasion.POST), passMark);
 * }</pre>
 */
public sealed interface Feature {

  /** The columns it looks at. */
  SortedSet<ColumnKey> columns();

  /** The strata it looks at. */
  default SortedSet<String> strata() {
    return new TreeSet<>();
  }

  /** The question in words, the same for equal features and different for others. */
  String id();

  /**
   * Whether a rating has at least a code; unknown without an answer on the scale.
   *
   * @param column a column of ratings, codes as they were answered
   * @param code the lowest code that counts
   */
  record RatingAtLeast(ColumnKey column, int code) implements Feature {
    /** Checks that there is a column. */
    public RatingAtLeast {
      requireNonNull(column, "column");
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return Columns.sorted(column);
    }

    @Override
    public String id() {
      return column + ">=" + code;
    }
  }

  /**
   * Whether the mean of a respondent's answers to some items reaches a bound; unknown if fewer than
   * the needed share of the items put to the respondent were answered.
   *
   * @param items rating columns, each once; reversed items are recoded
   * @param bound the lowest mean that counts, in the codes of the scale
   * @param share the share of the items that must be answered, from 0 to 1; house default one half
   */
  record MeanAtLeast(List<ColumnKey> items, BigDecimal bound, BigDecimal share) implements Feature {
    /**
     * Sorts the items.
     *
     * @throws IllegalArgumentException if there are none, one stands twice, or the share lies
     *     outside 0 to 1
     */
    public MeanAtLeast {
      items = Columns.distinct("mean", items).stream().sorted().toList();
      bound = Counting.plain(bound);
      share = Counting.plain(share);
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("share of items must be in [0, 1], was " + share);
      }
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return new TreeSet<>(items);
    }

    @Override
    public String id() {
      return "mean(" + Columns.text(items) + "; answered>=" + share + ")>=" + bound;
    }
  }

  /**
   * Whether a number has at least a value; unknown without a number.
   *
   * @param column a column of numbers
   * @param bound the lowest number that counts
   */
  record NumberAtLeast(ColumnKey column, BigDecimal bound) implements Feature {
    /** Brings equal bounds to one form. */
    public NumberAtLeast {
      requireNonNull(column, "column");
      bound = Counting.plain(bound);
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return Columns.sorted(column);
    }

    @Override
    public String id() {
      return column + ">=" + bound.toPlainString();
    }
  }

  /**
   * Whether a number is exactly a value; unknown without a number.
   *
   * @param column a column of numbers
   * @param number the number it must be
   */
  record NumberEquals(ColumnKey column, BigDecimal number) implements Feature {
    /** Brings equal numbers to one form. */
    public NumberEquals {
      requireNonNull(column, "column");
      number = Counting.plain(number);
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return Columns.sorted(column);
    }

    @Override
    public String id() {
      return column + "==" + number.toPlainString();
    }
  }

  /**
   * Whether a number is at least a share of another one, such as points of the maximum; exact, and
   * unknown if one of the two is missing.
   *
   * @param part a column of numbers
   * @param whole another column of numbers
   * @param share the lowest share that counts; 1 for "at the maximum"
   */
  record ShareAtLeast(ColumnKey part, ColumnKey whole, BigDecimal share) implements Feature {
    /** Brings equal shares to one form. */
    public ShareAtLeast {
      Columns.distinct("share", List.of(part, whole));
      share = Counting.plain(share);
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return Columns.sorted(part, whole);
    }

    @Override
    public String id() {
      return part + ">=" + share.toPlainString() + "*" + whole;
    }
  }

  /**
   * Whether there is an answer or a number; never unknown.
   *
   * @param column a column of ratings or numbers
   */
  record Answered(ColumnKey column) implements Feature {
    /** Checks that there is a column. */
    public Answered {
      requireNonNull(column, "column");
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return Columns.sorted(column);
    }

    @Override
    public String id() {
      return "answered " + column;
    }
  }

  /**
   * Whether a stratum has a value; unknown for a case without the stratum.
   *
   * @param name name of the stratum
   * @param value the value it must have
   */
  record StratumIs(String name, String value) implements Feature {
    /** Checks that nothing is absent. */
    public StratumIs {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return new TreeSet<>();
    }

    @Override
    public SortedSet<String> strata() {
      return new TreeSet<>(List.of(name));
    }

    @Override
    public String id() {
      return name + "=" + value;
    }
  }

  /**
   * A question that was put to nobody: unknown for every case, never no.
   *
   * @param question what would have been asked
   */
  record Unasked(String question) implements Feature {
    /** Checks that nothing is absent. */
    public Unasked {
      requireNonNull(question, "question");
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return new TreeSet<>();
    }

    @Override
    public String id() {
      return "unasked " + question;
    }
  }

  /**
   * Whether all parts hold.
   *
   * @param parts features; none means yes
   */
  record AllOf(List<Feature> parts) implements Feature {
    /** Keeps a copy. */
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return columnsOf(parts);
    }

    @Override
    public SortedSet<String> strata() {
      return strataOf(parts);
    }

    @Override
    public String id() {
      return "all(" + idsOf(parts) + ")";
    }
  }

  /**
   * Whether any part holds.
   *
   * @param parts features; none means no
   */
  record AnyOf(List<Feature> parts) implements Feature {
    /** Keeps a copy. */
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return columnsOf(parts);
    }

    @Override
    public SortedSet<String> strata() {
      return strataOf(parts);
    }

    @Override
    public String id() {
      return "any(" + idsOf(parts) + ")";
    }
  }

  /**
   * Whether a feature does not hold; unknown stays unknown.
   *
   * @param part the feature that is turned round
   */
  record Not(Feature part) implements Feature {
    /** Checks that there is a part. */
    public Not {
      requireNonNull(part, "part");
    }

    @Override
    public SortedSet<ColumnKey> columns() {
      return part.columns();
    }

    @Override
    public SortedSet<String> strata() {
      return part.strata();
    }

    @Override
    public String id() {
      return "not(" + part.id() + ")";
    }
  }

  private static SortedSet<ColumnKey> columnsOf(List<Feature> parts) {
    SortedSet<ColumnKey> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.columns()));
    return all;
  }

  private static SortedSet<String> strataOf(List<Feature> parts) {
    SortedSet<String> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.strata()));
    return all;
  }

  private static String idsOf(List<Feature> parts) {
    return parts.stream().map(Feature::id).collect(Collectors.joining("; "));
  }
}
