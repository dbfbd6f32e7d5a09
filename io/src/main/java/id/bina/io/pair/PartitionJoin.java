package id.bina.io.pair;

/**
 * Joins one partition after another. A partition whose keys do not fit memory is parted by another
 * hash, and each part joined. Confined to one thread.
 */
final class PartitionJoin {
  /** Parts that fit after so many partings do so unless one row alone does not fit. */
  private static final int MOST_PARTINGS = 6;

  private static final int PARTS = 1 << 6;

  private final long memoryBytes;
  private final int pageBytes;
  private final SpillFile file;
  private final JoinedRows rows;
  private final JoinCounts counts;
  private final KeyTable table;

  PartitionJoin(
      long memoryBytes,
      int pageBytes,
      SpillFile file,
      JoinedRows rows,
      JoinCounts counts,
      KeyHash lot) {
    this.memoryBytes = memoryBytes;
    this.pageBytes = pageBytes;
    this.file = file;
    this.rows = rows;
    this.counts = counts;
    // A quarter is left to part what does not fit.
    this.table = new KeyTable(memoryBytes / 4 * 3, lot);
  }

  /** Shows the rows without a key: each stands alone. */
  void keyless(Partition partition) {
    long[] alone = new long[2];
    RecordReader records = new RecordReader(partition, file);
    while (records.next()) {
      rows.add(records);
      alone[records.side().bit()]++;
    }
    counts.add(0, withoutKey(alone[0]), withoutKey(alone[1]));
  }

  private static PairSide withoutKey(long rows) {
    return new PairSide(rows, rows, 0, 0, 0, 0);
  }

  /**
   * Joins a partition.
   *
   * @param depth how often its keys were parted, from 1
   */
  void join(Partition partition, int depth) {
    if (partition.records() == 0) {
      return;
    }
    if (table.load(partition, new RecordReader(partition, file))) {
      show();
    } else if (depth > MOST_PARTINGS) {
      throw new IllegalArgumentException(
          "memory for rows must hold the longest of them, "
              + memoryBytes
              + " bytes a thread did not\n  give more memory: SpillPolicy.ofMebibytes");
    } else {
      part(partition, depth);
    }
  }

  private void part(Partition partition, int depth) {
    Partitions parts = new Partitions(PARTS, memoryBytes / 4, pageBytes, file);
    KeyHash hash = hash(depth);
    RecordReader records = new RecordReader(partition, file);
    while (records.next()) {
      long own = hash.of(records.bytes(), records.matchFrom(), records.matchTo());
      int part = RowWriter.partOf(own, PARTS);
      parts.add(part, records.bytes(), records.from(), records.restTo());
    }
    parts.settle();
    partition.clear();
    for (int i = 0; i < PARTS; i++) {
      join(parts.get(i), depth + 1);
    }
  }

  /** The hash by which keys are parted: the same in every run, another one at each depth. */
  static KeyHash hash(int depth) {
    return new KeyHash(depth, 0);
  }

  private void show() {
    Outcomes outcomes = new Outcomes();
    for (int entry = 0; entry < table.size(); entry++) {
      outcomes.add(entry);
    }
    counts.add(outcomes.pairs, outcomes.side(Side.FIRST), outcomes.side(Side.SECOND));
  }

  /** What became of the keys of the table. */
  private final class Outcomes {
    private final long[] unmatched = new long[2];
    private final long[] repeatedKeys = new long[2];
    private final long[] partnerRepeated = new long[2];
    private long pairs;

    void add(int entry) {
      int first = table.times(Side.FIRST, entry);
      int second = table.times(Side.SECOND, entry);
      if (first == 1 && second == 1) {
        pairs++;
      } else {
        alone(Side.FIRST, first, second, entry);
        alone(Side.SECOND, second, first, entry);
      }
      if (first == 1 || second == 1) {
        rows.add(table, entry);
      }
    }

    private void alone(Side side, int own, int other, int entry) {
      if (own == KeyTable.SEVERAL) {
        repeatedKeys[side.bit()]++;
        counts.repeated(side, table.bytes(), table.matchFrom(entry), table.matchTo(entry));
      } else if (own == 1 && other == KeyTable.SEVERAL) {
        partnerRepeated[side.bit()]++;
      } else if (own == 1) {
        unmatched[side.bit()]++;
      }
    }

    PairSide side(Side side) {
      int bit = side.bit();
      long repeatedRows = table.repeatedRows(side);
      return new PairSide(
          pairs + unmatched[bit] + repeatedRows + partnerRepeated[bit],
          0,
          unmatched[bit],
          repeatedKeys[bit],
          repeatedRows,
          partnerRepeated[bit]);
    }
  }
}
