package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.OptionalLong;

/**
 * How many a score rests on.
 *
 * @param n how many were used; 0 or more
 * @param eligible how many there could have been, if known; anonymous answers may exceed it
 * @param first how many on the first side of a contrast, if it is one
 * @param second how many on the second side of a contrast, if it is one
 */
public record Counts(long n, OptionalLong eligible, OptionalLong first, OptionalLong second) {

  /** Checks that nothing is negative and that a contrast has two sides. */
  public Counts {
    requireNotNegative("n", n);
    eligible.ifPresent(count -> requireNotNegative("eligible", count));
    first.ifPresent(count -> requireNotNegative("first", count));
    second.ifPresent(count -> requireNotNegative("second", count));
    if (first.isPresent() != second.isPresent()) {
      throw new IllegalArgumentException(
          "a contrast must count both sides, had " + requireNonNull(first) + " and " + second);
    }
  }

  /**
   * A number of persons, answers or units.
   *
   * @param n how many were used
   * @return the counts
   */
  public static Counts of(long n) {
    return new Counts(n, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
  }

  /**
   * A part of those who could have been.
   *
   * @param n how many were used
   * @param eligible how many there could have been
   * @return the counts
   */
  public static Counts of(long n, long eligible) {
    return new Counts(n, OptionalLong.of(eligible), OptionalLong.empty(), OptionalLong.empty());
  }

  /**
   * The two sides of a contrast.
   *
   * @param first how many on the first side
   * @param second how many on the second side
   * @return the counts, n being their sum
   */
  public static Counts ofSides(long first, long second) {
    return new Counts(
        Math.addExact(first, second),
        OptionalLong.empty(),
        OptionalLong.of(first),
        OptionalLong.of(second));
  }

  /**
   * How many, as a report says it: {@code 66 of 102}, {@code 66 (30 and 36)}.
   *
   * @return the counts in words
   */
  public Text words() {
    return Text.of(words("id", " dari ", " dan "), words("en", " of ", " and "));
  }

  private String words(String language, String of, String and) {
    StringBuilder text = new StringBuilder(Figures.text(n, language));
    eligible.ifPresent(all -> text.append(of).append(Figures.text(all, language)));
    if (first.isPresent() && second.isPresent()) {
      text.append(" (").append(Figures.text(first.getAsLong(), language)).append(and);
      text.append(Figures.text(second.getAsLong(), language)).append(')');
    }
    return text.toString();
  }

  /** One line: {@code 66 of 102}, {@code 66 (30 and 36)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Long.toString(n));
    eligible.ifPresent(count -> text.append(" of ").append(count));
    first.ifPresent(
        count ->
            text.append(" (")
                .append(count)
                .append(" and ")
                .append(second.orElseThrow())
                .append(")"));
    return text.toString();
  }

  private static void requireNotNegative(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(name + " must be at least 0, was " + count);
    }
  }
}
