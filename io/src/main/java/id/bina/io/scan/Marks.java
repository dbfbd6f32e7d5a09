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
  private static final long SPACES = Words.repeated(' ');

  private final byte separator;
  private final long separators;
  private final int width;
  private int[] places = new int[1 << 12];
  private int[] rowEnds = new int[1 << 8];
  private int[] rowLines = new int[1 << 8];
  private int count;
  private int rows;
  private int lineEnd;
  private int line;
  private int rowLine;
  private boolean foreign;
  private Obstacle obstacle = Obstacle.NONE;

  Marks(char separator, int width) {
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

  /** Whether a byte beyond ASCII was found. */
  boolean isForeign() {
    return foreign;
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
    foreign = false;
    obstacle = Obstacle.NONE;
    int at = from;
    while (at < to && obstacle == Obstacle.NONE) {
      at = word(bytes, at, to);
    }
    return obstacle;
  }

  /** Takes eight bytes, or those before a quotation mark and the quoted cell. */
  private int word(byte[] bytes, int at, int to) {
    long word = Words.at(bytes, at);
    long feeds = word ^ LINE_FEEDS;
    long ends = Words.zeroInEither(word ^ separators, feeds);
    long quote = Words.firstZero(word ^ QUOTES);
    // A byte below the blank, other than a mark, may be a carriage return.
    long control = (word - SPACES) & ~word & Words.HIGH & ~ends;
    if ((quote | control | (word & Words.HIGH)) != 0 || at + Words.BYTES > to) {
      return special(bytes, at, to, ends, quote);
    }
    append(at, ends);
    long found = Words.firstZero(feeds);
    if (found != 0) {
      rowsEnd(bytes, at, Words.zero(feeds), ends);
    }
    return at + Words.BYTES;
  }

  /** Appends the places of a mask; four at once, since most words have fewer. */
  private void append(int at, long ends) {
    int next = count;
    if (next + Words.BYTES > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    int[] all = places;
    long rest = ends;
    all[next] = at + Words.first(rest);
    rest &= rest - 1;
    all[next + 1] = at + Words.first(rest);
    rest &= rest - 1;
    all[next + 2] = at + Words.first(rest);
    rest &= rest - 1;
    all[next + 3] = at + Words.first(rest);
    rest &= rest - 1;
    for (int i = next + 4; rest != 0; i++) {
      all[i] = at + Words.first(rest);
      rest &= rest - 1;
    }
    count = next + Long.bitCount(ends);
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

  /** Takes the bytes up to a quotation mark one by one as to what they are, and the quoted cell. */
  private int special(byte[] bytes, int at, int to, long ends, long quote) {
    int until = quote == 0 ? at + Words.BYTES : at + Words.first(quote);
    until = Math.min(until, to);
    for (int i = at; i < until; i++) {
      look(bytes, i, to);
    }
    long within = until - at == Words.BYTES ? -1L : (1L << (8 * (until - at))) - 1;
    long kept = ends & within;
    append(at, kept);
    long feeds = Words.zero(Words.at(bytes, at) ^ LINE_FEEDS) & within;
    if (feeds != 0) {
      rowsEnd(bytes, at, feeds, kept);
    }
    return quote == 0 || until == to ? until : quoted(bytes, until, to);
  }

  private void look(byte[] bytes, int at, int to) {
    byte value = bytes[at];
    if (value < 0) {
      foreign = true;
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
      inside(bytes, i);
    }
    byte after = bytes[closing + 1];
    if (after != separator && after != '\n' && after != '\r') {
      obstacle = Obstacle.LOOSE_QUOTE;
    }
    return closing + 1;
  }

  private void inside(byte[] bytes, int at) {
    byte value = bytes[at];
    if (value < 0) {
      foreign = true;
    } else if (value == '\n' || (value == '\r' && bytes[at + 1] != '\n')) {
      line++;
    } else if (value == 0) {
      obstacle = Obstacle.FOREIGN_BYTES;
    }
  }
}
