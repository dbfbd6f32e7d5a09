package id.bina.scoring.stat.descriptive;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each value occurs: count, share with Wilson's interval, and the share up to it.
 *
 * <p>{@code Distribution.of(answers).orThrow().show()}. Points of a scale that nobody chose stand
 * with a count of 0. Each interval is for its own value alone. Not computable without values.
 *
 * @param name what the column is called
 * @param lines one for each value, ascending
 * @param missing how many values are missing
 */
public record Distribution(String name, List<Line> lines, long missing) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "distribution";

  /**
   * One value.
   *
   * @param value in the unit of the column
   * @param share how often it occurs, out of all values
   * @param upTo how often it or a lower one occurs, out of all values
   */
  public record Line(BigDecimal value, Wilson share, Wilson upTo) {
    /** Checks that the parts are there. */
    public Line {
      requireNonNull(value, "value");
      requireNonNull(share, "share");
      requireNonNull(upTo, "upTo");
    }
  }

  /** Copies the lines. */
  public Distribution {
    requireNonNull(name, "name");
    lines = List.copyOf(lines);
    Check.count(missing, "missing values");
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a distribution must have 1 value or more, was 0");
    }
  }

  /**
   * The distribution of a column at level 0.95.
   *
   * @param column missing values are left out and counted
   */
  public static Outcome<Distribution> of(Numbers column) {
    return of(column.name().orElse("values"), ValueCounts.of(column), Check.LEVEL);
  }

  /**
   * The distribution of ratings over all points of their scale, at level 0.95.
   *
   * @param column missing ratings are left out and counted
   */
  public static Outcome<Distribution> of(Ratings column) {
    String name = column.name().orElse("ratings");
    return of(name, ItemCounts.of(column), column.scale(), Check.LEVEL);
  }

  /**
   * The distribution of counted values.
   *
   * @param name what they are called
   * @param values the values with their counts
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<Distribution> of(String name, CountedValues values, double level) {
    ValueCounts counts = values.asValues();
    return of(name, counts.values(), counts.rows() - counts.present(), level);
  }

  /**
   * The distribution of counted answers over all points of their scale.
   *
   * @param name what they are called
   * @param answers the answers with their counts
   * @param scale that they were given on
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<Distribution> of(
      String name, ItemCounts answers, Scale scale, double level) {
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    long[] byPoint = answers.counts(scale.lowest(), scale.highest());
    for (int i = 0; i < byPoint.length; i++) {
      counts.put(BigDecimal.valueOf((long) scale.lowest() + i), byPoint[i]);
    }
    return of(name, counts, answers.rows() - answers.answered(), level);
  }

  private static Outcome<Distribution> of(
      String name, SortedMap<BigDecimal, Long> counts, long missing, double level) {
    Check.level(level);
    long n = counts.values().stream().mapToLong(Long::longValue).sum();
    if (n == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 values, at least 1 is needed");
    }
    List<Line> lines = new ArrayList<>();
    long upTo = 0;
    for (var entry : counts.entrySet()) {
      upTo += entry.getValue();
      Wilson share = new Wilson(entry.getValue(), n, level);
      lines.add(new Line(entry.getKey(), share, new Wilson(upTo, n, level)));
    }
    return Outcome.of(new Distribution(name, lines, missing));
  }

  /** Number of values. */
  public long n() {
    return lines.get(0).share().trials();
  }

  /** The values that occur most often, ascending. */
  public List<BigDecimal> modes() {
    long most = lines.stream().mapToLong(line -> line.share().successes()).max().orElse(0);
    return lines.stream()
        .filter(line -> line.share().successes() == most)
        .map(Line::value)
        .toList();
  }

  /** One line: {@code ratings: 5 distinct values, most often 4, n 60}. */
  @Override
  public String toString() {
    long distinct = lines.stream().filter(line -> line.share().successes() > 0).count();
    String others = modes().size() > 1 ? " and " + (modes().size() - 1) + " more" : "";
    return name
        + ": "
        + distinct
        + " distinct values, most often "
        + modes().get(0).toPlainString()
        + others
        + ", n "
        + n();
  }

  @Override
  public String table() {
    double level = lines.get(0).share().level();
    TextTable table =
        new TextTable("Distribution of " + name)
            .row("", "count", "share", Digits.heading(level), "up to");
    lines.forEach(
        line ->
            table.row(
                line.value().toPlainString(),
                Long.toString(line.share().successes()),
                Digits.of(line.share().share()),
                Digits.ends(line.share().interval()),
                Digits.of(line.upTo().share())));
    return table.note("n " + n() + ", missing " + missing).toString();
  }
}
