package id.bina.io.scan;

import java.util.Arrays;

/**
 * The bytes of some whole records of a file; reused by one thread from stretch to stretch.
 *
 * <p>Before the records stands a line feed and behind them room for eight bytes, so that nobody who
 * reads a word or the byte before needs to ask.
 */
final class Stretch {
  /** Where the records begin. */
  static final int START = Words.BYTES;

  private byte[] bytes;
  private int end = START;
  private long number;
  private long line;
  private boolean isLast;

  Stretch(int capacity) {
    bytes = new byte[START + capacity + 2 * Words.BYTES];
    bytes[START - 1] = '\n';
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the bytes end that can be taken in. */
  int limit() {
    return bytes.length - 2 * Words.BYTES;
  }

  void grow() {
    bytes = Arrays.copyOf(bytes, 2 * bytes.length);
  }

  /** The end of the last record. */
  int end() {
    return end;
  }

  /** Which stretch of its file it is, from 0. */
  long number() {
    return number;
  }

  /** The line it begins on, from 1, or 0 if nobody counted. */
  long line() {
    return line;
  }

  /** Whether the file ends with it. */
  boolean isLast() {
    return isLast;
  }

  void set(int newEnd, long newNumber, long newLine, boolean last) {
    end = newEnd;
    number = newNumber;
    line = newLine;
    isLast = last;
  }
}
