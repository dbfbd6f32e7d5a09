package id.bina.examples.spark;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Missing;
import id.bina.io.table.Table;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/** The same count without a cluster: whole files in memory, read by the general reader. */
final class OneThread {
  private final TallyPlan plan;
  private final CaseColumns columns;
  private final List<Problem> problems = new ArrayList<>();
  private TallyBook book;

  OneThread(TallyPlan plan, CaseColumns columns) {
    this.plan = plan;
    this.columns = columns;
    this.book = TallyBook.empty(plan);
  }

  static Imported<TallyBook> count(List<Path> files) {
    CaseColumns columns = CaseColumns.of(Forms.MAPPING, Forms.OPTIONS);
    OneThread counting = new OneThread(Forms.PLAN, columns);
    files.forEach(counting::add);
    boolean blocked =
        counting.problems.stream().anyMatch(each -> each.severity() == Severity.BLOCKS);
    return blocked
        ? Imported.failed(counting.problems)
        : Imported.of(counting.book, counting.problems);
  }

  private void add(Path file) {
    String name = file.getFileName().toString();
    Imported<Table> table = Table.load(file, name, columns.textOptions());
    problems.addAll(table.problems());
    table.value().ifPresent(this::add);
  }

  private void add(Table table) {
    List<Ratings> ratings = new ArrayList<>();
    for (int col = 0; col < columns.ratings().size(); col++) {
      Imported<Ratings> read =
          table.loadRatings(
              columns.ratings().get(col), columns.layout().ratings().get(col).scale());
      problems.addAll(read.problems());
      read.value().ifPresent(ratings::add);
    }
    List<List<Optional<BigDecimal>>> numbers = new ArrayList<>();
    for (String column : columns.numbers()) {
      Imported<List<Optional<BigDecimal>>> read = table.loadDecimals(column);
      problems.addAll(read.problems());
      read.value().ifPresent(numbers::add);
    }
    boolean isRead =
        ratings.size() == columns.ratings().size() && numbers.size() == columns.numbers().size();
    if (isRead && table.size() > 0) {
      book = book.merge(fold(batch(table, ratings, numbers), TallyBook.collector(plan)));
    }
  }

  private CaseBatch batch(
      Table table, List<Ratings> ratings, List<List<Optional<BigDecimal>>> numbers) {
    CaseBatch batch = new CaseBatch(columns.layout(), table.size());
    batch.addRows(table.size());
    for (int col = 0; col < columns.strata().size(); col++) {
      List<String> fixed = Collections.nCopies(table.size(), columns.values().get(col));
      List<String> groups = columns.strata().get(col).map(table::words).orElse(fixed);
      for (int row = 0; row < table.size(); row++) {
        batch.setStratum(row, col, groups.get(row));
      }
    }
    List<String> keys = table.strings(columns.key().orElseThrow());
    for (int row = 0; row < table.size(); row++) {
      for (int col = 0; col < ratings.size(); col++) {
        rating(batch, row, col, ratings.get(col));
      }
      for (int col = 0; col < numbers.size(); col++) {
        number(batch, row, col, numbers.get(col).get(row));
      }
      if (!keys.get(row).isBlank()) {
        batch.setKey(row, keys.get(row));
      }
    }
    return batch;
  }

  private static void rating(CaseBatch batch, int row, int col, Ratings ratings) {
    if (ratings.isPresent(row)) {
      batch.setRating(row, col, ratings.value(row));
    } else {
      batch.setMissingRating(row, col, ratings.missing(row).orElseThrow());
    }
  }

  private static void number(CaseBatch batch, int row, int col, Optional<BigDecimal> number) {
    if (number.isPresent()) {
      batch.setNumber(row, col, number.get());
    } else {
      batch.setMissingNumber(row, col, Missing.BLANK);
    }
  }

  private static <A> TallyBook fold(CaseBatch batch, Collector<CaseBatch, A, TallyBook> collector) {
    A container = collector.supplier().get();
    collector.accumulator().accept(container, batch);
    return collector.finisher().apply(container);
  }
}
