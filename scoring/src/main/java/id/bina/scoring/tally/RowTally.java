package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many respondents answered how many of a set of items, with which sum.
 *
 * <p>This is what rules and intervals at the level of the respondent need: the share of items
 * answered, and the respondent's own mean. Reversed items are recoded ({@code lowest + highest -
 * code}), so that a high sum is high in the direction of the aspect.
 *
 * <ul>
 *   <li>a respondent who answered the instrument but none of these items stands in a cell with 0
 *       answered
 *   <li>a case that did not answer the instrument at all stands apart, in {@code noResponse}
 *   <li>{@link #answeredAtLeast} applies the rule that a respondent counts with at least half of an
 *       aspect answered; it is applied here, aspect by aspect, and never in admission
 * </ul>
 *
 * Holds at most one cell for each combination of asked, answered and sum that is possible.
 *
 * @param rows the number of respondents by cell, cells that did not occur left out
 * @param noResponse how many cases did not answer the instrument
 */
public record RowTally(SortedMap<RowCell, Long> rows, long noResponse) implements Tally<RowTally> {

  private static final RowTally EMPTY = new RowTally(new TreeMap<>(), 0);

  /**
   * Checks the counts and leaves out zeros.
   *
   * @throws IllegalArgumentException if a count is below 0
   */
  public RowTally {
    rows = Counting.checked("respondents", rows);
    if (noResponse < 0) {
      throw new IllegalArgumentException(
          "count of cases without response must be at least 0, was " + noResponse);
    }
  }

  /** The tally of no cases. */
  public static RowTally empty() {
    return EMPTY;
  }

  /** How many respondents there are, with or without answers to these items. */
  public long respondents() {
    return Counting.total(rows);
  }

  /** How many respondents answered at least one of the items. */
  public long answering() {
    long answering = 0;
    for (Map.Entry<RowCell, Long> row : rows.entrySet()) {
      answering = Math.addExact(answering, row.getKey().answered() > 0 ? row.getValue() : 0);
    }
    return answering;
  }

  /**
   * Only the respondents who answered at least a share of the items put to them, and at least one.
   *
   * @param share from 0 to 1; the house default is one half
   * @return a tally of those; the others are the difference in {@link #respondents()}
   * @throws IllegalArgumentException if the share lies outside 0 to 1
   */
  public RowTally answeredAtLeast(BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share of items must be in [0, 1], was " + share);
    }
    SortedMap<RowCell, Long> kept = new TreeMap<>();
    rows.forEach(
        (cell, count) -> {
          BigDecimal needed = share.multiply(BigDecimal.valueOf(cell.asked()));
          if (cell.answered() > 0 && BigDecimal.valueOf(cell.answered()).compareTo(needed) >= 0) {
            kept.put(cell, count);
          }
        });
    return new RowTally(kept, noResponse);
  }

  /** How many respondents have which mean over the items they answered; exact, in order. */
  public SortedMap<Rational, Long> means() {
    SortedMap<Rational, Long> means = new TreeMap<>();
    rows.forEach(
        (cell, count) -> {
          if (cell.answered() > 0) {
            means.merge(Rational.of(cell.sum(), cell.answered()), count, Math::addExact);
          }
        });
    return means;
  }

  @Override
  public RowTally merge(RowTally other) {
    requireNonNull(other, "other");
    return new RowTally(
        Counting.merged(rows, other.rows), Math.addExact(noResponse, other.noResponse));
  }

  @Override
  public RowTally minus(RowTally other) {
    return new RowTally(
        Counting.without("respondents", rows, other.rows),
        Counting.without("cases without response", noResponse, other.noResponse));
  }

  @Override
  public long cases() {
    return Math.addExact(respondents(), noResponse);
  }

  @Override
  public long cells() {
    return rows.size() + 1L;
  }

  @Override
  public String text() {
    return "rows " + Counting.text(rows) + "; no response " + noResponse;
  }

  /** One line: respondents and cells. */
  @Override
  public String toString() {
    return "RowTally["
        + respondents()
        + " respondents, "
        + answering()
        + " answered, "
        + noResponse
        + " without response]";
  }
}
