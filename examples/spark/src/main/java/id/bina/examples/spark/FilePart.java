package id.bina.examples.spark;

import java.util.Comparator;

/**
 * What a task read of a file: enough to know, with those of the other tasks, on which line of the
 * file each of its lines stands.
 *
 * @param file which file
 * @param start where the part begins, in bytes
 * @param lines how many lines it has
 * @param hasRows whether a row with words is among them
 * @param blankAtEnd how many rows without any words follow the last one with words; they are cases
 *     only if such a one follows in another part
 */
record FilePart(String file, long start, long lines, boolean hasRows, long blankAtEnd)
    implements Comparable<FilePart> {
  private static final Comparator<FilePart> ORDER =
      Comparator.comparing(FilePart::file).thenComparingLong(FilePart::start);

  @Override
  public int compareTo(FilePart other) {
    return ORDER.compare(this, other);
  }
}
