package id.bina.io.scan;

import java.util.Arrays;

/**
 * Where the cells and records of a stretch of bytes end.
 *
 * <p>One pass, eight bytes at a time. A cell lies between a mark and the one before it:
 *
 * <pre>
 *   bytes     \n 1 7 , T 0 1 , 4 , , 3 , " a , " " b " \n
 *   marks      0     1       2   3 4   5               6
 *   row ends                                           6
 * </pre>
 *
 * Reused from stretch to stretch; confined to one thread.
 */
final class Marks {
  private static final long LINE_FEEDS = Words.repeated('\n');
  private static final long QUOTES = Words.repeated(Quotes.QUOTE);

  /** Added to a byte of ASCII, sets its highest bit from the blank up. */
  private static final long FROM_SPACE = Words.repeated(0x80 - ' ');

  private static final long FIRST_BYTE = 0x80L;

  private final byte separator;
  private final long separators;
  private final int width;
  private final Encoding encoding;
  private int[] places = new int[1 << 12];
  private int[] rowEnds = new int[1 << 8];
  private int[] rowLines = new int[1 << 8];
  private int count;
  private int rows;
  private int lineEnd;
  private int line;
  private int rowLine;
  private Obstacle obstacle = Obstacle.NONE;

  Marks(char separator, int width, Encoding encoding) {
    this.encoding = encoding;
    this.separator = (byte) separator;
    this.separators = Words.repeated(separator);
    this.width = width;
  }

  /** The place of each mark; the first stands before the first cell. */
  int[] places() {
    return places;
  }

  /** The number of the mark at the end of each record. */
  int[] rowEnds() {
    return rowEnds;
  }

  /** On which line each record begins, counted from 0 where the stretch begins. */
  int[] rowLines() {
    return rowLines;
  }

  /** How many records there are. */
  int rows() {
    return rows;
  }

  /** Leaves out records at the end. */
  void keep(int first) {
    rows = first;
  }

  /** How many lines there are. */
  int lines() {
    return line;
  }

  /**
   * Finds the marks.
   *
   * @param bytes readable to eight bytes beyond {@code to}; before {@code from} stands a line feed
   * @param from where a record begins
   * @param to behind a line feed
   * @return what is in the way; without effect on the bytes
   */
  Obstacle find(byte[] bytes, int from, int to) {
    places[0] = from - 1;
    count = 1;
    rows = 0;
    lineEnd = 0;
    line = 0;
    rowLine = 0;
    obstacle = Obstacle.NONE;
    int at = from;
    while (at < to && obstacle == Obstacle.NONE) {
      at = plain(bytes, at, to);
      at = at < to ? special(bytes, at, to) : at;
    }
    return obstacle;
  }

  /**
   * Takes words of eight bytes in which there are only ASCII characters from the blank up, marks,
   * and no quotation mark.
   *
   * @return the place of the first other word
   */
  private int plain(byte[] bytes, int from, int to) {
    long separatorWord = separators;
    int last = to - Words.BYTES;
    int at = from;
    while (at <= last) {
      long word = Words.at(bytes, at);
      // In words of ASCII only, which is asked below, no addition carries into the next byte.
      long noFeed = (word ^ LINE_FEEDS) + Words.LOW;
      long noEnd = ((word ^ separatorWord) + Words.LOW) & noFeed;
      long isPlain = ((word ^ QUOTES) + Words.LOW) & (word + FROM_SPACE | ~noEnd) & ~word;
      if ((isPlain & Words.HIGH) != Words.HIGH) {
        return at;
      }
      long ends = ~noEnd & Words.HIGH;
      append(at, ends);
      long feeds = ~noFeed & Words.HIGH;
      if (feeds != 0) {
        rowsEnd(bytes, at, feeds, ends);
      }
      at += Words.BYTES;
    }
    return at;
  }

