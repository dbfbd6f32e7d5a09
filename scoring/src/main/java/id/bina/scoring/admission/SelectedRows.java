package id.bina.scoring.admission;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.RowKeys;
import id.bina.scoring.internal.CanonicalHash;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * A source without the rows of some keys; rows without a key stay.
 *
 * <p>Immutable; thread-safe as far as the source is.
 *
 * @param whole all rows
 * @param refused the keys whose rows are left out
 */
record SelectedRows(CaseSource whole, Set<String> refused) implements CaseSource {

  SelectedRows {
    refused = Collections.unmodifiableSet(new TreeSet<>(refused));
  }

  @Override
  public CaseLayout layout() {
    return whole.layout();
  }

  @Override
  public RowKeys rowKeys() {
    return whole.rowKeys();
  }

  @Override
  public SelectedRows withThreads(int count) {
    return new SelectedRows(whole.withThreads(count), refused);
  }

  @Override
  public String digest() {
    return "sha256:" + CanonicalHash.of(List.of(whole.digest(), new TreeSet<>(refused)));
  }

  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    return selected(collector);
  }

  private <A, R> R selected(Collector<? super CaseBatch, A, R> collector) {
    BiConsumer<A, ? super CaseBatch> accumulator = collector.accumulator();
    return whole.collect(
        Collector.<CaseBatch, A, R>of(
            collector.supplier(),
            (state, batch) -> accept(accumulator, state, batch),
            collector.combiner(),
            collector.finisher()));
  }

  private <A> void accept(BiConsumer<A, ? super CaseBatch> accumulator, A state, CaseBatch batch) {
    CaseBatch kept = new CaseBatch(layout(), batch.capacity());
    for (int row = 0; row < batch.size(); row++) {
      if (batch.key(row).filter(refused::contains).isEmpty()) {
        copy(batch, row, kept);
      }
    }
    if (kept.size() > 0) {
      accumulator.accept(state, kept);
    }
  }

  private void copy(CaseBatch from, int row, CaseBatch to) {
    int at = to.addRow();
    from.key(row).ifPresent(key -> to.setKey(at, key));
    for (int col = 0; col < layout().ratings().size(); col++) {
      if (from.isRated(row, col)) {
        to.setRating(at, col, from.rating(row, col));
      } else {
        to.setMissingRating(at, col, from.missingRating(row, col).orElseThrow());
      }
    }
    for (int col = 0; col < layout().numbers().size(); col++) {
      if (from.hasNumber(row, col)) {
        to.setNumber(at, col, from.unscaled(row, col));
      } else {
        to.setMissingNumber(at, col, from.missingNumber(row, col).orElseThrow());
      }
    }
    for (int col = 0; col < layout().strata().size(); col++) {
      to.setStratum(at, col, from.stratum(row, col));
    }
  }
}
