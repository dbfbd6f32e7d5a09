package id.bina.io.scan;

import id.bina.core.evidence.CaseBatch;
import java.util.function.Consumer;

/** The batch of one thread, shown to its collector whenever it is full. */
final class Handover {
  private final CaseBatch batch;
  private final Consumer<CaseBatch> shown;

  Handover(CaseBatch batch, Consumer<CaseBatch> shown) {
    this.batch = batch;
    this.shown = shown;
  }

  /** A batch that is not full. */
  CaseBatch batch() {
    return batch;
  }

  /** Shows the batch if it is full; it is empty then. */
  boolean handOverIfFull() {
    return batch.isFull() && handOver();
  }

  /** Shows the rows that are left. */
  boolean handOver() {
    if (batch.size() > 0) {
      shown.accept(batch);
    }
    batch.clear();
    return true;
  }
}
