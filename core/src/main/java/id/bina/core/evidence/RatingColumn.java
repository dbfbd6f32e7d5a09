package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;

/**
 * A column of ratings: what it is called and how its numbers are read.
 *
 * @param key which column
 * @param scale the scale of the ratings, as they were given
 * @param keying whether a high rating speaks for the aspect
 */
public record RatingColumn(ColumnKey key, Scale scale, Keying keying) {

  /** Checks that all parts are there. */
  public RatingColumn {
    requireNonNull(key, "key");
    requireNonNull(scale, "scale");
    requireNonNull(keying, "keying");
  }

  /**
   * A positively keyed column.
   *
   * @param key which column
   * @param scale the scale of the ratings
   * @return the column
   */
  public static RatingColumn of(ColumnKey key, Scale scale) {
    return new RatingColumn(key, scale, Keying.POSITIVE);
  }
}
