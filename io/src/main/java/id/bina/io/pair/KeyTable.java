package id.bina.io.pair;

import java.util.Arrays;

/**
 * The keys of one partition with their rows, one of each side: of a key that stands twice on a side
 * the rows are only counted from then on, so that no key can fill the table. Confined to one
 * thread; its memory is used again.
 *
 * <p>Where a key stands is told by a hash whose seed is drawn by lot, so that nobody can make up
 * keys that all fall on one place. It decides nothing else: keys come out in the order in which
 * they went in.
 */
final class KeyTable {
  /** What {@link #times} gives for more than one row. */
  static final int SEVERAL = 2;

  /** Bytes of memory an entry takes beside its records. */
  private static final int ENTRY_BYTES = 5 * Integer.BYTES + 2 + 3 * Integer.BYTES;

  private static final int LARGEST_ARENA = 1 << 30;
  private static final int MOST_KEYS = 1 << 27;

  private final long memoryBytes;
  private final KeyHash hash;
  private final long[] repeatedRows = new long[2];
  private byte[] arena = {};
  private int used;
  private int keys;
  private int[] slots = {};
  private int[] hashes = {};
  private int[] matchFroms = {};
  private int[] matchTos = {};
  private int[][] rests = new int[2][0];
  private byte[][] times = new byte[2][0];

  /**
   * A table without keys.
   *
   * @param memoryBytes how much memory it may take
   * @param hash drawn by lot
   */
  KeyTable(long memoryBytes, KeyHash hash) {
    this.memoryBytes = memoryBytes;
    this.hash = hash;
  }

  /**
   * Takes all records of a partition in place of what it held.
   *
   * @return whether there was room for all
   */
  boolean load(Partition partition, RecordReader records) {
    prepare(partition.bytes(), partition.records());
    while (records.next()) {
      if (!add(records)) {
        return false;
      }
    }
    return true;
  }

  /** Makes room for so much, or for as much as memory allows. */
  private void prepare(long bytes, long records) {
    double wanted = (double) bytes + (double) records * ENTRY_BYTES;
    double share = Math.min(1, (double) memoryBytes / wanted);
    int room = (int) Math.min(LARGEST_ARENA, Math.ceil((double) bytes * share));
    int entries = (int) Math.min(MOST_KEYS, Math.ceil((double) records * share));
    if (arena.length < room) {
      arena = new byte[room];
    }
    if (hashes.length < entries) {
      hashes = new int[entries];
      matchFroms = new int[entries];
      matchTos = new int[entries];
      rests = new int[2][entries];
      times = new byte[2][entries];
      slots = new int[Integer.highestOneBit(entries) * 4];
    }
    used = 0;
    keys = 0;
    Arrays.fill(slots, 0);
    Arrays.fill(repeatedRows, 0);
  }

  private boolean add(RecordReader record) {
    int own = (int) hash.of(record.bytes(), record.matchFrom(), record.matchTo());
    int slot = own & (slots.length - 1);
    while (slots[slot] != 0 && !isOf(slots[slot] - 1, own, record)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] == 0) {
      return addKey(slot, own, record);
    }
    int entry = slots[slot] - 1;
    int side = record.side().bit();
    if (times[side][entry] == 0) {
      return addRest(entry, record, record.matchTo());
    }
    repeatedRows[side] += times[side][entry] == 1 ? 2 : 1;
    times[side][entry] = SEVERAL;
    return true;
  }

  private boolean isOf(int entry, int own, RecordReader record) {
    return hashes[entry] == own
        && Arrays.equals(
            arena,
            matchFroms[entry],
            matchTos[entry],
            record.bytes(),
            record.matchFrom(),
            record.matchTo());
  }

  private boolean addKey(int slot, int own, RecordReader record) {
    if (keys == hashes.length) {
      return false;
    }
    hashes[keys] = own;
    matchFroms[keys] = used;
    matchTos[keys] = used + record.matchTo() - record.matchFrom();
    times[0][keys] = 0;
    times[1][keys] = 0;
    if (!addRest(keys, record, record.matchFrom())) {
      return false;
    }
    keys++;
    slots[slot] = keys;
    return true;
  }

  /** Keeps the rest of a record, and what stands before it from some place on. */
  private boolean addRest(int entry, RecordReader record, int from) {
    int length = record.restTo() - from;
    if (length > arena.length - used) {
      return false;
    }
    System.arraycopy(record.bytes(), from, arena, used, length);
    int side = record.side().bit();
    rests[side][entry] = used + record.matchTo() - from;
    times[side][entry] = 1;
    used += length;
    return true;
  }

  /** How many keys there are. */
  int size() {
    return keys;
  }

  /** How often a key stands on a side: 0, 1 or {@link #SEVERAL}. */
  int times(Side side, int entry) {
    return times[side.bit()][entry];
  }

  /** How many rows of a side have keys that stand there more than once. */
  long repeatedRows(Side side) {
    return repeatedRows[side.bit()];
  }

  /** The bytes in which keys and rows stand. */
  byte[] bytes() {
    return arena;
  }

  int matchFrom(int entry) {
    return matchFroms[entry];
  }

  int matchTo(int entry) {
    return matchTos[entry];
  }

  /** Where the rest of the one row of a side stands. */
  int rest(Side side, int entry) {
    return rests[side.bit()][entry];
  }
}
