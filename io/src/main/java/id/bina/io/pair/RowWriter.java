package id.bina.io.pair;

import id.bina.core.evidence.CaseBatch;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes the rows of one side as records into their partitions: see {@link RecordReader} for how a
 * record looks. Confined to one thread.
 */
final class RowWriter {
  /** Behind the partitions of keys there is one for the rows that have none. */
  static int partitionsFor(int keyed) {
    return keyed + 1;
  }

  private final Side side;
  private final Partitions partitions;
  private final KeyHash hash;
  private final int[] shared;
  private final int[] own;
  private final Bytes match = new Bytes(64);
  private final Bytes rest = new Bytes(128);
  private final Bytes out = new Bytes(1 << 12);
  private byte[][] ratings;
  private long[][] numbers;
  private byte[][] states;
  private final byte[][][] groups;
  private int[] ends = {};
  private int[] parts = {};

  RowWriter(JoinedLayout layout, Side side, Partitions partitions, KeyHash hash) {
    this.side = side;
    this.partitions = partitions;
    this.hash = hash;
    this.shared = layout.sharedStrata(side);
    this.own = layout.ownStrata(side);
    this.ratings = new byte[layout.of(side).ratings().size()][];
    this.numbers = new long[layout.of(side).numbers().size()][];
    this.states = new byte[layout.of(side).numbers().size()][];
    this.groups = new byte[layout.of(side).strata().size()][][];
  }

  /** Which of some partitions takes a hash; their number is a power of 2. */
  static int partOf(long hash, int keyed) {
    return (int) (hash >>> 32) & (keyed - 1);
  }

  void add(CaseBatch batch) {
    int rows = batch.size();
    copy(batch, rows);
    out.clear();
    for (int row = 0; row < rows; row++) {
      parts[row] = add(batch, row);
      ends[row] = out.size();
    }
    partitions.add(out.content(), ends, parts, rows);
  }

  private void copy(CaseBatch batch, int rows) {
    if (ends.length < rows) {
      ends = new int[rows];
      parts = new int[rows];
      ratings = new byte[ratings.length][rows];
      numbers = new long[numbers.length][rows];
      states = new byte[states.length][rows];
    }
    for (int col = 0; col < ratings.length; col++) {
      batch.copyRatingCodes(col, ratings[col]);
    }
    for (int col = 0; col < numbers.length; col++) {
      batch.copyNumbers(col, numbers[col], states[col]);
    }
    for (int col = 0; col < groups.length; col++) {
      groups[col] = new byte[batch.stratumCodes(col)][];
    }
  }

  /** Writes a row; tells its partition. */
  private int add(CaseBatch batch, int row) {
    Optional<String> key = batch.key(row);
    match.clear();
    key.ifPresent(words -> addAll(match, words.getBytes(StandardCharsets.UTF_8)));
    for (int col : shared) {
      match.add(RecordReader.GROUP_END);
      addAll(match, group(batch, row, col));
    }
    rest.clear();
    rest.addRow(ratings, row);
    for (int col = 0; col < numbers.length; col++) {
      rest.add(states[col][row]);
      if (states[col][row] == 0) {
        rest.addLong(numbers[col][row]);
      }
    }
    for (int col : own) {
      addAll(rest, group(batch, row, col));
      rest.add(RecordReader.GROUP_END);
    }
    out.addCount(match.size() << 2 | (key.isPresent() ? 0 : 2) | side.bit());
    out.addCount(rest.size());
    out.add(match.content(), 0, match.size());
    out.add(rest.content(), 0, rest.size());
    int keyed = partitions.count() - 1;
    return key.isPresent() ? partOf(hash.of(match.content(), 0, match.size()), keyed) : keyed;
  }

  private static void addAll(Bytes to, byte[] bytes) {
    to.add(bytes, 0, bytes.length);
  }

  private byte[] group(CaseBatch batch, int row, int col) {
    int code = batch.stratumCode(row, col);
    byte[][] known = groups[col];
    if (known[code] == null) {
      known[code] = batch.stratumOf(col, code).getBytes(StandardCharsets.UTF_8);
    }
    return known[code];
  }
}
