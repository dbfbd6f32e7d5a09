package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads what a {@link ByteWriter} wrote; the bytes are known to be undamaged. */
final class ByteReader {
  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  long count() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int size() {
    return Math.toIntExact(count());
  }

  long number() {
    long number = count();
    return (number >>> 1) ^ -(number & 1);
  }

  BigInteger big() {
    return new BigInteger(raw());
  }

  BigDecimal decimal() {
    int scale = Math.toIntExact(number());
    return new BigDecimal(big(), scale);
  }

  String text() {
    return new String(raw(), StandardCharsets.UTF_8);
  }

  private byte[] raw() {
    int length = size();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  <K> SortedMap<K, Long> counts(Supplier<K> key) {
    SortedMap<K, Long> counts = new TreeMap<>();
    int size = size();
    for (int i = 0; i < size; i++) {
      counts.put(key.get(), count());
    }
    return counts;
  }

  SortedMap<Long, Long> numbered() {
    SortedMap<Long, Long> counts = new TreeMap<>();
    int size = size();
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += number();
      counts.put(key, count());
    }
    return counts;
  }

  /** The same where numbers are ints. */
  SortedMap<Integer, Long> codes() {
    SortedMap<Integer, Long> codes = new TreeMap<>();
    numbered().forEach((code, count) -> codes.put(Math.toIntExact(code), count));
    return codes;
  }
}
