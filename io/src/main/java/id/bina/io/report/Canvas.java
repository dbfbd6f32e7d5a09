package id.bina.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Draws one figure as SVG that stands in a page: no script, nothing from elsewhere, a title and a
 * description for who cannot see it.
 *
 * <p>As wide as a phone, so that its words are as large there as the rest; drawn larger on a desk.
 */
final class Canvas {
  static final int WIDTH = 360;
  static final int LINE = 15;

  /** How wide a letter is at most times, on average. */
  private static final double LETTER = 6.6;

  private final StringBuilder out = new StringBuilder();
  private double bottom;

  private Canvas() {}

  static String svg(Drawing drawing, String id) {
    Canvas canvas = new Canvas();
    drawing.draw(canvas);
    return "<svg viewBox=\"0 0 "
        + WIDTH
        + " "
        + number(canvas.bottom + 4)
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\">\n<title id=\""
        + id
        + "-t\">"
        + Html.escape(drawing.title())
        + "</title>\n<desc id=\""
        + id
        + "-d\">"
        + Html.escape(drawing.description())
        + "</desc>\n"
        + canvas.out
        + "</svg>\n";
  }

  /** How far down something has been drawn. */
  double bottom() {
    return bottom;
  }

  void skip(double height) {
    bottom += height;
  }

  static double widthOf(String words) {
    return words.length() * LETTER;
  }

  /** The words broken so that they fit a width. */
  static List<String> lines(String words, double width) {
    return TextWriter.wrap(words, (int) Math.max(4, width / LETTER));
  }

  /** Words from the left edge, broken where they must be; what follows is drawn below them. */
  void paragraph(String words, double width, String look) {
    for (String line : lines(Sentence.of(words), width)) {
      bottom += LINE;
      text(0, bottom - 3, "start", line, look);
    }
  }

  /** One line of words; {@code anchor} is start, middle or end. */
  void text(double x, double y, String anchor, String words, String look) {
    out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" text-anchor=\"").append(anchor).append("\" class=\"").append(look);
    out.append("\">").append(Html.escape(words)).append("</text>\n");
    reach(y + 3);
  }

  /** A box of a look. */
  void box(double x, double y, double width, double height, String look) {
    rectangle(x, y, width, height);
    out.append("\" class=\"").append(look).append("\"/>\n");
  }

  /** A box of a colour. */
  void filled(double x, double y, double width, double height, String colour) {
    rectangle(x, y, width, height);
    out.append("\" fill=\"").append(colour).append("\" class=\"edge\"/>\n");
  }

  private void rectangle(double x, double y, double width, double height) {
    out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
    reach(y + height);
  }

  void line(double x1, double y1, double x2, double y2, String look) {
    out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
    out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
    out.append("\" class=\"").append(look).append("\"/>\n");
    reach(Math.max(y1, y2));
  }

  void dot(double x, double y, double radius, String look) {
    out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
    out.append("\" r=\"").append(number(radius)).append("\" class=\"").append(look);
    out.append("\"/>\n");
    reach(y + radius);
  }

  private void reach(double y) {
    bottom = Math.max(bottom, y);
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
