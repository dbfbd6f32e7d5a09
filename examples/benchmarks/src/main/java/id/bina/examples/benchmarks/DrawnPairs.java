package id.bina.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two files of the same participants, before and after: alike on every machine, and written one row
 * after another.
 *
 * <p>Each has a participant, one of 2,000 trainings, twelve ratings from 1 to 4 (one in 50 is
 * blank) and a test from 0 to 100. The second file has another order; one in 50 participants is
 * only in the first, and one in 50 only in the second.
 */
final class DrawnPairs {
  private static final int ITEMS = 12;
  private static final int TRAININGS = 2_000;
  private static final int ONE_IN = 50;

  /** A prime far above any number of participants, so that multiplying by it visits all. */
  private static final long STEP = 2_147_483_647L;

  private final long participants;

  DrawnPairs(long participants) {
    this.participants = participants;
  }

  /** Writes both files. */
  void write(Path before, Path after) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(before)) {
      header(out);
      for (long who = 0; who < participants; who++) {
        if (who % ONE_IN != 0) {
          row(out, who, 0);
        }
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(after)) {
      header(out);
      for (long i = 0; i < participants; i++) {
        long who = i * STEP % participants;
        if (who % ONE_IN != 1) {
          row(out, who, 1);
        }
      }
    }
  }

  private static void header(BufferedWriter out) throws IOException {
    out.write("peserta,pelatihan");
    for (int item = 1; item <= ITEMS; item++) {
      out.write(",q" + item);
    }
    out.write(",nilai\n");
  }

  private static void row(BufferedWriter out, long who, int occasion) throws IOException {
    long bits = mixed(2 * who + occasion);
    out.write("P" + (100_000_000 + who) + ",T" + mixed(who * STEP) % TRAININGS);
    for (int item = 0; item < ITEMS; item++) {
      out.write(',');
      long rating = 1 + ((bits >>> (2 * item)) & 3);
      if (mixed(bits + item) % ONE_IN != 0) {
        out.write((char) ('0' + Math.min(4, rating + occasion)));
      }
    }
    out.write("," + (40 + (bits >>> 40) % 41 + 10L * occasion) + "\n");
  }

  /** SplitMix64 of a number, without its sign. */
  private static long mixed(long number) {
    long bits = (number + 1) * 0x9e3779b97f4a7c15L;
    bits = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
    return (bits ^ bits >>> 31) >>> 1;
  }
}
