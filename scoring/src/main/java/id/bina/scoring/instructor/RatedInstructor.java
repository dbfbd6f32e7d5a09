package id.bina.scoring.instructor;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.SortedSum;
import java.util.stream.IntStream;

/**
 * The ratings of one instructor, added up.
 *
 * @param name the pseudonym
 * @param raters how many, 1 or more
 * @param mean of their ratings
 * @param squares sum of squared deviations from the mean
 */
record RatedInstructor(String name, long raters, double mean, double squares) {

  static RatedInstructor of(Numbers column) {
    double[] values =
        IntStream.range(0, column.size())
            .filter(column::isPresent)
            .mapToDouble(column::value)
            .toArray();
    return of(CrossedRatings.name(column), values);
  }

  static RatedInstructor of(String name, double[] values) {
    double mean = SortedSum.of(values) / values.length;
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return new RatedInstructor(name, values.length, mean, SortedSum.of(squares));
  }
}
