package id.bina.io.scan;

/** Counts line breaks: LF, CR, or both together as one. */
final class LineBreaks {
  private static final long FEEDS = Words.repeated('\n');
  private static final long RETURNS = Words.repeated('\r');

  private LineBreaks() {}

  /** How many there are; bytes are readable to eight beyond {@code to}. */
  static long count(byte[] bytes, int from, int to) {
    long lines = 0;
    int at = from;
    while (at + Words.BYTES <= to) {
      long word = Words.at(bytes, at);
      if (Words.zeroes(word ^ RETURNS) != 0) {
        lines += slowly(bytes, at, at + Words.BYTES, to);
      } else {
        lines += Long.bitCount(Words.zero(word ^ FEEDS));
      }
      at += Words.BYTES;
    }
    return lines + slowly(bytes, at, to, to);
  }

  private static long slowly(byte[] bytes, int from, int until, int to) {
    long lines = 0;
    for (int i = from; i < until; i++) {
      boolean joined = bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n';
      lines += bytes[i] == '\n' || (bytes[i] == '\r' && !joined) ? 1 : 0;
    }
    return lines;
  }
}
