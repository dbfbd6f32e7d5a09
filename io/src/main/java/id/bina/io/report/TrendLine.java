package id.bina.io.report;

import id.bina.core.result.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values in order of time. A line joins two of them only where nothing broke in between.
 *
 * @param title what it shows
 * @param description how it is to be read
 * @param points from the earliest to the latest
 * @param language in which numbers are written
 */
record TrendLine(String title, String description, List<Point> points, String language)
    implements Drawing {
  private static final int HEIGHT = 150;
  private static final int LEFT = 62;

  /** Up to so many points there is room for figures beside them. */
  private static final int WIDE = 3;

  TrendLine {
    points = List.copyOf(points);
  }

  /**
   * One time.
   *
   * @param label when
   * @param value the value; empty if it is withheld or was not computed
   * @param ends the interval, if there is one
   * @param words the value as people read it, or why there is none
   * @param breaks what changed since the time before, each as words; empty if nothing
   */
  record Point(
      String label,
      Optional<Double> value,
      Optional<DotRows.Ends> ends,
      String words,
      List<String> breaks) {
    Point {
      breaks = List.copyOf(breaks);
    }
  }

  @Override
  public void draw(Canvas canvas) {
    double top = canvas.bottom() + 2.0 * Canvas.LINE;
    Axis axis = Axis.over(values(), top + HEIGHT, top);
    for (BigDecimal mark : axis.marks()) {
      double y = axis.at(mark.doubleValue());
      canvas.line(LEFT - 20.0, y, Canvas.WIDTH, y, "grid");
      canvas.text(LEFT - 24.0, y + 4, "end", Figures.exact(mark, language), "soft");
    }
    List<String> breaks = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i > 0) {
        join(canvas, axis, i, breaks, top);
      }
    }
    for (int i = 0; i < points.size(); i++) {
      draw(canvas, axis, i, top + HEIGHT);
    }
    for (int i = 0; i < breaks.size(); i++) {
      canvas.paragraph((i + 1) + ": " + breaks.get(i), Canvas.WIDTH, "soft");
    }
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (Point point : points) {
      point.value().ifPresent(values::add);
      point
          .ends()
          .ifPresent(
              ends -> {
                values.add(ends.lower());
                values.add(ends.upper());
              });
    }
    return values;
  }

  private double x(int point) {
    double room = (double) Canvas.WIDTH - LEFT;
    return LEFT + room * (point + 0.5) / points.size();
  }

  /** The figure beside its dot where no line goes: to the right, to the left, or above. */
  private void words(Canvas canvas, Axis axis, int i, double y) {
    String words = points.get(i).words();
    boolean isWide = points.size() <= WIDE;
    if (isWide && !isJoined(i + 1)) {
      canvas.text(x(i) + 8, y + 4, "start", words, "words");
    } else if (isWide && i == 0) {
      canvas.text(x(i) - 8, y + 4, "end", words, "words");
    } else {
      double top = points.get(i).ends().map(ends -> axis.at(ends.upper())).orElse(y - 4);
      canvas.text(x(i), top - 4, "middle", words, "words");
    }
  }

  /** Whether a line comes to a point from the one before. */
  private boolean isJoined(int i) {
    return i > 0
        && i < points.size()
        && points.get(i).breaks().isEmpty()
        && points.get(i).value().isPresent()
        && points.get(i - 1).value().isPresent();
  }

  /** A line, or where something broke a mark with a number that a note below explains. */
  private void join(Canvas canvas, Axis axis, int i, List<String> breaks, double top) {
    Point before = points.get(i - 1);
    Point now = points.get(i);
    if (!now.breaks().isEmpty()) {
      breaks.add(String.join("; ", now.breaks()));
      double middle = (x(i - 1) + x(i)) / 2;
      canvas.line(middle, top, middle, top + HEIGHT, "cut");
      canvas.text(middle, top - 4, "middle", "// " + breaks.size(), "words");
    } else if (isJoined(i)) {
      double from = axis.at(before.value().get());
      canvas.line(x(i - 1), from, x(i), axis.at(now.value().get()), "slope");
    }
  }

  private void draw(Canvas canvas, Axis axis, int i, double bottom) {
    Point point = points.get(i);
    double x = x(i);
    point
        .ends()
        .ifPresent(ends -> canvas.line(x, axis.at(ends.lower()), x, axis.at(ends.upper()), "span"));
    if (point.value().isPresent()) {
      double y = axis.at(point.value().get());
      canvas.dot(x, y, 4.5, "dot");
      words(canvas, axis, i, y);
    } else {
      canvas.box(x - 8, bottom - HEIGHT, 16, HEIGHT, "withheld");
    }
    double y = bottom + Canvas.LINE;
    // Letters are reckoned wide, so that a word may go a little over its place.
    double room = 1.2 * ((double) Canvas.WIDTH - LEFT) / points.size();
    for (String line : Canvas.lines(point.label(), room)) {
      canvas.text(x, y, "middle", line, "soft");
      y += Canvas.LINE;
    }
  }
}
