package id.bina.scoring.instructor;

import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.stat.Icc;
import java.util.List;

/**
 * How much raters differ about an instructor, and instructors among themselves.
 *
 * @param within variance of one rating, 0 or more
 * @param between variance of instructors, 0 if they differ no more than their raters do
 * @param usual the usual number of raters of an instructor
 */
record RaterVariances(double within, double between, double usual) {

  /** One-way analysis of variance; the usual number allows for unequal numbers of raters. */
  static RaterVariances ofOwn(List<RatedInstructor> rated) {
    int groups = rated.size();
    double all = rated.stream().mapToLong(RatedInstructor::raters).sum();
    double[] sums = new double[groups];
    double[] squares = new double[groups];
    double[] sizes = new double[groups];
    for (int i = 0; i < groups; i++) {
      double raters = rated.get(i).raters();
      sums[i] = raters * rated.get(i).mean();
      squares[i] = rated.get(i).squares();
      sizes[i] = raters * raters;
    }
    double grand = SortedSum.of(sums) / all;
    double[] apart = new double[groups];
    for (int i = 0; i < groups; i++) {
      double deviation = rated.get(i).mean() - grand;
      apart[i] = rated.get(i).raters() * deviation * deviation;
    }
    double within = SortedSum.of(squares) / (all - groups);
    double usual = (all - SortedSum.of(sizes) / all) / (groups - 1);
    double between = (SortedSum.of(apart) / (groups - 1) - within) / usual;
    return new RaterVariances(within, Math.max(0, between), usual);
  }

  /** Two-way: what raters have in common for all instructors is no error. */
  static RaterVariances ofSame(CrossedRatings table) {
    return Icc.crossed(table.moments(), Check.LEVEL)
        .match(
            icc -> {
              double error = icc.meanSquares().error();
              double between = (icc.meanSquares().targets() - error) / icc.raters();
              return new RaterVariances(error, Math.max(0, between), (double) icc.raters());
            },
            none -> new RaterVariances(0, 0, (double) table.raters()));
  }

  private double weight(RatedInstructor each) {
    return 1 / (between + within / each.raters());
  }

  /** The mean of all, each by what its mean tells. */
  double mean(List<RatedInstructor> rated) {
    double[] weights = rated.stream().mapToDouble(this::weight).toArray();
    double[] weighted = rated.stream().mapToDouble(each -> weight(each) * each.mean()).toArray();
    return SortedSum.of(weighted) / SortedSum.of(weights);
  }

  double shrunk(RatedInstructor each, double mu) {
    double k = within / between;
    return (each.raters() * each.mean() + k * mu) / (each.raters() + k);
  }

  double reliability() {
    return between / (between + within / usual);
  }
}
