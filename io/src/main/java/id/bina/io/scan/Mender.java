package id.bina.io.scan;

import id.bina.io.internal.Cells;

/**
 * Writes the records of a stretch anew, so that their marks can be found: one line feed behind each
 * record, quotation marks at the very edges of their cells, as many cells as there are columns.
 *
 * <pre>
 *   17 ,  " a , b "  , 4 \r        a return alone, spaces around quotation marks
 *   17 , " a , b " , 4 \n
 *
 *   18 , c \r \n                   a short row, where short rows are filled
 *   18 , c , \n
 * </pre>
 *
 * What each cell says, and the line on which each record begins, stay as the general reader has
 * them; where that reader refuses a record, so does this. Room for the records is made as they need
 * it and kept. Confined to one thread.
 */
final class Mender {
  private static final long QUOTES = Words.repeated(Quotes.QUOTE);
  private static final long FEEDS = Words.repeated('\n');
  private static final long RETURNS = Words.repeated('\r');

  private final byte separator;
  private final long separators;
  private final int width;
  private final boolean fillsShortRows;
  private final Encoding encoding;
  private final Stretch mended = new Stretch(ScanPlan.STRETCH_BYTES);
  private byte[] bytes = {};
  private byte[] out = {};
  private int end;
  private int at;
  private int written;
  private int cells;

  Mender(char separator, int width, boolean fillsShortRows, Encoding encoding) {
    this.separator = (byte) separator;
    this.separators = Words.repeated(separator);
    this.width = width;
    this.fillsShortRows = fillsShortRows;
    this.encoding = encoding;
  }

  /**
   * Mends a stretch.
   *
   * @param broken whole records; the last byte ends a line
   * @return the same records; used again for the next stretch
   * @throws BlockedException if a record is not as any file may have it
   */
  Stretch mend(Stretch broken) {
    bytes = broken.bytes();
    end = broken.end();
    at = Stretch.START;
    out = mended.bytes();
    written = Stretch.START;
    while (at < end) {
      record();
    }
    mended.set(written, broken.number(), broken.line(), broken.isLast());
    return mended;
  }

  private void record() {
    int begin = written;
    int start = at;
    cells = 1;
    plain();
    while (bytes[at] == Quotes.QUOTE) {
      quoted(start);
      plain();
    }
    at += bytes[at] == '\r' && bytes[at + 1] == '\n' && at + 1 < end ? 2 : 1;
    if (cells != width) {
      widen(begin);
    }
    write((byte) '\n');
  }

  /** Copies words of eight bytes up to the next quotation mark or line break, counting cells. */
  private void plain() {
    long stops = 0;
    while (stops == 0) {
      makeRoom(Words.BYTES);
      long word = Words.at(bytes, at);
      stops = Words.zero(word ^ QUOTES) | Words.zero(word ^ FEEDS) | Words.zero(word ^ RETURNS);
      // Without a stop all eight bytes lie before it: the mask then has every bit.
      long before = (stops & -stops) - 1;
      int length = stops == 0 ? Words.BYTES : Words.first(stops);
      cells += Long.bitCount(Words.zero(word ^ separators) & before);
      Words.put(out, written, word);
      written += length;
      at += length;
    }
  }

  /** Copies a quoted cell without what lies around it, or a quotation mark amid other words. */
  private void quoted(int record) {
    int words = at;
    while (words > record && isSpace(bytes[words - 1])) {
      words--;
    }
    if (words > record && bytes[words - 1] != separator) {
      write(Quotes.QUOTE);
      at++;
      return;
    }
    written -= at - words;
    int closing = Quotes.closing(bytes, at, end);
    if (closing < 0) {
      throw new BlockedException();
    }
    int length = closing + 1 - at;
    makeRoom(length);
    System.arraycopy(bytes, at, out, written, length);
    written += length;
    at = closing + 1;
    while (isSpace(bytes[at])) {
      at++;
    }
    if (bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
      throw new BlockedException();
    }
  }

  /** Spaces as the general reader has them: what lies below the blank, but does not end a cell. */
  private boolean isSpace(byte value) {
    return value >= 0 && value <= ' ' && value != separator && value != '\n' && value != '\r';
  }

  /** Gives a record that is not as wide as the header its width, if it may have another one. */
  private void widen(int begin) {
    if (cells == 1 && isEmpty(begin)) {
      written = begin;
    } else if (isBlank(begin)) {
      long breaks = LineBreaks.count(out, begin, written);
      written = begin;
      writeBreaks(breaks);
      writeSeparators(width - 1);
    } else if (cells < width && fillsShortRows) {
      writeSeparators(width - cells);
    } else {
      throw new BlockedException();
    }
  }

  /** A line without any character, or with an empty quoted cell only. */
  private boolean isEmpty(int begin) {
    return written == begin
        || (written == begin + 2 && out[begin] == Quotes.QUOTE && out[begin + 1] == Quotes.QUOTE);
  }

  private boolean isBlank(int begin) {
    StringBuilder words = new StringBuilder();
    int cell = begin;
    while (cell < written) {
      boolean isQuoted = out[cell] == Quotes.QUOTE;
      int from = isQuoted ? cell + 1 : cell;
      int to = isQuoted ? Quotes.closing(out, cell, written + 1) : cellEnd(cell);
      words.append(encoding.text(out, from, to));
      cell = isQuoted ? to + 2 : to + 1;
    }
    // No text holds NUL, and where it is found is told by those who read the file again.
    return words.indexOf("\0") < 0 && Cells.isBlank(words.toString());
  }

  private int cellEnd(int cell) {
    int place = cell;
    while (place < written && out[place] != separator) {
      place++;
    }
    return place;
  }

  /** A blank record may have taken several lines, and those after it keep theirs. */
  private void writeBreaks(long breaks) {
    if (breaks > 0) {
      write(Quotes.QUOTE);
      for (long i = 0; i < breaks; i++) {
        write((byte) '\n');
      }
      write(Quotes.QUOTE);
    }
  }

  private void writeSeparators(int count) {
    for (int i = 0; i < count; i++) {
      write(separator);
    }
  }

  private void write(byte value) {
    makeRoom(1);
    out[written++] = value;
  }

  private void makeRoom(int length) {
    while (mended.limit() - written < length) {
      mended.grow();
      out = mended.bytes();
    }
  }
}
