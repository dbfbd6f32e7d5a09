package id.bina.examples.spark;

import id.bina.core.dossier.Problem;
import java.util.Comparator;

/**
 * Something that is wrong, and where a task saw it.
 *
 * @param file which file
 * @param split where the task's part of the file begins, in bytes; 0 for files of columns
 * @param index the line within that part, or the row within the file, from 0; -1 if Spark does not
 *     tell
 * @param column the name of the column, empty for a whole line
 * @param position where the column stands, to put problems of one line in order
 * @param problem what is wrong; its path says nothing
 */
record Refused(String file, long split, long index, String column, int position, Problem problem)
    implements Comparable<Refused> {
  private static final Comparator<Refused> ORDER =
      Comparator.comparing(Refused::file)
          .thenComparingLong(Refused::split)
          .thenComparingLong(Refused::index)
          .thenComparingInt(Refused::position)
          .thenComparing(each -> each.problem().code())
          .thenComparing(each -> each.problem().message().in("id"));

  /** What it has in common with others. */
  Refusals.Kind kind() {
    return new Refusals.Kind(position, column, problem.code(), problem.severity());
  }

  @Override
  public int compareTo(Refused other) {
    return ORDER.compare(this, other);
  }
}
