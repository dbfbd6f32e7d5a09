package id.bina.io.pair;

import id.bina.core.evidence.CaseBatch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The numbers that stand for the groups of one stratum in a batch, remembered by their bytes.
 *
 * <p>A group that falls on the place of another one takes it: memory is fixed, and a stratum of
 * many groups is only slower.
 */
final class GroupCodes {
  private static final int PLACES = 1 << 12;

  /** No group: the mark that ends groups is in none. */
  private static final byte[] UNKNOWN = {RecordReader.GROUP_END};

  private final int stratum;
  private final byte[][] words = new byte[PLACES][];
  private final int[] codes = new int[PLACES];

  GroupCodes(int stratum) {
    this.stratum = stratum;
    Arrays.fill(words, UNKNOWN);
  }

  /** The number of a group in a batch. */
  int of(CaseBatch batch, byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    int place = (hash ^ hash >>> 12) & (PLACES - 1);
    byte[] known = words[place];
    if (!Arrays.equals(known, 0, known.length, bytes, from, to)) {
      String group = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      codes[place] = batch.stratumCodeFor(stratum, group);
      words[place] = Arrays.copyOfRange(bytes, from, to);
    }
    return codes[place];
  }

  /** Forgets all groups if the batch, which was cleared, has. */
  void cleared(CaseBatch batch) {
    if (batch.stratumCodes(stratum) == 1) {
      Arrays.fill(words, UNKNOWN);
    }
  }
}
