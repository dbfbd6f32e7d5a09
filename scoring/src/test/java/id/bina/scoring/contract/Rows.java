package id.bina.scoring.contract;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;

/** The rows of cases, each a batch of its own, in an order that a seed gives. */
final class Rows {
  private final List<CaseBatch> rows;

  private Rows(List<CaseBatch> rows) {
    this.rows = rows;
  }

  static Rows of(List<CaseSource> cases, long seed) {
    List<CaseBatch> rows = new ArrayList<>();
    for (CaseSource source : cases) {
      rows.addAll(source.collect(copies()));
    }
    Collections.shuffle(rows, new Random(seed));
    return new Rows(rows);
  }

  /** The book of all rows: as many books as there are parts, merged from the last to the first. */
  TallyBook book(TallyPlan plan, int parts) {
    TallyBook book = TallyBook.empty(plan);
    for (int part = parts - 1; part >= 0; part--) {
      int from = rows.size() * part / parts;
      int to = rows.size() * (part + 1) / parts;
      book = rows.subList(from, to).stream().collect(TallyBook.collector(plan)).merge(book);
    }
    return book;
  }

  /** A batch is reused by its source, so each row is copied before the next comes. */
  private static Collector<CaseBatch, ?, List<CaseBatch>> copies() {
    return Collector.<CaseBatch, List<CaseBatch>>of(
        ArrayList::new,
        (all, batch) -> {
          for (int row = 0; row < batch.size(); row++) {
            all.add(copy(batch, row));
          }
        },
        (left, right) -> {
          left.addAll(right);
          return left;
        });
  }

  private static CaseBatch copy(CaseBatch batch, int row) {
    CaseLayout layout = batch.layout();
    CaseBatch copy = new CaseBatch(layout, 1);
    int only = copy.addRow();
    batch.key(row).ifPresent(key -> copy.setKey(only, key));
    for (int col = 0; col < layout.ratings().size(); col++) {
      copyRating(batch, row, col, copy);
    }
    for (int col = 0; col < layout.numbers().size(); col++) {
      copyNumber(batch, row, col, copy);
    }
    for (int col = 0; col < layout.strata().size(); col++) {
      copy.setStratum(only, col, batch.stratum(row, col));
    }
    return copy;
  }

  private static void copyRating(CaseBatch batch, int row, int col, CaseBatch copy) {
    if (batch.isRated(row, col)) {
      copy.setRating(0, col, batch.rating(row, col));
    } else {
      copy.setMissingRating(0, col, batch.missingRating(row, col).orElseThrow());
    }
  }

  private static void copyNumber(CaseBatch batch, int row, int col, CaseBatch copy) {
    if (batch.hasNumber(row, col)) {
      copy.setNumber(0, col, batch.unscaled(row, col));
    } else {
      copy.setMissingNumber(0, col, batch.missingNumber(row, col).orElseThrow());
    }
  }
}
