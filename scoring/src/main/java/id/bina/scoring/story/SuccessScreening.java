package id.bina.scoring.story;

import id.bina.core.Decimals;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The screening survey of the success case method: how many report success, how many nothing, and
 * whom to interview.
 *
 * <pre>{@code
 * var screening = SuccessScreening.of(answers, 90).orThrow();
 * screening.show();
 * screening.draw(20260115).show();      // extremes, drawn from a seed
 * }</pre>
 *
 * <ul>
 *   <li>high: used 2 or more, result 2 or more, and the result is named; none: use and result
 *       together 1 or less
 *   <li>rates are of all who answered, with Wilson's interval, and bounds over all who were invited
 *   <li>they are what alumni say of themselves; an interview may show that a success is none
 * </ul>
 *
 * <p>Source: Brinkerhoff (2003), The Success Case Method.
 *
 * @param answers one for each respondent, in the order of their keys
 * @param invited how many alumni were asked, at least as many as answered
 */
public record SuccessScreening(List<ScreeningAnswer> answers, long invited) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "success-screening";

  /** The fewest to interview at each end, if there are so many. */
  public static final int LEAST = 5;

  private static final int TENTH = 10;

  /**
   * Sorts the answers and checks that nobody answers twice.
   *
   * @throws IllegalArgumentException if there is no answer, a key stands twice, or fewer were
   *     invited than answered
   */
  public SuccessScreening {
    answers = answers.stream().sorted(Comparator.comparing(ScreeningAnswer::key)).toList();
    Set<String> keys = new HashSet<>();
    for (ScreeningAnswer answer : answers) {
      if (!keys.add(answer.key())) {
        throw new IllegalArgumentException(
            "a respondent must answer once, answered twice: " + answer.key());
      }
    }
    if (answers.isEmpty() || invited < answers.size()) {
      throw new IllegalArgumentException(
          "answers must be from 1 to the number invited, " + invited + ", were " + answers.size());
    }
  }

  /**
   * The screening of some answers.
   *
   * @param answers one for each respondent
   * @param invited how many alumni were asked
   * @return not computable if nobody answered
   */
  public static Outcome<SuccessScreening> of(List<ScreeningAnswer> answers, long invited) {
    return answers.isEmpty()
        ? Outcome.notComputable(
            Absence.NO_RESPONSES, "0 of " + invited + " answered the screening survey")
        : Outcome.of(new SuccessScreening(answers, invited));
  }

  /**
   * Those who may be successes.
   *
   * @return in the order of their keys
   */
  public List<ScreeningAnswer> high() {
    return answers.stream().filter(ScreeningAnswer::isHigh).toList();
  }

  /**
   * Those for whom nothing came of it.
   *
   * @return in the order of their keys
   */
  public List<ScreeningAnswer> none() {
    return answers.stream().filter(ScreeningAnswer::isNone).toList();
  }

  /**
   * The share of respondents who may be successes.
   *
   * @return of all who answered
   */
  public Wilson highShare() {
    return Wilson.of(high().size(), answers.size()).orThrow();
  }

  /**
   * The share of respondents for whom nothing came of it.
   *
   * @return of all who answered
   */
  public Wilson noneShare() {
    return Wilson.of(none().size(), answers.size()).orThrow();
  }

  /**
   * The value that was left lying: of every respondent with nothing, what a success is worth.
   *
   * @param valueOfSuccess what one success is worth, 0 or more
   * @return in the same currency; a lower bound, as the silent are not in it
   */
  public BigDecimal unrealised(BigDecimal valueOfSuccess) {
    return Decimals.notNegative("value of a success", valueOfSuccess)
        .multiply(BigDecimal.valueOf(none().size()));
  }

  /**
   * Whom to interview: a tenth of the respondents at each end, at least {@value #LEAST}, drawn by
   * lot where more qualify.
   *
   * @param seed any number; the same one draws the same people
   * @return all of an end that has fewer
   */
  public ExtremeDraw draw(long seed) {
    int wanted = Math.max(LEAST, (answers.size() + TENTH - 1) / TENTH);
    return new ExtremeDraw(
        drawn(ScreeningAnswer::isHigh, wanted, new CounterRandom(seed, 0)),
        drawn(ScreeningAnswer::isNone, wanted, new CounterRandom(seed, 1)),
        answers.size(),
        seed);
  }

  private List<String> drawn(Predicate<ScreeningAnswer> end, int wanted, CounterRandom random) {
    List<String> left = new ArrayList<>();
    answers.stream().filter(end).forEach(answer -> left.add(answer.key()));
    List<String> drawn = new ArrayList<>();
    while (!left.isEmpty() && drawn.size() < wanted) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn.stream().sorted().toList();
  }

  /** One line: {@code 12 of 40 may be successes, 9 report nothing; 50 invited}. */
  @Override
  public String toString() {
    return high().size()
        + " of "
        + answers.size()
        + " may be successes, "
        + none().size()
        + " report nothing; "
        + invited
        + " invited";
  }

  @Override
  public String table() {
    long silent = invited - answers.size();
    int high = high().size();
    return new TextTable(toString())
        .note("success: " + highShare())
        .note("nothing: " + noneShare())
        .note(
            "over all " + invited + " invited from " + high + " to " + (high + silent) + " succeed")
        .note("as alumni say of themselves; interviews at both ends find out why")
        .toString();
  }
}