  /** Appends the places of a mask; four at once, since most words have no more. */
  private void append(int at, long ends) {
    int next = count;
    if (next + Words.BYTES > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    int[] all = places;
    long second = ends & (ends - 1);
    long third = second & (second - 1);
    long fourth = third & (third - 1);
    all[next] = at + Words.first(ends);
    all[next + 1] = at + Words.first(second);
    all[next + 2] = at + Words.first(third);
    all[next + 3] = at + Words.first(fourth);
    count = next + Long.bitCount(ends);
    long rest = fourth & (fourth - 1);
    if (rest != 0) {
      appendRest(at, next + 4, rest);
    }
  }

  private void appendRest(int at, int from, long ends) {
    int next = from;
    for (long rest = ends; rest != 0; rest &= rest - 1) {
      places[next++] = at + Words.first(rest);
    }
  }

  /** Ends a record at each line feed of a word whose marks are appended. */
  private void rowsEnd(byte[] bytes, int at, long feeds, long ends) {
    int before = count - Long.bitCount(ends);
    for (long rest = feeds; rest != 0; rest &= rest - 1) {
      long lowest = rest & -rest;
      rowEnd(bytes, before + Long.bitCount(ends & (lowest - 1)), at + Words.first(rest));
    }
  }

  private void rowEnd(byte[] bytes, int mark, int place) {
    int cells = mark - lineEnd;
    if (cells == width) {
      addRow(mark);
    } else if (cells != 1 || !isEmptyLine(bytes, mark, place)) {
      obstacle = Obstacle.WIDTH;
    }
    line++;
    rowLine = line;
    lineEnd = mark;
  }

  private boolean isEmptyLine(byte[] bytes, int mark, int place) {
    int length = place - places[mark - 1] - 1;
    return length == 0 || (length == 1 && bytes[place - 1] == '\r');
  }

  private void addRow(int mark) {
    if (rows == rowEnds.length) {
      rowEnds = Arrays.copyOf(rowEnds, 2 * rows);
      rowLines = Arrays.copyOf(rowLines, 2 * rows);
    }
    rowEnds[rows] = mark;
    rowLines[rows] = rowLine;
    rows++;
  }

  /** Takes a word byte by byte, up to a quotation mark, and the quoted cell. */
  private int special(byte[] bytes, int from, int to) {
    int until = Math.min(from + Words.BYTES, to);
    for (int at = from; at < until; at++) {
      byte value = bytes[at];
      if (value == Quotes.QUOTE) {
        return quoted(bytes, at, to);
      }
      if (value == separator || value == '\n') {
        append(at, FIRST_BYTE);
        if (value == '\n') {
          rowEnd(bytes, count - 1, at);
        }
      } else {
        look(bytes, at, to);
      }
    }
    return until;
  }

  private void look(byte[] bytes, int at, int to) {
    byte value = bytes[at];
    if (value < 0) {
      foreign(bytes, at, to);
    } else if (value == 0) {
      obstacle = Obstacle.FOREIGN_BYTES;
    } else if (value == '\r' && (at + 1 >= to || bytes[at + 1] != '\n')) {
      obstacle = Obstacle.LONE_RETURN;
    }
  }

  /** Steps over a quoted cell, or over a quotation mark amid other words. */
  private int quoted(byte[] bytes, int quote, int to) {
    int cell = places[count - 1] + 1;
    if (quote != cell) {
      boolean loose = Quotes.spacesBefore(bytes, quote, cell) == cell;
      obstacle = loose ? Obstacle.LOOSE_QUOTE : obstacle;
      return quote + 1;
    }
    int closing = Quotes.closing(bytes, quote, to);
    if (closing < 0) {
      obstacle = Obstacle.LOOSE_QUOTE;
      return to;
    }
    for (int i = quote + 1; i < closing; i++) {
      inside(bytes, i, closing);
    }
    byte after = bytes[closing + 1];
    if (after != separator && after != '\n' && after != '\r') {
      obstacle = Obstacle.LOOSE_QUOTE;
    }
    return closing + 1;
  }

  private void inside(byte[] bytes, int at, int to) {
    byte value = bytes[at];
    if (value < 0) {
      foreign(bytes, at, to);
    } else if (value == '\n' || (value == '\r' && bytes[at + 1] != '\n')) {
      line++;
    } else if (value == 0) {
      obstacle = Obstacle.FOREIGN_BYTES;
    }
  }

  /** Looks whether bytes beyond ASCII are text, where a run of them begins. */
  private void foreign(byte[] bytes, int at, int to) {
    if (bytes[at - 1] >= 0 && !encoding.isText(bytes, at, to)) {
      obstacle = Obstacle.FOREIGN_BYTES;
    }
  }
}
