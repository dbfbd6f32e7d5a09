package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Importance-performance analysis (IPA): which aspects matter and are done badly.
 *
 * <p>{@code ImportancePerformance.of(aspects)}. Two lines cut the plane into four {@link
 * Quadrant}s; what lies on a line counts as above. Aspects near a line belong to one field by
 * chance: {@link Point#isBorderline} marks those within half a standard error, and {@link
 * Point#probability} says how sure the field is.
 *
 * <p>Source: Martilla and James (1977), <a
 * href="https://doi.org/10.1177/002224297704100112">doi:10.1177/002224297704100112</a>.
 *
 * @param points the aspects, each in its field
 * @param importanceLine where importance is cut
 * @param performanceLine where performance is cut
 */
public record ImportancePerformance(
    List<Point> points, double importanceLine, double performanceLine) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "importance-performance";

  /** What lies so close below a line lies on it, but for rounding. */
  private static final double ROUNDING = 1e-9;

  /** How many standard errors from a line an aspect is borderline. */
  private static final double NEAR = 0.5;

  /**
   * An aspect and its field.
   *
   * @param aspect importance and performance
   * @param quadrant the field it lies in
   * @param importanceGap importance minus its line, 0 or more if important
   * @param performanceGap performance minus its line, 0 or more if done well
   */
  public record Point(
      RatedAspect aspect, Quadrant quadrant, double importanceGap, double performanceGap) {

    /** Checks that the parts are there. */
    public Point {
      requireNonNull(aspect, "aspect");
      requireNonNull(quadrant, "quadrant");
    }

    /** Whether it lies within half a standard error of a line. */
    public boolean isBorderline() {
      return Math.abs(importanceGap) <= NEAR * aspect.importanceError() + ROUNDING
          || Math.abs(performanceGap) <= NEAR * aspect.performanceError() + ROUNDING;
    }

    /**
     * Probability that the aspect belongs to its field, in (0, 1]: both means normal and
     * independent of each other, the lines taken as they are.
     */
    public double probability() {
      return side(importanceGap, aspect.importanceError())
          * side(performanceGap, aspect.performanceError());
    }

    private static double side(double gap, double error) {
      return error == 0 ? 1 : Normal.lower(Math.abs(gap) / error);
    }

    /** Performance in percent of importance (tingkat kesesuaian). */
    public double fit() {
      return 100 * aspect.performance() / aspect.importance();
    }
  }

  /** Keeps a copy. */
  public ImportancePerformance {
    points = List.copyOf(points);
  }

  /**
   * Cut at the means over the aspects.
   *
   * @param aspects 2 or more
   */
  public static Outcome<ImportancePerformance> of(List<RatedAspect> aspects) {
    return aspects.size() < 2
        ? Check.tooFew(aspects.size(), "aspects", 2)
        : of(
            aspects,
            mean(aspects, RatedAspect::importance),
            mean(aspects, RatedAspect::performance));
  }

  /**
   * Cut at lines of one's own, such as the middle of the scale.
   *
   * @param aspects 1 or more
   * @param importanceLine finite
   * @param performanceLine finite
   */
  public static Outcome<ImportancePerformance> of(
      List<RatedAspect> aspects, double importanceLine, double performanceLine) {
    if (!(Double.isFinite(importanceLine) && Double.isFinite(performanceLine))) {
      throw new IllegalArgumentException(
          "lines must be finite, were " + importanceLine + " and " + performanceLine);
    }
    if (aspects.isEmpty()) {
      return Check.tooFew(0, "aspects", 1);
    }
    List<Point> points =
        aspects.stream()
            .map(
                each ->
                    point(
                        each,
                        each.importance() - importanceLine,
                        each.performance() - performanceLine))
            .toList();
    return Outcome.of(new ImportancePerformance(points, importanceLine, performanceLine));
  }

  private static Point point(RatedAspect aspect, double importance, double performance) {
    Quadrant quadrant;
    if (importance >= -ROUNDING) {
      quadrant = performance >= -ROUNDING ? Quadrant.KEEP : Quadrant.PRIORITISE;
    } else {
      quadrant = performance >= -ROUNDING ? Quadrant.OVERDONE : Quadrant.LOW_PRIORITY;
    }
    return new Point(aspect, quadrant, importance, performance);
  }

  private static double mean(List<RatedAspect> aspects, ToDoubleFunction<RatedAspect> what) {
    return SortedSum.of(aspects.stream().mapToDouble(what).toArray()) / aspects.size();
  }

  /**
   * Customer satisfaction index: performance weighted by importance, in percent of the highest
   * rating.
   *
   * @param highest the highest rating of performance, above 0
   */
  public double satisfactionIndex(double highest) {
    if (!(highest > 0)) {
      throw new IllegalArgumentException("highest rating must be above 0, was " + highest);
    }
    List<RatedAspect> aspects = points.stream().map(Point::aspect).toList();
    double weighted = mean(aspects, each -> each.importance() * each.performance());
    return 100 * weighted / mean(aspects, RatedAspect::importance) / highest;
  }

  /** The aspects in a field, in their order. */
  public List<RatedAspect> in(Quadrant quadrant) {
    return points.stream().filter(p -> p.quadrant() == quadrant).map(Point::aspect).toList();
  }

  /** One line: {@code 2 of 6 aspects first priority, 1 borderline}. */
  @Override
  public String toString() {
    return in(Quadrant.PRIORITISE).size()
        + " of "
        + points.size()
        + " aspects first priority, "
        + points.stream().filter(Point::isBorderline).count()
        + " borderline";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Importance and performance")
            .row("", "importance", "performance", "fit %", "field", "probability");
    for (Point point : points) {
      table.row(
          point.aspect().name(),
          Digits.of(point.aspect().importance()),
          Digits.of(point.aspect().performance()),
          Digits.fixed(point.fit(), 1),
          point.quadrant().words() + (point.isBorderline() ? " ?" : ""),
          Digits.fixed(point.probability(), 2));
    }
    return table
        .note(
            "lines at importance "
                + Digits.of(importanceLine)
                + " and performance "
                + Digits.of(performanceLine)
                + "; ? is within half a standard error of a line")
        .toString();
  }
}
