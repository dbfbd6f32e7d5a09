package id.bina.examples.spark;

import id.bina.core.dossier.Problem;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.instrument.Missing;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers rows into columns and shows them, some thousands at once, to the collector of a book.
 *
 * <p>Confined to one task.
 */
final class CaseFold {
  /** Takes what is wrong with a cell of the row that is being read. */
  interface Refusals {
    void add(String column, Problem problem);
  }

  private static final int ROWS = 4096;

  private final CaseColumns columns;
  private final TableOptions keyOptions;
  private final CaseBatch batch;
  private final Folding<?> folding;
  private final GroupCodes[] groups;
  private final RatingCodes[] ratings;
  private final NumberCodes[] numbers;
  private final int[][] strata;
  private final byte[][] codes;
  private final long[][] unscaled;
  private final byte[][] reasons;
  private final @Nullable String[] keys = new @Nullable String[ROWS];
  private int rows;

  CaseFold(CaseColumns columns, TallyPlan plan) {
    CaseLayout layout = columns.layout();
    this.columns = columns;
    this.keyOptions = columns.options().toBuilder().missingWords(List.of()).build();
    this.batch = new CaseBatch(layout, ROWS);
    this.folding = new Folding<>(TallyBook.collector(plan));
    this.groups =
        IntStream.range(0, layout.strata().size())
            .mapToObj(col -> new GroupCodes(batch, col, columns.options()))
            .toArray(GroupCodes[]::new);
    this.ratings =
        layout.ratings().stream()
            .map(column -> new RatingCodes(column.scale(), columns.options()))
            .toArray(RatingCodes[]::new);
    this.numbers =
        layout.numbers().stream()
            .map(column -> new NumberCodes(column, columns.options()))
            .toArray(NumberCodes[]::new);
    this.strata = new int[groups.length][ROWS];
    this.codes = new byte[ratings.length][ROWS];
    this.unscaled = new long[numbers.length][ROWS];
    this.reasons = new byte[numbers.length][ROWS];
  }

  /** The one place that knows the type of the collector's container. */
  private static final class Folding<A> {
    private final Collector<CaseBatch, A, TallyBook> collector;
    private final A container;

    Folding(Collector<CaseBatch, A, TallyBook> collector) {
      this.collector = collector;
      this.container = collector.supplier().get();
    }

    void add(CaseBatch batch) {
      collector.accumulator().accept(container, batch);
    }

    TallyBook book() {
      return collector.finisher().apply(container);
    }
  }

  void stratum(int col, byte[] line, int from, int to) {
    strata[col][rows] = groups[col].code(line, from, to);
  }

  /** Puts the row into the one group that all rows are of. */
  void stratum(int col) {
    strata[col][rows] = batch.stratumCodeFor(col, columns.values().get(col));
  }

  void stratum(int col, String raw) {
    strata[col][rows] = groups[col].code(raw);
  }

  void rating(int col, byte[] line, int from, int to, Refusals refusals) {
    if (from == to) {
      codes[col][rows] = RatingCodes.blank();
      return;
    }
    short code = to - from == 1 ? ratings[col].codeOf(line[from]) : RatingCodes.ASK;
    if (code == RatingCodes.ASK) {
      rating(col, ratings[col].meaning(line, from, to), refusals);
    } else {
      codes[col][rows] = (byte) code;
    }
  }

  void rating(int col, String raw, Refusals refusals) {
    rating(col, ratings[col].meaning(raw), refusals);
  }

  private void rating(int col, RatingCodes.Meaning meaning, Refusals refusals) {
    codes[col][rows] = meaning.code();
    meaning.problem().ifPresent(problem -> refusals.add(columns.ratings().get(col), problem));
  }

  void number(int col, String raw, Refusals refusals) {
    NumberCodes.Meaning meaning = numbers[col].meaning(raw);
    unscaled[col][rows] = meaning.unscaled().orElse(0L);
    reasons[col][rows] = meaning.unscaled().isPresent() ? 0 : CaseBatch.codeOf(Missing.BLANK);
    meaning.problem().ifPresent(problem -> refusals.add(columns.numbers().get(col), problem));
  }

  /** The key column's cell of the row. */
  void key(String raw) {
    String words = OneCell.words(raw, keyOptions);
    keys[rows] = words.isEmpty() ? null : words;
  }

  /** Ends the row whose columns have all been given. */
  void endRow() {
    rows++;
    if (rows == ROWS) {
      flush();
    }
  }

  /** Adds rows in which every cell is blank. */
  void addBlank(long count) {
    for (long i = 0; i < count; i++) {
      IntStream.range(0, groups.length).forEach(this::stratum);
      IntStream.range(0, ratings.length).forEach(col -> codes[col][rows] = RatingCodes.blank());
      IntStream.range(0, numbers.length)
          .forEach(col -> reasons[col][rows] = CaseBatch.codeOf(Missing.BLANK));
      endRow();
    }
  }

  private void flush() {
    if (rows == 0) {
      return;
    }
    batch.addRows(rows);
    for (int col = 0; col < strata.length; col++) {
      batch.setStratumCodes(col, 0, strata[col], rows);
    }
    for (int col = 0; col < codes.length; col++) {
      batch.setRatingCodes(col, 0, codes[col], rows);
    }
    for (int col = 0; col < unscaled.length; col++) {
      batch.setNumbers(col, 0, unscaled[col], reasons[col], rows);
    }
    for (int row = 0; columns.key().isPresent() && row < rows; row++) {
      int at = row;
      Optional.ofNullable(keys[row]).ifPresent(key -> batch.setKey(at, key));
    }
    folding.add(batch);
    Arrays.fill(keys, null);
    rows = 0;
    // The numbers of groups hold until now and no longer.
    batch.clear();
    for (GroupCodes each : groups) {
      each.cleared();
    }
  }

  /** The book of all rows; to be called once. */
  TallyBook book() {
    flush();
    return folding.book();
  }
}
