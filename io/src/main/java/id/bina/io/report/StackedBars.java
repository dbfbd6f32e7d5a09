package id.bina.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar for each item, divided by how many gave each answer, from the lowest to the highest.
 *
 * @param title what it shows
 * @param description how it is to be read
 * @param answers the answers in order; those in brackets are no answers and are drawn open
 * @param bars one for each item
 */
record StackedBars(String title, String description, List<String> answers, List<Bar> bars)
    implements Drawing {
  private static final int HEIGHT = 18;
  private static final int ROOM_FOR_N = 52;
  private static final int BEFORE_N = 6;

  StackedBars {
    answers = List.copyOf(answers);
    bars = List.copyOf(bars);
  }

  /**
   * The answers to one item.
   *
   * @param label the item
   * @param counts how many gave each answer; empty if that is withheld
   * @param words how many answered, or why nothing is shown
   */
  record Bar(String label, List<Long> counts, String words) {
    Bar {
      counts = List.copyOf(counts);
    }
  }

  static boolean isNoAnswer(String answer) {
    return answer.startsWith("(");
  }

  @Override
  public void draw(Canvas canvas) {
    Legend.draw(canvas, answers, colours());
    for (Bar bar : bars) {
      canvas.skip(5);
      canvas.paragraph(bar.label(), Canvas.WIDTH, "words");
      draw(canvas, bar, canvas.bottom() + 1);
    }
  }

  private int given() {
    return (int) answers.stream().filter(answer -> !isNoAnswer(answer)).count();
  }

  private List<String> colours() {
    List<String> colours = new ArrayList<>();
    for (String answer : answers) {
      colours.add(isNoAnswer(answer) ? "" : Palette.colour(colours.size(), given()));
    }
    return colours;
  }

  private void draw(Canvas canvas, Bar bar, double y) {
    double room = room();
    if (bar.counts().isEmpty()) {
      canvas.box(0, y, Canvas.WIDTH, HEIGHT, "withheld");
      canvas.text(6, y + 13, "start", bar.words(), "soft");
      return;
    }
    long all = bar.counts().stream().mapToLong(Long::longValue).sum();
    double x = 0;
    for (int i = 0; i < bar.counts().size(); i++) {
      long count = bar.counts().get(i);
      double width = all == 0 ? 0 : room * (double) count / (double) all;
      if (count > 0) {
        segment(canvas, i, x, y, width, count);
      }
      x += width;
    }
    canvas.text(Canvas.WIDTH, y + 13, "end", bar.words(), "soft");
  }

  /** So wide are all bars that the longest number beside them has room. */
  private double room() {
    double longest =
        bars.stream()
            .filter(bar -> !bar.counts().isEmpty())
            .mapToDouble(bar -> Canvas.widthOf(bar.words()) + BEFORE_N)
            .max()
            .orElse(0);
    return Canvas.WIDTH - Math.max(ROOM_FOR_N, longest);
  }

  private void segment(Canvas canvas, int answer, double x, double y, double width, long count) {
    boolean open = isNoAnswer(answers.get(answer));
    if (open) {
      canvas.box(x, y, width, HEIGHT, "open");
    } else {
      canvas.filled(x, y, width, HEIGHT, Palette.colour(answer, given()));
    }
    String words = Long.toString(count);
    if (Canvas.widthOf(words) + 4 <= width) {
      canvas.text(
          x + width / 2, y + 13, "middle", words, open ? "words" : Palette.ink(answer, given()));
    }
  }
}
