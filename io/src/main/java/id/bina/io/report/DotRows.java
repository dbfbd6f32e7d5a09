package id.bina.io.report;

import id.bina.core.result.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dot with its interval for each row, on one axis, with lines such as where bands begin.
 *
 * @param title what it shows
 * @param description how it is to be read
 * @param dots one for each row
 * @param lines values that the dots are read against
 * @param language in which numbers are written
 */
record DotRows(String title, String description, List<Dot> dots, List<Line> lines, String language)
    implements Drawing {
  private static final int EDGE = 14;

  DotRows {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /**
   * A value, or why there is none.
   *
   * @param label the row
   * @param value the value; empty if it is withheld or was not computed
   * @param ends the interval, if there is one
   * @param words value and interval as people read them, or why there is none
   */
  record Dot(String label, Optional<Double> value, Optional<Ends> ends, String words) {}

  /** The lower and the upper end of an interval. */
  record Ends(double lower, double upper) {}

  /** A value that others are read against. */
  record Line(String label, double at) {}

  @Override
  public void draw(Canvas canvas) {
    Axis axis = axis();
    double top = canvas.bottom() + (lines.isEmpty() ? 0 : Canvas.LINE);
    for (Line line : lines) {
      canvas.text(axis.at(line.at()), top - 3, "middle", line.label(), "soft");
    }
    for (Dot dot : dots) {
      draw(canvas, axis, dot);
    }
    double end = canvas.bottom() + 8;
    canvas.line(0, end, Canvas.WIDTH, end, "axis");
    axis.marks().forEach(mark -> mark(canvas, axis.at(mark.doubleValue()), end, mark));
  }

  private void mark(Canvas canvas, double x, double y, BigDecimal mark) {
    canvas.line(x, y, x, y + 4, "axis");
    canvas.text(x, y + 4 + Canvas.LINE, "middle", Figures.exact(mark, language), "soft");
  }

  private Axis axis() {
    List<Double> values = new ArrayList<>();
    lines.forEach(line -> values.add(line.at()));
    for (Dot dot : dots) {
      dot.value().ifPresent(values::add);
      dot.ends()
          .ifPresent(
              ends -> {
                values.add(ends.lower());
                values.add(ends.upper());
              });
    }
    return Axis.over(values, EDGE, (double) Canvas.WIDTH - EDGE);
  }

  private void draw(Canvas canvas, Axis axis, Dot dot) {
    canvas.skip(6);
    double words = Canvas.widthOf(dot.words());
    boolean beside = words + Canvas.widthOf(dot.label()) + 8 <= Canvas.WIDTH;
    canvas.paragraph(dot.label(), Canvas.WIDTH, "words");
    if (beside) {
      canvas.text(Canvas.WIDTH, canvas.bottom() - 3, "end", dot.words(), "soft");
    } else {
      canvas.paragraph(dot.words(), Canvas.WIDTH, "soft");
    }
    double y = canvas.bottom() + 7;
    if (dot.value().isEmpty()) {
      canvas.box(0, y - 5, Canvas.WIDTH, 10, "withheld");
      return;
    }
    for (Line line : lines) {
      canvas.line(axis.at(line.at()), y - 7, axis.at(line.at()), y + 7, "cut");
    }
    dot.ends()
        .ifPresent(ends -> canvas.line(axis.at(ends.lower()), y, axis.at(ends.upper()), y, "span"));
    canvas.dot(axis.at(dot.value().get()), y, 4.5, "dot");
  }
}
