package id.bina.scoring.stat.effect;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.PairTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Persons with both tests.
 *
 * @param maximum full marks
 * @param rows points before and after
 */
record GainRows(double maximum, List<Row> rows) {

  /**
   * One person.
   *
   * @param before points
   * @param after points
   */
  record Row(double before, double after) {}

  static Outcome<GainRows> of(PairTable pairs, double maximum) {
    List<Row> rows = new ArrayList<>();
    pairs
        .both()
        .forEach(
            (pair, count) -> {
              Row row = new Row(pair.first().doubleValue(), pair.second().doubleValue());
              rows.addAll(Collections.nCopies(Math.toIntExact(count), row));
            });
    long outside =
        rows.stream()
            .filter(
                row ->
                    Math.min(row.before(), row.after()) < 0
                        || Math.max(row.before(), row.after()) > maximum)
            .count();
    return outside == 0
        ? Outcome.of(new GainRows(maximum, rows))
        : Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            outside + " of " + rows.size() + " pairs have points outside 0 to " + maximum);
  }

  long n() {
    return rows.size();
  }

  double meanBefore() {
    return mean(Row::before);
  }

  double meanAfter() {
    return mean(Row::after);
  }

  private double mean(ToDoubleFunction<Row> what) {
    return sum(what).dividedBy(Rational.of(n())).doubleValue();
  }

  /** Exact as decimals, rounded once. */
  double meanChange() {
    return sum(Row::after).minus(sum(Row::before)).dividedBy(Rational.of(n())).doubleValue();
  }

  private Rational sum(ToDoubleFunction<Row> what) {
    return rows.stream()
        .map(row -> Rational.of(Numbers.shortest(what.applyAsDouble(row))))
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** Share of what was left that each gained; those who had nothing left have none. */
  double[] shares() {
    return select(row -> row.before() < maximum, this::share);
  }

  private double share(Row row) {
    return (row.after() - row.before()) / (maximum - row.before());
  }

  /** The same, but a loss is a share of what there was; those who stayed at an end have none. */
  double[] changes() {
    return select(
        row -> row.before() != row.after() || (row.before() > 0 && row.before() < maximum),
        row ->
            row.after() >= row.before() ? share(row) : (row.after() - row.before()) / row.before());
  }

  private double[] select(Predicate<Row> which, ToDoubleFunction<Row> what) {
    return rows.stream().filter(which).mapToDouble(what).toArray();
  }
}
