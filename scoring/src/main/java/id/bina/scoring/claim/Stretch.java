package id.bina.scoring.claim;

/**
 * A part of a text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
record Stretch(int start, int end) {
  boolean holds(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  boolean meets(Stretch other) {
    return start < other.end && other.start < end;
  }
}
