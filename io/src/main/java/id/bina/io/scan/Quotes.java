package id.bina.io.scan;

/** Where quoted cells begin and end, as the general reader has it. */
final class Quotes {
  static final byte QUOTE = '"';
  private static final long EIGHT = Words.repeated(QUOTE);

  private Quotes() {}

  /** The next quotation mark; {@code to} if there is none. */
  static int next(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      long found = Words.zeroes(Words.at(bytes, at) ^ EIGHT);
      if (found != 0) {
        return Math.min(to, at + Words.first(found));
      }
      at += Words.BYTES;
    }
    return to;
  }

  /**
   * The mark that closes a quoted cell: the first one that is not doubled.
   *
   * @return -1 if it does not stand before {@code to}, or the last byte leaves open whether it does
   */
  static int closing(byte[] bytes, int opening, int to) {
    int at = next(bytes, opening + 1, to);
    while (at < to - 1) {
      if (bytes[at + 1] != QUOTE) {
        return at;
      }
      at = next(bytes, at + 2, to);
    }
    return -1;
  }

  /** The first byte of the run of spaces before a quotation mark; the mark itself without any. */
  static int spacesBefore(byte[] bytes, int quote, int cell) {
    int at = quote;
    while (at > cell && bytes[at - 1] >= 0 && bytes[at - 1] <= ' ') {
      at--;
    }
    return at;
  }
}
