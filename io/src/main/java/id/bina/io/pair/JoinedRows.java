package id.bina.io.pair;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Makes batches of joined rows and shows them: column by column, since that is how a batch takes
 * many. Confined to one thread.
 */
final class JoinedRows {
  static final int BATCH_ROWS = 4096;
  private static final byte NO_RESPONSE = CaseBatch.codeOf(Missing.NO_RESPONSE);
  private static final int NO_REST = -1;

  private final CaseBatch batch;
  private final Consumer<CaseBatch> shown;
  private final byte[][] ratings;
  private final long[][] numbers;
  private final byte[][] states;
  private final int[][] strata;
  private final String[] keys = new String[BATCH_ROWS];
  private final List<GroupCodes> groups;
  private final int[] sharedPlaces;
  private final int[][] ownPlaces;
  private final int[] ratingsOf;
  private final int[] numbersOf;
  private int size;

  JoinedRows(JoinedLayout layout, Consumer<CaseBatch> shown) {
    this.batch = new CaseBatch(layout.whole(), BATCH_ROWS);
    this.shown = shown;
    this.ratings = new byte[layout.whole().ratings().size()][BATCH_ROWS];
    this.numbers = new long[layout.whole().numbers().size()][BATCH_ROWS];
    this.states = new byte[layout.whole().numbers().size()][BATCH_ROWS];
    this.strata = new int[layout.whole().strata().size()][BATCH_ROWS];
    this.groups = IntStream.range(0, strata.length).mapToObj(GroupCodes::new).toList();
    this.sharedPlaces = layout.sharedStrata(Side.FIRST);
    this.ownPlaces = new int[][] {layout.ownPlaces(Side.FIRST), layout.ownPlaces(Side.SECOND)};
    this.ratingsOf = new int[] {layout.first().ratings().size(), layout.second().ratings().size()};
    this.numbersOf = new int[] {layout.first().numbers().size(), layout.second().numbers().size()};
  }

  /** Adds a pair, or a row that stands alone: see {@link KeyTable}. */
  void add(KeyTable table, int entry) {
    boolean hasFirst = table.times(Side.FIRST, entry) == 1;
    boolean hasSecond = table.times(Side.SECOND, entry) == 1;
    add(
        table.bytes(),
        table.matchFrom(entry),
        table.matchTo(entry),
        hasFirst ? table.rest(Side.FIRST, entry) : NO_REST,
        hasSecond ? table.rest(Side.SECOND, entry) : NO_REST);
  }

  /** Adds a row that has no key. */
  void add(RecordReader record) {
    boolean isFirst = record.side() == Side.FIRST;
    add(
        record.bytes(),
        record.matchFrom(),
        record.matchTo(),
        isFirst ? record.matchTo() : NO_REST,
        isFirst ? NO_REST : record.matchTo());
  }

  private void add(byte[] bytes, int matchFrom, int matchTo, int first, int second) {
    int keyTo = groupEnd(bytes, matchFrom, matchTo);
    keys[size] = new String(bytes, matchFrom, keyTo - matchFrom, StandardCharsets.UTF_8);
    int from = keyTo + 1;
    for (int place : sharedPlaces) {
      int to = groupEnd(bytes, from, matchTo);
      strata[place][size] = groups.get(place).of(batch, bytes, from, to);
      from = to + 1;
    }
    addRest(Side.FIRST, bytes, first);
    addRest(Side.SECOND, bytes, second);
    size++;
    if (size == BATCH_ROWS) {
      handOver();
    }
  }

  /** Where a key or group ends: at the mark behind it, or where all ends. */
  private static int groupEnd(byte[] bytes, int from, int most) {
    int at = from;
    while (at < most && bytes[at] != RecordReader.GROUP_END) {
      at++;
    }
    return at;
  }

  private void addRest(Side side, byte[] bytes, int rest) {
    int firstRating = side == Side.FIRST ? 0 : ratingsOf[0];
    int firstNumber = side == Side.FIRST ? 0 : numbersOf[0];
    if (rest == NO_REST) {
      addGaps(side, firstRating, firstNumber);
      return;
    }
    int at = rest;
    for (int col = 0; col < ratingsOf[side.bit()]; col++) {
      ratings[firstRating + col][size] = bytes[at++];
    }
    for (int col = 0; col < numbersOf[side.bit()]; col++) {
      byte state = bytes[at++];
      states[firstNumber + col][size] = state;
      if (state == 0) {
        numbers[firstNumber + col][size] = Bytes.longAt(bytes, at);
        at += Long.BYTES;
      }
    }
    for (int place : ownPlaces[side.bit()]) {
      int to = groupEnd(bytes, at, bytes.length);
      strata[place][size] = groups.get(place).of(batch, bytes, at, to);
      at = to + 1;
    }
  }

  private void addGaps(Side side, int firstRating, int firstNumber) {
    for (int col = 0; col < ratingsOf[side.bit()]; col++) {
      ratings[firstRating + col][size] = NO_RESPONSE;
    }
    for (int col = 0; col < numbersOf[side.bit()]; col++) {
      states[firstNumber + col][size] = NO_RESPONSE;
    }
    for (int place : ownPlaces[side.bit()]) {
      strata[place][size] = 0;
    }
  }

  /** Shows the rows that are left. */
  void handOver() {
    if (size == 0) {
      return;
    }
    batch.addRows(size);
    for (int row = 0; row < size; row++) {
      if (!keys[row].isEmpty()) {
        batch.setKey(row, keys[row]);
      }
    }
    for (int col = 0; col < ratings.length; col++) {
      batch.setRatingCodes(col, 0, ratings[col], size);
    }
    for (int col = 0; col < numbers.length; col++) {
      batch.setNumbers(col, 0, numbers[col], states[col], size);
    }
    for (int col = 0; col < strata.length; col++) {
      batch.setStratumCodes(col, 0, strata[col], size);
    }
    shown.accept(batch);
    batch.clear();
    groups.forEach(each -> each.cleared(batch));
    size = 0;
    Arrays.fill(keys, "");
  }
}
