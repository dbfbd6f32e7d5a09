package id.bina.examples.bungo;

/** A comma-separated file in the making: a header, then rows, each ended by a line feed. */
final class Csv {

  private final StringBuilder text = new StringBuilder();
  private final int width;

  Csv(String... header) {
    this.width = header.length;
    row((Object[]) header);
  }

  Csv row(Object... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException(
          "a row must have " + width + " cells as the header has, had " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells[i].toString()));
    }
    text.append('\n');
    return this;
  }

  /** A number with leading zeros, free of any locale. */
  static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  private static String quoted(String cell) {
    boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
