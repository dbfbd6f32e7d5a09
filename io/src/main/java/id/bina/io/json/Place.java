package id.bina.io.json;

/**
 * Where something stands in a text, both counted from 1; 0 and 0 where the text is not at hand.
 *
 * @param line the line
 * @param column the column, in UTF-16 characters
 */
record Place(int line, int column) {
  /** A value that did not come from a text, such as a tree in a portal's memory. */
  static final Place UNKNOWN = new Place(0, 0);

  boolean isKnown() {
    return line > 0;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
