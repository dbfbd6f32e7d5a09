package id.bina.examples.spark;

import java.nio.charset.StandardCharsets;

/**
 * Where the cells of a line begin and end, if it is a plain line.
 *
 * <pre>
 *   R 7 , 3 , , " a , b "        three separators outside quotation marks: four cells
 *   ^   ^ ^ ^   ^     ^
 *   begin/end of each; a quoted cell without its marks
 * </pre>
 *
 * <p>Plain is: a quotation mark stands at the beginning of a cell or nowhere, and the mark that
 * closes it is followed by the separator or the end; there are no control characters. Any other
 * line is left to the general reader, which knows what it means or why it is wrong.
 */
final class LineCells {
  private static final byte MARK = '"';

  private final byte separator;
  private final int[] begins;
  private final int[] ends;
  private final boolean[] doubled;
  private byte[] line = {};
  private int length;
  private int count;
  private boolean ascii;

  LineCells(char separator, int width) {
    this.separator = (byte) separator;
    this.begins = new int[width];
    this.ends = new int[width];
    this.doubled = new boolean[width];
  }

  /**
   * Looks at a line.
   *
   * @return whether it is plain and exactly as wide as the header
   */
  boolean split(byte[] bytes, int size) {
    line = bytes;
    length = size;
    count = 0;
    ascii = true;
    int at = 0;
    while (at <= size && count < begins.length) {
      at = at < size && bytes[at] == MARK ? quoted(at + 1) : bare(at);
      if (at < 0) {
        return false;
      }
      count++;
    }
    // After the last cell stands the end, and the place behind it is where the next would begin.
    return count == begins.length && at == size + 1;
  }

  /** Reads a cell without marks; gives where the next begins, -1 if the line is not plain. */
  private int bare(int from) {
    int at = from;
    while (at < length && line[at] != separator) {
      byte each = line[at];
      if (each == MARK || (each >= 0 && each < ' ')) {
        return -1;
      }
      ascii &= each >= 0;
      at++;
    }
    begins[count] = from;
    ends[count] = at;
    doubled[count] = false;
    return at + 1;
  }

  /** Reads a cell behind its opening mark. */
  private int quoted(int from) {
    boolean twice = false;
    int at = from;
    while (at < length) {
      byte each = line[at];
      if (each == MARK) {
        if (at + 1 == length || line[at + 1] == separator) {
          begins[count] = from;
          ends[count] = at;
          doubled[count] = twice;
          return at + 2;
        }
        if (line[at + 1] != MARK) {
          return -1;
        }
        twice = true;
        at++;
      } else if (each >= 0 && each < ' ') {
        return -1;
      }
      ascii &= each >= 0;
      at++;
    }
    return -1;
  }

  /** Whether every byte is of ASCII. */
  boolean isAscii() {
    return ascii;
  }

  int begin(int cell) {
    return begins[cell];
  }

  int end(int cell) {
    return ends[cell];
  }

  /** Whether marks inside the cell are written twice, so that its bytes are not its words. */
  boolean isDoubled(int cell) {
    return doubled[cell];
  }

  String text(int cell) {
    int size = ends[cell] - begins[cell];
    String written = new String(line, begins[cell], size, StandardCharsets.UTF_8);
    return doubled[cell] ? written.replace("\"\"", "\"") : written;
  }
}
