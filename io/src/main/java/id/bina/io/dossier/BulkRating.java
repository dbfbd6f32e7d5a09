package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.ItemId;

/**
 * Where the ratings of an item stand in bulk files, as labels or as numbers.
 *
 * @param item which item of the instrument; its kind must be rating
 * @param occasion when in the course of the training it was asked
 * @param column the column of the files
 */
public record BulkRating(ItemId item, Occasion occasion, String column) {

  /** Checks that all parts are there. */
  public BulkRating {
    requireNonNull(item, "item");
    requireNonNull(occasion, "occasion");
    requireNonNull(column, "column");
  }
}
