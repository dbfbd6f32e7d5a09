package id.bina.scoring.tally;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** Writes numbers in as few bytes as they need; seven bits to a byte, the lowest first. */
final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A number from 0. */
  void count(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  /** Any number; those near 0 are short. */
  void number(long number) {
    count((number << 1) ^ (number >> 63));
  }

  void big(BigInteger number) {
    raw(number.toByteArray());
  }

  void decimal(BigDecimal number) {
    number(number.scale());
    big(number.unscaledValue());
  }

  void text(String text) {
    raw(text.getBytes(StandardCharsets.UTF_8));
  }

  private void raw(byte[] content) {
    count(content.length);
    bytes.writeBytes(content);
  }

  /** How many, and then each key as the key likes it with its count. */
  <K> void counts(Map<K, Long> counts, ObjLongConsumer<K> each) {
    count(counts.size());
    counts.forEach(each::accept);
  }

  /** Counts of whole numbers in ascending order: the first number, then the steps. */
  void numbered(Map<? extends Number, Long> counts) {
    count(counts.size());
    long last = 0;
    for (Map.Entry<? extends Number, Long> entry : counts.entrySet()) {
      long key = entry.getKey().longValue();
      number(key - last);
      count(entry.getValue());
      last = key;
    }
  }

  void bytes(byte[] content) {
    bytes.writeBytes(content);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
