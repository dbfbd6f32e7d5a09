package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a method answers: a value, or the reason why there is none.
 *
 * <p>Closed: a value was {@link Computed}, or it is {@link NotComputable}. "Too few answers" is an
 * answer and not an exception; it never becomes NaN, 0 or null.
 *
 * <pre>{@code
 * Outcome<Wilson> share = Wilson.of(30, 66);
 * String text = share.match(Wilson::toString, none -> none.detail());
 * }</pre>
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> what is computed
 */
public sealed interface Outcome<T> {

  /**
   * The value that was computed.
   *
   * @param <T> what is computed
   * @param value the answer
   */
  record Computed<T>(T value) implements Outcome<T> {
    /** Checks that there is a value. */
    public Computed {
      requireNonNull(value, "value");
    }

    /** The answer, as its own {@code toString} gives it. */
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * No value, and why.
   *
   * @param <T> what would have been computed
   * @param reason the kind of absence, for rules and tables
   * @param detail one sentence with the figures: lower case, no full stop
   */
  record NotComputable<T>(Absence reason, String detail) implements Outcome<T> {
    /** Checks that reason and detail are there. */
    public NotComputable {
      requireNonNull(reason, "reason");
      requireNonNull(detail, "detail");
      if (detail.isBlank()) {
        throw new IllegalArgumentException(
            "detail of not computable must say why, was blank (reason " + reason + ")");
      }
    }

    /** The same absence, of another type of value. */
    <R> NotComputable<R> cast() {
      return new NotComputable<>(reason, detail);
    }

    /** One line: {@code not computable: 2 pairs, at least 3 are needed [BELOW_MINIMUM_N]}. */
    @Override
    public String toString() {
      return "not computable: " + detail + " [" + reason + "]";
    }
  }

  /**
   * A value that was computed.
   *
   * @param <T> what is computed
   * @param value the answer
   */
  static <T> Outcome<T> of(T value) {
    return new Computed<>(value);
  }

  /**
   * No value, and why.
   *
   * @param <T> what would have been computed
   * @param reason the kind of absence
   * @param detail one sentence with the figures: lower case, no full stop
   */
  static <T> Outcome<T> notComputable(Absence reason, String detail) {
    return new NotComputable<>(reason, detail);
  }

  /** Whether there is a value. */
  default boolean isComputed() {
    return this instanceof Computed;
  }

  /** The value, or empty; the reason is lost, so prefer {@link #match}. */
  default Optional<T> asOptional() {
    return match(Optional::of, none -> Optional.empty());
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if there is none; the message is the reason's sentence
   */
  default T orThrow() {
    return match(
        value -> value,
        none -> {
          throw new IllegalStateException(none.toString());
        });
  }

  /**
   * The value changed by a function; an absence stays what it is.
   *
   * @param <R> type of the new value
   * @param change applied to the value
   */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return match(value -> of(change.apply(value)), none -> none.cast());
  }

  /**
   * The outcome that a function gives for the value; an absence stays what it is.
   *
   * @param <R> type of the new value
   * @param change applied to the value; may itself answer that nothing is computable
   */
  default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> change) {
    return match(change, none -> none.cast());
  }

  /**
   * One of two functions, by what this is.
   *
   * @param <R> type of the answer
   * @param computed applied to the value
   * @param absent applied to the absence
   */
  default <R> R match(
      Function<? super T, ? extends R> computed,
      Function<? super NotComputable<T>, ? extends R> absent) {
    if (this instanceof Computed<T> some) {
      return computed.apply(some.value());
    }
    return absent.apply((NotComputable<T>) this);
  }
}
