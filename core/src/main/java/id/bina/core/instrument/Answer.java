package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in the place of one answer.
 *
 * <p>Closed: four kinds of answer and four ways in which one is missing. No answer is an answer: a
 * blank, "does not apply", a question never asked and a number outside the scale are counted apart,
 * and none of them is ever a zero.
 *
 * <pre>{@code
 * Answer.rating(4).missing();   // empty: there is an answer
 * Answer.blank().missing();     // BLANK
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public sealed interface Answer {

  /**
   * A point of the item's scale, as it was given; never turned around or rescaled here.
   *
   * @param value the point
   */
  record Rating(int value) implements Answer {
    /** The number. */
    @Override
    public String toString() {
      return Integer.toString(value);
    }
  }

  /**
   * The options that were chosen.
   *
   * @param chosen at least one, without repetition, as the item states them
   */
  record Choices(List<String> chosen) implements Answer {
    /** Checks that there is at least one option and none twice. */
    public Choices {
      chosen = List.copyOf(chosen);
      if (chosen.isEmpty()) {
        throw new IllegalArgumentException(
            "choices must hold at least one option, had none\n  nothing chosen is Answer.blank()");
      }
      if (chosen.stream().distinct().count() < chosen.size()) {
        throw new IllegalArgumentException("choices must not repeat an option, were " + chosen);
      }
    }

    /** The options, joined by semicolons. */
    @Override
    public String toString() {
      return String.join("; ", chosen);
    }
  }

  /**
   * A number.
   *
   * @param value the number without trailing zeros
   */
  @SuppressWarnings("JavaLangClash") // always read as Answer.Number
  record Number(BigDecimal value) implements Answer {
    /** Removes trailing zeros, so that 2.50 equals 2.5. */
    public Number {
      value = Decimals.normalized("number", value);
    }

    /** The number, without exponent. */
    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  /**
   * Free text, as it was written.
   *
   * @param text not blank
   */
  record Words(String text) implements Answer {
    /** Checks that something was written. */
    public Words {
      if (requireNonNull(text, "text").isBlank()) {
        throw new IllegalArgumentException(
            "words must not be blank, was blank\n  nothing written is Answer.blank()");
      }
    }

    /** The text. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** It was asked, and left open. */
  record Blank() implements Answer {
    /** The word {@code blank}. */
    @Override
    public String toString() {
      return "blank";
    }
  }

  /** The respondent said that it does not apply (tidak berlaku). */
  record NotApplicable() implements Answer {
    /** The words {@code not applicable}. */
    @Override
    public String toString() {
      return "not applicable";
    }
  }

  /** By plan or by routing it was never put to this respondent. */
  record NotAsked() implements Answer {
    /** The words {@code not asked}. */
    @Override
    public String toString() {
      return "not asked";
    }
  }

  /**
   * Something was written that the item does not know.
   *
   * @param raw what was written, as it was found; not blank
   */
  record OutOfRange(String raw) implements Answer {
    /** Checks that something was written. */
    public OutOfRange {
      if (requireNonNull(raw, "raw").isBlank()) {
        throw new IllegalArgumentException(
            "answer out of range must say what was written, was blank"
                + "\n  nothing written is Answer.blank()");
      }
    }

    /** The words {@code out of range} and what was written. */
    @Override
    public String toString() {
      return "out of range: '" + raw + "'";
    }
  }

  /**
   * A point of a scale.
   *
   * @param value the point
   * @return the answer
   */
  static Answer rating(int value) {
    return new Rating(value);
  }

  /**
   * The options that were chosen.
   *
   * @param chosen at least one
   * @return the answer
   */
  static Answer choices(String... chosen) {
    return new Choices(List.of(chosen));
  }

  /**
   * A number.
   *
   * @param value the number
   * @return the answer
   */
  static Answer number(BigDecimal value) {
    return new Number(value);
  }

  /**
   * Free text.
   *
   * @param text not blank
   * @return the answer
   */
  static Answer words(String text) {
    return new Words(text);
  }

  /** Asked, and left open. */
  static Answer blank() {
    return new Blank();
  }

  /** Said not to apply. */
  static Answer notApplicable() {
    return new NotApplicable();
  }

  /** Never put to this respondent. */
  static Answer notAsked() {
    return new NotAsked();
  }

  /**
   * Something that the item does not know.
   *
   * @param raw what was written
   * @return the answer
   */
  static Answer outOfRange(String raw) {
    return new OutOfRange(raw);
  }

  /** In which way the answer is missing; empty if there is one. */
  default Optional<Missing> missing() {
    return match(
        rating -> Optional.empty(),
        choices -> Optional.empty(),
        number -> Optional.empty(),
        words -> Optional.empty(),
        blank -> Optional.of(Missing.BLANK),
        notApplicable -> Optional.of(Missing.NOT_APPLICABLE),
        notAsked -> Optional.of(Missing.NOT_ASKED),
        outOfRange -> Optional.of(Missing.OUT_OF_RANGE));
  }

  /** Whether there is an answer, of whatever kind. */
  default boolean isAnswered() {
    return missing().isEmpty();
  }

  /**
   * One of eight functions, by what this is.
   *
   * @param <R> type of the result
   * @param rating applied to a point of a scale
   * @param choices applied to chosen options
   * @param number applied to a number
   * @param words applied to free text
   * @param blank applied to an answer left open
   * @param notApplicable applied to an answer said not to apply
   * @param notAsked applied to a question never put
   * @param outOfRange applied to something the item does not know
   * @return what the function gives
   */
  default <R> R match(
      Function<? super Rating, ? extends R> rating,
      Function<? super Choices, ? extends R> choices,
      Function<? super Number, ? extends R> number,
      Function<? super Words, ? extends R> words,
      Function<? super Blank, ? extends R> blank,
      Function<? super NotApplicable, ? extends R> notApplicable,
      Function<? super NotAsked, ? extends R> notAsked,
      Function<? super OutOfRange, ? extends R> outOfRange) {
    if (this instanceof Rating some) {
      return rating.apply(some);
    }
    if (this instanceof Choices some) {
      return choices.apply(some);
    }
    if (this instanceof Number some) {
      return number.apply(some);
    }
    if (this instanceof Words some) {
      return words.apply(some);
    }
    if (this instanceof Blank some) {
      return blank.apply(some);
    }
    if (this instanceof NotApplicable some) {
      return notApplicable.apply(some);
    }
    if (this instanceof NotAsked some) {
      return notAsked.apply(some);
    }
    return outOfRange.apply((OutOfRange) this);
  }
}
