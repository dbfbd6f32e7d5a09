package id.bina.examples.generate;

/** A comma-separated file in the making: a header, then rows, each ended by a line feed. */
public final class Csv {

  private final StringBuilder text = new StringBuilder();
  private final int width;

  /**
   * A file of nothing but its header.
   *
   * @param header the names of the columns
   */
  public Csv(String... header) {
    this.width = header.length;
    row((Object[]) header);
  }

  /**
   * Adds a row.
   *
   * @param cells as many as the header has, by their {@code toString}
   * @return this file
   * @throws IllegalArgumentException if there are more cells or fewer
   */
  public Csv row(Object... cells) {
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
  public static String padded(int number, int digits) {
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
