package id.bina.io.pair;

/**
 * What becomes of a key that stands more than once on one side. Never is one of its rows chosen:
 * which row came first depends on the order of the files.
 *
 * <p>Closed: a key with several rows is an answer to be looked at, or a defect of the file.
 */
public enum RepeatedKeys {
  /** It blocks; up to 20 keys a side are named, each with where it stands. The default. */
  REFUSED,
  /**
   * All rows of this key on this side are left out, counted, and one key is named with where it
   * stands. A row on the other side stays, alone.
   */
  SET_ASIDE
}
