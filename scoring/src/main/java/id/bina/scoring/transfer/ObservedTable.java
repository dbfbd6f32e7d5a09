package id.bina.scoring.transfer;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Outcome;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.RowTally;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ratings of the targets at one subject on one occasion: each rater's mean over the items, in
 * percent of the maximum possible, exact.
 *
 * @param form the rubric and the occasion
 * @param subject what the observations count for
 * @param ratings by target, then by rater
 */
record ObservedTable(
    ObservedForm form, Subject subject, SortedMap<String, SortedMap<String, Rational>> ratings) {
  private static final List<Occasion> ORDER =
      List.of(Occasion.PRE, Occasion.AT_END, Occasion.POST, Occasion.FOLLOW_UP);

  /** The usual occasions in the course of a training, then others by their codes. */
  static final Comparator<ObservedTable> BY_OCCASION =
      Comparator.comparing(table -> order(table.form().occasion()));

  /** Decimals of a rating in the analysis of variance. */
  private static final int DECIMALS = 12;

  /** The tables of all subjects that were observed, in the order of the subjects. */
  static List<ObservedTable> of(ObservedForm form, TallyBook tallies, double itemShare) {
    SortedMap<Subject, ObservedTable> tables = new TreeMap<>();
    for (GroupKey group : tallies.groups(ObservedForm.GROUPING)) {
      RowTally rows =
          tallies.rowTally(form.spec(), group).answeredAtLeast(Numbers.shortest(itemShare));
      if (group.isNamed() && rows.answering() > 0) {
        tables
            .computeIfAbsent(
                Subject.parse(group.value(CaseColumns.SUBJECT)),
                subject -> new ObservedTable(form, subject, new TreeMap<>()))
            .ratings()
            .computeIfAbsent(group.value(CaseColumns.TARGET), target -> new TreeMap<>())
            .put(group.value(CaseColumns.RATER), pomp(form, rows));
      }
    }
    return List.copyOf(tables.values());
  }

  private static Rational pomp(ObservedForm form, RowTally rows) {
    List<Rational> means = new ArrayList<>();
    rows.means()
        .forEach(
            (mean, count) -> {
              for (long i = 0; i < count; i++) {
                means.add(mean);
              }
            });
    Rational range = Rational.of((long) form.highest() - form.lowest());
    return mean(means).minus(Rational.of(form.lowest())).dividedBy(range).times(Rational.of(100));
  }

  private static Rational mean(Iterable<Rational> values) {
    Rational sum = Rational.ZERO;
    long n = 0;
    for (Rational value : values) {
      sum = sum.plus(value);
      n++;
    }
    return sum.dividedBy(Rational.of(n));
  }

  /** What the occasions of one rubric or aspect at one subject have in common, in all versions. */
  String series() {
    return subject
        + "|"
        + form.instrument().id()
        + "|"
        + form.source()
        + form.aspect().map(aspect -> "|" + aspect).orElse("");
  }

  private static String order(Occasion occasion) {
    int known = ORDER.indexOf(occasion);
    return (known < 0 ? ORDER.size() : known) + occasion.code();
  }

  SortedSet<String> raters() {
    SortedSet<String> raters = new TreeSet<>();
    ratings.values().forEach(byRater -> raters.addAll(byRater.keySet()));
    return raters;
  }

  /** The mean over raters of each target. */
  SortedMap<String, Rational> targets() {
    SortedMap<String, Rational> targets = new TreeMap<>();
    ratings.forEach((target, byRater) -> targets.put(target, mean(byRater.values())));
    return targets;
  }

  /** The mean over targets. */
  double mean() {
    return mean(targets().values()).doubleValue();
  }

  /** Targets that every rater rated. */
  long complete() {
    int all = raters().size();
    return ratings.values().stream().filter(byRater -> byRater.size() == all).count();
  }

  Outcome<Icc> icc(double level) {
    List<Numbers> columns = new ArrayList<>();
    for (String rater : raters()) {
      Numbers.Builder column = Numbers.builder();
      for (SortedMap<String, Rational> byRater : ratings.values()) {
        if (byRater.containsKey(rater)) {
          column.add(decimal(byRater.get(rater)));
        } else {
          column.missing(Missing.NOT_ASKED);
        }
      }
      columns.add(column.build());
    }
    return Icc.of(columns, level);
  }

  private static BigDecimal decimal(Rational value) {
    return value.toDecimal(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
