package id.bina.io.scan;

import java.util.Arrays;

/**
 * Finds where bytes can be cut: behind the last record that is surely whole and surely not blank.
 *
 * <p>Only quotation marks matter, since a line break ends a record unless it stands between two of
 * them:
 *
 * <pre>
 *   1 , 4 , " a \n b " \n 2 , 3 , " c \n
 *           |________|  ^         |
 *            a cell    cut here   open: its record goes to the next stretch
 * </pre>
 *
 * A record in which nothing visible stands goes to the next stretch too: whether it counts depends
 * on what follows. Confined to one thread at a time.
 */
final class Cutter {
  private final byte separator;
  private int[] openings = new int[1 << 6];
  private int[] closings = new int[1 << 6];
  private int cells;

  Cutter(char separator) {
    this.separator = (byte) separator;
  }

  /**
   * Where to cut.
   *
   * @param bytes readable to eight bytes beyond {@code to}
   * @param from where a record begins
   * @param to how far they are known
   * @return the place behind a line break, or {@code from} if there is none
   */
  int cut(byte[] bytes, int from, int to) {
    int until = quotedCells(bytes, from, to);
    for (int cell = cells; cell >= 0; cell--) {
      int begins = cell == 0 ? from : closings[cell - 1] + 1;
      int ends = cell == cells ? until : openings[cell];
      for (int at = ends - 1; at >= begins; at--) {
        if (endsLine(bytes, at, to) && saysSomething(bytes, from, at)) {
          return at + 1;
        }
      }
    }
    return from;
  }

  /**
   * The end of the first record.
   *
   * @return the place behind its line break, or -1 if it is not known to end
   */
  int firstRecord(byte[] bytes, int from, int to) {
    int until = quotedCells(bytes, from, to);
    int cell = 0;
    int at = from;
    while (at < until) {
      if (cell < cells && at == openings[cell]) {
        at = closings[cell] + 1;
        cell++;
      } else if (bytes[at] == '\n') {
        return at + 1;
      } else if (bytes[at] == '\r') {
        boolean isKnown = at + 1 < to;
        return isKnown ? at + (bytes[at + 1] == '\n' ? 2 : 1) : -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Finds the quoted cells, and how far all of them are closed. */
  private int quotedCells(byte[] bytes, int from, int to) {
    cells = 0;
    int at = Quotes.next(bytes, from, to);
    while (at < to) {
      if (!opens(bytes, at, from)) {
        at = Quotes.next(bytes, at + 1, to);
        continue;
      }
      int closing = Quotes.closing(bytes, at, to);
      if (closing < 0) {
        return at;
      }
      add(at, closing);
      at = Quotes.next(bytes, closing + 1, to);
    }
    return to;
  }

  private boolean opens(byte[] bytes, int quote, int from) {
    int begins = from;
    if (cells > 0) {
      begins = closings[cells - 1] + 1;
    }
    int at = quote;
    while (at > begins && isSpace(bytes[at - 1])) {
      at--;
    }
    return at == from || bytes[at - 1] == separator || isBreak(bytes[at - 1]);
  }

  private boolean isSpace(byte value) {
    return value >= 0 && value <= ' ' && value != separator && !isBreak(value);
  }

  private static boolean isBreak(byte value) {
    return value == '\n' || value == '\r';
  }

  private void add(int opening, int closing) {
    if (cells == openings.length) {
      openings = Arrays.copyOf(openings, 2 * cells);
      closings = Arrays.copyOf(closings, 2 * cells);
    }
    openings[cells] = opening;
    closings[cells] = closing;
    cells++;
  }

  /** A return ends a line if no line feed follows; nobody knows behind the last byte. */
  private static boolean endsLine(byte[] bytes, int at, int to) {
    return bytes[at] == '\n' || (bytes[at] == '\r' && at + 1 < to && bytes[at + 1] != '\n');
  }

  /** Whether a character that is surely no space stands in the line that a break ends. */
  private boolean saysSomething(byte[] bytes, int from, int end) {
    boolean isPair = bytes[end] == '\n' && end > from && bytes[end - 1] == '\r';
    for (int at = isPair ? end - 2 : end - 1; at >= from && !isBreak(bytes[at]); at--) {
      byte value = bytes[at];
      if (value > ' ' && value <= '~' && value != separator && value != Quotes.QUOTE) {
        return true;
      }
    }
    return false;
  }
}
