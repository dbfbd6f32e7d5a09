package id.bina.io.report;

import java.util.List;

/** Which colour stands for what, above a figure. */
final class Legend {
  private static final int SWATCH = 11;

  private Legend() {}

  static void draw(Canvas canvas, List<String> names, List<String> colours) {
    double x = 0;
    double y = canvas.bottom() + Canvas.LINE;
    for (int i = 0; i < names.size(); i++) {
      double width = SWATCH + 5 + Canvas.widthOf(names.get(i));
      if (x > 0 && x + width > Canvas.WIDTH) {
        x = 0;
        y += Canvas.LINE + 1;
      }
      if (colours.get(i).isEmpty()) {
        canvas.box(x, y - SWATCH, SWATCH, SWATCH, "open");
      } else {
        canvas.filled(x, y - SWATCH, SWATCH, SWATCH, colours.get(i));
      }
      canvas.text(x + SWATCH + 5, y - 1, "start", Sentence.of(names.get(i)), "words");
      x += width + 12;
    }
    canvas.skip(4);
  }
}
