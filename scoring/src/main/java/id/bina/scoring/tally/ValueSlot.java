package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;

/** Where a column of ratings or numbers stands in a batch, read as whole numbers on a scale. */
sealed interface ValueSlot permits RatingSlot, NumberSlot {

  /** How many decimals the whole numbers have. */
  int decimals();

  boolean isPresent(CaseBatch batch, int row);

  /** The value as it was answered. */
  long unscaled(CaseBatch batch, int row);

  /** The value with a reversed item recoded. */
  long recoded(CaseBatch batch, int row);

  Missing missing(CaseBatch batch, int row);
}
