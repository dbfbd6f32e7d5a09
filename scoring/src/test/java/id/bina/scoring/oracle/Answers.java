package id.bina.scoring.oracle;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What our methods yield for one case, by JSON pointer below {@code /expected}.
 *
 * <p>{@code answers.put("/paired_t/t", test.t())}. An answer at a pointer that the case does not
 * expect is left alone, so an answerer may give all it has.
 */
final class Answers {

  private final Map<String, Answer> byPointer = new TreeMap<>();

  /** A closed form. */
  void put(String pointer, double value) {
    put(pointer, value, Tolerance.CLOSED);
  }

  /** A count. */
  void put(String pointer, long value) {
    put(pointer, (double) value, Tolerance.CLOSED);
  }

  /** A number with its own tolerance. */
  void put(String pointer, double value, Tolerance tolerance) {
    add(
        pointer,
        Double.isNaN(value)
            ? new Answer.Said("not a number, which no method may yield")
            : new Answer.Value(value, tolerance));
  }

  /** A closed form, or the reason why there is none. */
  <T> void put(String pointer, Outcome<T> outcome, ToDoubleFunction<? super T> value) {
    put(pointer, outcome, value, Tolerance.CLOSED);
  }

  /** A number with its own tolerance, or the reason why there is none. */
  <T> void put(
      String pointer, Outcome<T> outcome, ToDoubleFunction<? super T> value, Tolerance tolerance) {
    if (outcome instanceof Outcome.Computed<T> computed) {
      put(pointer, value.applyAsDouble(computed.value()), tolerance);
    } else {
      absent(pointer, outcome.toString());
    }
  }

  /** Both ends of an interval in closed form, measured by the larger. */
  void put(String pointer, Interval interval) {
    put(pointer, interval, Tolerance.CLOSED);
  }

  /** Both ends of an interval, measured by the larger. */
  void put(String pointer, Interval interval, Tolerance tolerance) {
    double scale = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
    put(pointer, List.of(interval.lower(), interval.upper()), tolerance.at(scale));
  }

  /** A list of closed forms. */
  void put(String pointer, List<Double> values) {
    put(pointer, values, Tolerance.CLOSED);
  }

  /** A list of numbers with their tolerance. */
  void put(String pointer, List<Double> values, Tolerance tolerance) {
    for (int i = 0; i < values.size(); i++) {
      put(pointer + "/" + i, values.get(i), tolerance);
    }
  }

  /** Yes or no. */
  void put(String pointer, boolean value) {
    add(pointer, new Answer.Said(Boolean.toString(value)));
  }

  /** A word. */
  void put(String pointer, String value) {
    add(pointer, new Answer.Said(value));
  }

  /** There is no value. */
  void absent(String pointer, String why) {
    add(pointer, new Answer.None(why));
  }

  /** A name as a part of a JSON pointer. */
  static String part(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void add(String pointer, Answer answer) {
    if (byPointer.put(pointer, answer) != null) {
      throw new IllegalArgumentException(
          "pointer must be answered once, was answered again (" + pointer + ")");
    }
  }

  /** The answer at a pointer; an array of one may stand as a scalar on either side. */
  Optional<Answer> at(String pointer) {
    Answer answer = byPointer.get(pointer);
    if (answer == null && !byPointer.containsKey(pointer + "/1")) {
      answer = byPointer.get(pointer + "/0");
    }
    if (answer == null && pointer.endsWith("/0")) {
      answer = byPointer.get(pointer.substring(0, pointer.length() - "/0".length()));
    }
    return Optional.ofNullable(answer);
  }
}
