package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What was found for one key: a value, or why there is none.
 *
 * <p>Closed: {@link Measured}, {@link NotComputable} or, only in a release, {@link Suppressed};
 * never NaN, 0 or null in place of a value.
 *
 * <pre>{@code
 * String cell = score.match(
 *     measured -> Figures.text(measured.value(), unit, "id"),
 *     absent -> absent.detail().in("id"),
 *     withheld -> withheld.reason().words().in("id"));
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public sealed interface Score {

  /**
   * What was measured, and for what.
   *
   * @return the key
   */
  ScoreKey key();

  /**
   * By which method.
   *
   * @return the method
   */
  MethodRef method();

  /**
   * How it was come to.
   *
   * @return the explanation the method gave, or what can be told from the score alone
   */
  Explanation explain();

  /**
   * A value, with everything needed to read it.
   *
   * @param key what was measured, and for what
   * @param method by which method
   * @param value the value, finite, in the unit of the measure
   * @param rounded the value after the rounding that a regulation states, if one does; it keeps its
   *     decimals
   * @param interval what the observations leave open, if that can be told
   * @param counts how many it rests on
   * @param basis what kind of tally it rests on
   * @param quality the design, and what weakens it
   * @param notes what must be read with the value; may be empty
   * @param exhibit the figures behind it, if they can be drawn
   * @param explanation how it was come to, if the method tells
   * @param restsOn the scores it was worked out from, without repetition, where it was worked out
   *     from scores and not from answers; whoever withholds one of them must withhold this one
   */
  @Value.Builder
  record Measured(
      ScoreKey key,
      MethodRef method,
      double value,
      Optional<BigDecimal> rounded,
      Optional<Interval> interval,
      Counts counts,
      Basis basis,
      Quality quality,
      List<Text> notes,
      Optional<Exhibit> exhibit,
      Optional<Explanation> explanation,
      List<ScoreKey> restsOn)
      implements Score {

    /** Checks that the value is finite and turns -0 into 0. */
    public Measured {
      requireNonNull(key, "key");
      requireNonNull(method, "method");
      rounded = rounded.map(number -> number.scale() < 0 ? number.setScale(0) : number);
      requireNonNull(interval, "interval");
      requireNonNull(counts, "counts");
      requireNonNull(basis, "basis");
      requireNonNull(quality, "quality");
      notes = List.copyOf(notes);
      requireNonNull(exhibit, "exhibit");
      requireNonNull(explanation, "explanation");
      restsOn = Keys.distinct("score " + key, restsOn);
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "value of a score must be finite, was "
                + value
                + " (score "
                + key
                + ")\n  what has no value is Score.NotComputable");
      }
      value += 0.0;
      if (explanation.isPresent() && !explanation.get().key().equals(key)) {
        throw new IllegalArgumentException(
            "explanation must be of the score it explains, was of "
                + explanation.get().key()
                + " (score "
                + key
                + ")");
      }
    }

    /**
     * A score that was not worked out from other scores.
     *
     * @param key what was measured, and for what
     * @param method by which method
     * @param value the value, finite, in the unit of the measure
     * @param rounded the value after the rounding that a regulation states, if one does
     * @param interval what the observations leave open, if that can be told
     * @param counts how many it rests on
     * @param basis what kind of tally it rests on
     * @param quality the design, and what weakens it
     * @param notes what must be read with the value; may be empty
     * @param exhibit the figures behind it, if they can be drawn
     * @param explanation how it was come to, if the method tells
     */
    public Measured(
        ScoreKey key,
        MethodRef method,
        double value,
        Optional<BigDecimal> rounded,
        Optional<Interval> interval,
        Counts counts,
        Basis basis,
        Quality quality,
        List<Text> notes,
        Optional<Exhibit> exhibit,
        Optional<Explanation> explanation) {
      this(
          key,
          method,
          value,
          rounded,
          interval,
          counts,
          basis,
          quality,
          notes,
          exhibit,
          explanation,
          List.of());
    }

    /** A builder without any component set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder that starts from this score. */
    public Builder toBuilder() {
      return builder()
          .key(key)
          .method(method)
          .value(value)
          .rounded(rounded)
          .interval(interval)
          .counts(counts)
          .basis(basis)
          .quality(quality)
          .notes(notes)
          .exhibit(exhibit)
          .explanation(explanation)
          .restsOn(restsOn);
    }

    /** How strong the evidence is: see {@link Quality#grade}. */
    public EvidenceGrade grade() {
      return quality.grade();
    }

    @Override
    public Explanation explain() {
      return explanation.orElseGet(() -> Explanations.of(this));
    }

    /** One line: key, value, interval and n. */
    @Override
    public String toString() {
      String answer = " = " + Figures.bracketed(value, interval) + ", n " + counts.n();
      return OneLine.of(key.toString(), answer);
    }

    /** Collects the components of a measured score; not thread-safe. */
    public static final class Builder extends MeasuredBuilder {
      Builder() {}
    }
  }

  /**
   * No value, and why.
   *
   * @param key what would have been measured, and for what
   * @param method by which method
   * @param reason the kind of absence, for rules and tables
   * @param detail the reason as a sentence for people
   * @param n how many there were all the same; 0 or more
   */
  record NotComputable(ScoreKey key, MethodRef method, Absence reason, Text detail, long n)
      implements Score {

    /** Checks that n is not negative. */
    public NotComputable {
      requireNonNull(key, "key");
      requireNonNull(method, "method");
      requireNonNull(reason, "reason");
      requireNonNull(detail, "detail");
      if (n < 0) {
        throw new IllegalArgumentException(
            "n must be at least 0, was " + n + " (score " + key + ")");
      }
    }

    @Override
    public Explanation explain() {
      return Explanations.of(this);
    }

    /** One line: key, and the reason. */
    @Override
    public String toString() {
      return OneLine.of(key.toString(), " not computable [" + reason + "]");
    }
  }

  /**
   * A value that is withheld in a release.
   *
   * @param key what was measured, and for what
   * @param method by which method
   * @param reason why it is withheld
   */
  record Suppressed(ScoreKey key, MethodRef method, SuppressionReason reason) implements Score {

    /** Checks that all parts are there. */
    public Suppressed {
      requireNonNull(key, "key");
      requireNonNull(method, "method");
      requireNonNull(reason, "reason");
    }

    @Override
    public Explanation explain() {
      return Explanations.of(this);
    }

    /** One line: key, and the reason. */
    @Override
    public String toString() {
      return OneLine.of(key.toString(), " suppressed [" + reason + "]");
    }
  }

  /** The value and all that belongs to it; empty if there is none. */
  default Optional<Measured> measured() {
    return match(Optional::of, absent -> Optional.empty(), withheld -> Optional.empty());
  }

  /**
   * One of three functions, by what this is.
   *
   * @param <R> type of the result
   * @param measured applied to a value
   * @param notComputable applied to an absence
   * @param suppressed applied to a withheld value
   * @return what the function gives
   */
  default <R> R match(
      Function<? super Measured, ? extends R> measured,
      Function<? super NotComputable, ? extends R> notComputable,
      Function<? super Suppressed, ? extends R> suppressed) {
    if (this instanceof Measured some) {
      return measured.apply(some);
    }
    if (this instanceof NotComputable none) {
      return notComputable.apply(none);
    }
    return suppressed.apply((Suppressed) this);
  }
}
