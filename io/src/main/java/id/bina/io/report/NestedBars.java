package id.bina.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps of which each holds part of the one before, each row as bars that lie in one another.
 *
 * @param title what it shows
 * @param description how it is to be read
 * @param steps the steps from all to few; the first is drawn open
 * @param bars one for each row
 */
record NestedBars(String title, String description, List<String> steps, List<Bar> bars)
    implements Drawing {
  private static final int HEIGHT = 16;

  NestedBars {
    steps = List.copyOf(steps);
    bars = List.copyOf(bars);
  }

  /**
   * The steps of one row.
   *
   * @param label the row
   * @param counts how many reached each step, from all to few; -1 where that is not known
   * @param words the same as people read it
   */
  record Bar(String label, List<Long> counts, String words) {
    Bar {
      counts = List.copyOf(counts);
    }
  }

  @Override
  public void draw(Canvas canvas) {
    Legend.draw(canvas, steps, colours());
    long most =
        bars.stream().flatMap(bar -> bar.counts().stream()).mapToLong(n -> n).max().orElse(0);
    for (Bar bar : bars) {
      canvas.skip(5);
      canvas.paragraph(bar.label(), Canvas.WIDTH, "words");
      canvas.paragraph(bar.words(), Canvas.WIDTH, "soft");
      draw(canvas, bar, most, canvas.bottom() + 1);
    }
  }

  /** All are an open box; the later a step, the darker. */
  private List<String> colours() {
    List<String> colours = new ArrayList<>(List.of(""));
    for (int i = 1; i < steps.size(); i++) {
      colours.add(colour(i));
    }
    return colours;
  }

  private String colour(int step) {
    return Palette.colour(steps.size() - 1 - step, Math.max(2, steps.size() - 1));
  }

  private void draw(Canvas canvas, Bar bar, long most, double y) {
    for (int i = 0; i < bar.counts().size(); i++) {
      long count = bar.counts().get(i);
      double width = most == 0 ? 0 : (double) Canvas.WIDTH * (double) count / (double) most;
      if (count >= 0 && i == 0) {
        canvas.box(0, y, width, HEIGHT, "open");
      } else if (count > 0) {
        double inset = 2.0 * (i - 1);
        canvas.filled(0, y + inset, width, HEIGHT - 2 * inset, colour(i));
      }
    }
  }
}
