package id.bina.io.scan;

import id.bina.io.internal.Cells;

/**
 * One cell between two marks, without its quotation marks; set anew for each cell. Confined to one
 * thread.
 */
final class Cell {
  private final Encoding encoding;
  private final int width;
  private byte[] bytes = {};
  private int from;
  private int to;
  private boolean isDoubled;

  Cell(Encoding encoding, int width) {
    this.encoding = encoding;
    this.width = width;
  }

  /** Moves to a column of a record, given the mark at the record's end. */
  void set(byte[] newBytes, int[] places, int rowEnd, int column) {
    int mark = rowEnd - (width - 1 - column);
    bytes = newBytes;
    from = places[mark - 1] + 1;
    to = places[mark];
    isDoubled = false;
    if (column == width - 1 && to > from && bytes[to - 1] == '\r') {
      to--;
    }
    if (to > from && bytes[from] == Quotes.QUOTE) {
      from++;
      to--;
      isDoubled = Quotes.next(bytes, from, to) < to;
    }
  }

  int length() {
    return to - from;
  }

  byte first() {
    return bytes[from];
  }

  /** The number that was remembered for these bytes. */
  int code(ByteCodes codes) {
    return codes.find(bytes, from, to);
  }

  /** Remembers a number for these bytes. */
  void remember(ByteCodes codes, int code) {
    codes.put(bytes, from, to, code);
  }

  /** The plain number that the cell holds, or {@link ScaledNumber#NOT_PLAIN}. */
  long plain(ScaledNumber reader) {
    return reader.plain(bytes, from, to);
  }

  /** What the cell says. */
  String words() {
    String raw = encoding.text(bytes, from, to);
    return Cells.words(isDoubled ? raw.replace("\"\"", "\"") : raw);
  }

  /** Whether nothing can be seen in it. */
  boolean isBlank() {
    for (int at = from; at < to; at++) {
      if (bytes[at] > ' ' && bytes[at] <= '~') {
        return false;
      }
    }
    return words().isEmpty();
  }
}
