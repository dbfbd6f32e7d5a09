package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The whole numbers that a rating may be, what they are called, and which of them is best.
 *
 * <pre>{@code
 * Scale agreement = Scale.of("setuju-4", 1, Better.HIGHER,
 *     "Sangat tidak setuju", "Tidak setuju", "Setuju", "Sangat setuju");
 * agreement.parse(" sangat  SETUJU");   // 4
 * agreement.goodness(2);                // 0.333...
 * }</pre>
 *
 * <ul>
 *   <li>a bipolar scale ({@link Better#MIDDLE}: too short, just right, too long) is best at one
 *       point in between; its values are never averaged as if the highest were best
 *   <li>points need not have words: a scale from 0 to 10 may name its ends only
 *   <li>no two points share a spelling
 * </ul>
 *
 * Immutable and thread-safe.
 *
 * @param id which scale
 * @param lowest the lowest point, -100 or above
 * @param highest the highest point, above {@code lowest}, 100 or below
 * @param better which values are better
 * @param points the points that have words, in order of value; may be empty
 * @param best the best point: the highest or lowest one where that is better, none where nothing
 *     is; on a bipolar scale the middle, or another point if it is stated. If left out it is filled
 *     in, except on a bipolar scale with an even number of points, which must state it
 */
@Value.Builder
public record Scale(
    ScaleId id, int lowest, int highest, Better better, List<ScalePoint> points, OptionalInt best) {

  /** The lowest number that a point of any scale can have. */
  public static final int LOWEST_POSSIBLE = -100;

  /** The highest number that a point of any scale can have. */
  public static final int HIGHEST_POSSIBLE = 100;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9]{1,3}");

  /** Checks ends, points and best point, and fills in the best point. */
  public Scale {
    requireNonNull(id, "id");
    requireNonNull(better, "better");
    requireNonNull(best, "best");
    if (lowest < LOWEST_POSSIBLE || highest > HIGHEST_POSSIBLE || lowest >= highest) {
      throw new IllegalArgumentException(
          "scale must go from a lowest to a higher point within -100 to 100, was "
              + lowest
              + " to "
              + highest
              + at(id));
    }
    points = inOrder(points);
    requireDistinct(id, lowest, highest, points);
    best = bestOf(id, lowest, highest, better, best);
  }

  /**
   * A scale whose best point follows from its ends.
   *
   * @param id which scale
   * @param lowest the lowest point
   * @param highest the highest point
   * @param better which values are better
   * @param points the points that have words
   */
  public Scale(ScaleId id, int lowest, int highest, Better better, List<ScalePoint> points) {
    this(id, lowest, highest, better, points, OptionalInt.empty());
  }

  /**
   * A scale without words.
   *
   * @param id which scale
   * @param lowest the lowest point
   * @param highest the highest point
   * @param better which values are better
   * @return the scale
   */
  public static Scale of(String id, int lowest, int highest, Better better) {
    return new Scale(ScaleId.of(id), lowest, highest, better, List.of());
  }

  /**
   * A scale of consecutive points, each with an Indonesian label.
   *
   * @param id which scale
   * @param lowest the number of the first label
   * @param better which values are better
   * @param labels at least two, from the lowest point up
   * @return the scale
   */
  public static Scale of(String id, int lowest, Better better, String... labels) {
    List<ScalePoint> points = new ArrayList<>();
    for (String label : labels) {
      points.add(ScalePoint.of(lowest + points.size(), Text.of(label)));
    }
    return new Scale(ScaleId.of(id), lowest, lowest + labels.length - 1, better, points);
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many points there are, from lowest to highest. */
  public int size() {
    return highest - lowest + 1;
  }

  /**
   * Whether a number is a point of this scale.
   *
   * @param value any number
   * @return true from lowest to highest
   */
  public boolean contains(int value) {
    return value >= lowest && value <= highest;
  }

  /**
   * How good an answer is: 1 at the best point, 0 at the point farthest from it.
   *
   * <p>{@code 1 - |value - best| / d}, where {@code d} is the distance from the best point to the
   * end that is farther away. On a bipolar scale too much is therefore as bad as too little by the
   * same number of points.
   *
   * @param value a point of this scale
   * @return 0 to 1
   * @throws IllegalArgumentException if it is not a point of this scale
   * @throws IllegalStateException if on this scale nothing is better ({@link Better#NONE})
   */
  public double goodness(int value) {
    int target = requireBest("goodness");
    int farthest = Math.max(target - lowest, highest - target);
    return (double) (farthest - Math.abs(requirePoint(value) - target)) / farthest;
  }

  /**
   * An answer as the aspect reads it: for a reversed item the point as far from the other end.
   *
   * @param value a point of this scale
   * @param keying how the item speaks for its aspect
   * @return a point of this scale
   * @throws IllegalArgumentException if it is not a point of this scale
   */
  public int keyed(int value, Keying keying) {
    requirePoint(value);
    return keying == Keying.REVERSED ? lowest + highest - value : value;
  }

  /**
   * A mean as percent of the maximum possible: 0 at the worst end, 100 at the best.
   *
   * <p>{@code 100 (value - lowest) / (highest - lowest)}; where lower is better it is counted from
   * the highest end instead. Source: Cohen, Cohen, Aiken and West (1999), <a
   * href="https://doi.org/10.1207/S15327906MBR3403_2">doi:10.1207/S15327906MBR3403_2</a>.
   *
   * @param value a mean of answers, from lowest to highest
   * @return 0 to 100
   * @throws IllegalArgumentException if the value lies outside the scale
   * @throws IllegalStateException if neither end is the best: see {@link #goodness} for a bipolar
   *     scale
   */
  public double pomp(double value) {
    if (better != Better.HIGHER && better != Better.LOWER) {
      throw new IllegalStateException(
          "percent of maximum needs a scale of which one end is best, was " + better + at(id));
    }
    if (!(value >= lowest && value <= highest)) {
      throw new IllegalArgumentException(
          "mean must be in [" + lowest + ", " + highest + "], was " + value + at(id));
    }
    double fromWorst = better == Better.HIGHER ? value - lowest : highest - value;
    return 100 * fromWorst / (highest - lowest);
  }

  /**
   * The point that a cell of a file means.
   *
   * <p>Spellings are compared after removing byte order marks (U+FEFF), turning no-break spaces
   * (U+00A0) into blanks, composing (Unicode NFC), trimming and joining runs of blanks; upper and
   * lower case are the same, as {@link java.util.Locale#ROOT} has it. A whole number that is a
   * point means that point, unless the scale spells another one so.
   *
   * <p>The same text always means the same point, so a reader of a large file asks once for each
   * text that it finds.
   *
   * @param text the words or the number, as they stand in the file
   * @return the point, or empty if the scale does not know the text
   */
  public OptionalInt parse(String text) {
    String spelling = Labels.normalised(requireNonNull(text, "text"));
    for (ScalePoint point : points) {
      if (point.spellings().contains(spelling)) {
        return OptionalInt.of(point.value());
      }
    }
    if (WHOLE_NUMBER.matcher(spelling).matches() && contains(Integer.parseInt(spelling))) {
      return OptionalInt.of(Integer.parseInt(spelling));
    }
    return OptionalInt.empty();
  }

  /**
   * What a point is called.
   *
   * @param value a point of this scale
   * @return its label, or the number itself if it has no words
   * @throws IllegalArgumentException if it is not a point of this scale
   */
  public Text label(int value) {
    requirePoint(value);
    return points.stream()
        .filter(point -> point.value() == value)
        .map(ScalePoint::label)
        .findFirst()
        .orElseGet(() -> Text.of(Integer.toString(value)));
  }

  /** A builder that starts from this scale. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .lowest(lowest)
        .highest(highest)
        .better(better)
        .points(points)
        .best(better == Better.MIDDLE ? best : OptionalInt.empty());
  }

  /** One line: {@code setuju-4 1..4, higher is better}. */
  @Override
  public String toString() {
    String which =
        switch (better) {
          case HIGHER -> "higher is better";
          case LOWER -> "lower is better";
          case MIDDLE -> best.orElseThrow() + " is best";
          case NONE -> "nothing is better";
        };
    return id + " " + lowest + ".." + highest + ", " + which;
  }

  private int requirePoint(int value) {
    if (!contains(value)) {
      throw new IllegalArgumentException(
          "rating must be in [" + lowest + ", " + highest + "], was " + value + at(id));
    }
    return value;
  }

  private int requireBest(String what) {
    return best.orElseThrow(
        () -> new IllegalStateException(what + " needs a scale with a best point" + at(id)));
  }

  private static String at(ScaleId id) {
    return " (scale " + id + ")";
  }

  private static List<ScalePoint> inOrder(List<ScalePoint> points) {
    if (points.size() < 2) {
      return List.copyOf(points);
    }
    List<ScalePoint> ordered = new ArrayList<>(points);
    ordered.sort(Comparator.comparingInt(ScalePoint::value));
    return List.copyOf(ordered);
  }

  private static void requireDistinct(
      ScaleId id, int lowest, int highest, List<ScalePoint> points) {
    Map<String, Integer> seen = new HashMap<>();
    int previous = Integer.MIN_VALUE;
    for (ScalePoint point : points) {
      if (point.value() < lowest || point.value() > highest) {
        throw new IllegalArgumentException(
            "point of a scale must be in ["
                + lowest
                + ", "
                + highest
                + "], was "
                + point.value()
                + at(id));
      }
      if (point.value() == previous) {
        throw new IllegalArgumentException(
            "point of a scale must be given once, was given twice: " + previous + at(id));
      }
      previous = point.value();
      for (String spelling : point.spellings()) {
        Integer other = seen.put(spelling, point.value());
        if (other != null) {
          throw new IllegalArgumentException(
              "spelling of a scale point must mean one point, '"
                  + spelling
                  + "' means "
                  + other
                  + " and "
                  + point.value()
                  + at(id));
        }
      }
    }
  }

  private static OptionalInt bestOf(
      ScaleId id, int lowest, int highest, Better better, OptionalInt stated) {
    OptionalInt derived =
        switch (better) {
          case HIGHER -> OptionalInt.of(highest);
          case LOWER -> OptionalInt.of(lowest);
          case NONE -> OptionalInt.empty();
          case MIDDLE -> stated.isPresent() ? stated : middle(id, lowest, highest);
        };
    if (stated.isPresent() && !stated.equals(derived)) {
      throw new IllegalArgumentException(
          "best point must be stated only where the middle is better, was "
              + stated.getAsInt()
              + " with better "
              + better
              + at(id));
    }
    int best = derived.orElse(lowest);
    if (better == Better.MIDDLE && (best <= lowest || best >= highest)) {
      throw new IllegalArgumentException(
          "best point must lie between " + lowest + " and " + highest + ", was " + best + at(id));
    }
    return derived;
  }

  private static OptionalInt middle(ScaleId id, int lowest, int highest) {
    if ((highest - lowest) % 2 != 0) {
      throw new IllegalArgumentException(
          "scale whose middle is better must have an odd number of points, had "
              + (highest - lowest + 1)
              + at(id)
              + "\n  or state which point is best");
    }
    return OptionalInt.of((lowest + highest) / 2);
  }

  /** Collects the components of a scale; not thread-safe. */
  public static final class Builder extends ScaleBuilder {
    Builder() {}
  }
}
