package id.bina.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line from before to after for each row, numbered as the rows of the table are.
 *
 * @param title what it shows
 * @param description how it is to be read
 * @param before what the left side is called
 * @param after what the right side is called
 * @param slopes one for each row, in the order of the table
 * @param withheld what is not shown and why, a line each
 */
record SlopeLines(
    String title,
    String description,
    String before,
    String after,
    List<Slope> slopes,
    List<String> withheld)
    implements Drawing {
  private static final int LEFT = 76;
  private static final int RIGHT = 240;
  private static final int LEAST = 150;
  private static final int APART = 14;

  SlopeLines {
    slopes = List.copyOf(slopes);
    withheld = List.copyOf(withheld);
  }

  /**
   * One row.
   *
   * @param number its number in the table
   * @param before the value before, if there is one to show
   * @param after the value after, if there is one to show
   * @param start the value before as people read it
   * @param end the value after as people read it
   * @param look {@code slope} or, for a comparison, {@code slope-other}
   */
  record Slope(
      int number,
      Optional<Double> before,
      Optional<Double> after,
      String start,
      String end,
      String look) {}

  @Override
  public void draw(Canvas canvas) {
    canvas.skip(Canvas.LINE);
    canvas.text(LEFT, canvas.bottom() - 3, "end", before, "words");
    canvas.text(RIGHT, canvas.bottom() - 3, "start", after, "words");
    double top = canvas.bottom() + 8;
    double height = Math.max(LEAST, (double) APART * slopes.size());
    Axis axis = Axis.over(values(), top + height, top);
    canvas.line(LEFT, top, LEFT, top + height, "axis");
    canvas.line(RIGHT, top, RIGHT, top + height, "axis");
    for (Slope slope : slopes) {
      draw(canvas, axis, slope);
    }
    labels(canvas, axis, top, Side.BEFORE);
    labels(canvas, axis, top, Side.AFTER);
    canvas.skip(6);
    withheld.forEach(line -> canvas.paragraph(line, Canvas.WIDTH, "soft"));
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (Slope slope : slopes) {
      slope.before().ifPresent(values::add);
      slope.after().ifPresent(values::add);
    }
    return values;
  }

  private static void draw(Canvas canvas, Axis axis, Slope slope) {
    if (slope.before().isPresent() && slope.after().isPresent()) {
      double from = axis.at(slope.before().get());
      double to = axis.at(slope.after().get());
      canvas.line(LEFT, from, RIGHT, to, slope.look());
    }
    slope.before().ifPresent(value -> canvas.dot(LEFT, axis.at(value), 3.5, "dot"));
    slope.after().ifPresent(value -> canvas.dot(RIGHT, axis.at(value), 3.5, "dot"));
  }

  /** The labels of one side from the top down, pushed apart where they would lie on each other. */
  private void labels(Canvas canvas, Axis axis, double top, Side side) {
    List<Slope> ordered = new ArrayList<>(slopes);
    ordered.removeIf(slope -> side.value(slope).isEmpty());
    ordered.sort(Comparator.comparing(slope -> -side.value(slope).orElseThrow()));
    double next = top;
    for (Slope slope : ordered) {
      double y = Math.max(next, axis.at(side.value(slope).orElseThrow()) + 4);
      switch (side) {
        case BEFORE -> canvas.text(LEFT - 9, y, "end", slope.start(), "words");
        case AFTER ->
            canvas.text(RIGHT + 9, y, "start", slope.number() + ": " + slope.end(), "words");
      }
      next = y + APART;
    }
  }

  private enum Side {
    BEFORE,
    AFTER;

    Optional<Double> value(Slope slope) {
      return this == BEFORE ? slope.before() : slope.after();
    }
  }
}
