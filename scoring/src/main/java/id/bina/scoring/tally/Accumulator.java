package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;

/** Adds rows of one group for one specification; mutable and confined to one thread. */
interface Accumulator {

  void add(CaseBatch batch, int row);

  /** The tally of the rows so far. */
  Tally<?> tally();
}
