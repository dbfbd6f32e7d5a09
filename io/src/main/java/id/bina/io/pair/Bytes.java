package id.bina.io.pair;

import java.util.Arrays;

/** Bytes that are written one after another; grows. */
final class Bytes {
  private byte[] content;
  private int size;

  Bytes(int room) {
    content = new byte[room];
  }

  byte[] content() {
    return content;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void add(byte one) {
    if (size == content.length) {
      room(1);
    }
    content[size++] = one;
  }

  void add(byte[] bytes, int from, int to) {
    room(to - from);
    System.arraycopy(bytes, from, content, size, to - from);
    size += to - from;
  }

  /** Adds what stands in one row of some columns. */
  void addRow(byte[][] columns, int row) {
    room(columns.length);
    for (byte[] column : columns) {
      content[size++] = column[row];
    }
  }

  /** Adds a number of 0 or more, seven bits to a byte, the last one below 128. */
  void addCount(int number) {
    int rest = number;
    while (rest >= 0x80) {
      add((byte) (rest | 0x80));
      rest >>>= 7;
    }
    add((byte) rest);
  }

  /** Adds a number in eight bytes. */
  void addLong(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((byte) (number >> shift));
    }
  }

  /** Reads what {@link #addLong} wrote. */
  static long longAt(byte[] bytes, int at) {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | (bytes[at + i] & 0xff);
    }
    return number;
  }

  private void room(int more) {
    int needed = Math.addExact(size, more);
    if (needed > content.length) {
      content = Arrays.copyOf(content, Math.max(needed, 2 * content.length));
    }
  }
}
