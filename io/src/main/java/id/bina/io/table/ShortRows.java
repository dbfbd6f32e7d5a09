package id.bina.io.table;

/** What happens to a row that has fewer cells than there are columns. */
public enum ShortRows {
  /** It is refused. */
  REFUSED,
  /** The cells that it lacks are blank: some form services leave out empty cells at the end. */
  FILLED
}
