package id.bina.scoring.instructor;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Ratings of all instructors by the same raters, those who rated all of them.
 *
 * @param instructors one after the other
 * @param moments of the columns, over the same rows
 * @param raters who rated all
 * @param left raters who did not
 */
record CrossedRatings(List<RatedInstructor> instructors, Moments moments, long raters, long left) {

  static CrossedRatings of(List<Numbers> columns) {
    int size = columns.get(0).size();
    List<Integer> rows = new ArrayList<>();
    for (Numbers column : columns) {
      if (column.size() != size) {
        throw new IllegalArgumentException(
            "columns must have as many rows as the first, which has "
                + size
                + ", had "
                + column.size()
                + " (column "
                + name(column)
                + ")");
      }
    }
    for (int row = 0; row < size; row++) {
      int at = row;
      if (columns.stream().allMatch(column -> column.isPresent(at))) {
        rows.add(row);
      }
    }
    List<RatedInstructor> instructors = new ArrayList<>();
    for (Numbers column : columns) {
      double[] values = rows.stream().mapToDouble(column::value).toArray();
      instructors.add(
          values.length == 0
              ? new RatedInstructor(name(column), 0, 0, 0)
              : RatedInstructor.of(name(column), values));
    }
    return new CrossedRatings(
        instructors, Moments.of(columns), rows.size(), (long) size - rows.size());
  }

  static String name(Numbers column) {
    return column
        .name()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "column must be named after its instructor, had no name\n"
                        + "  name it with named(\"...\")"));
  }
}
