package id.bina.examples.attack;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One figure of the truth: who attacks knows that it exists, of how many people and in what range,
 * not what it is.
 *
 * @param key its key
 * @param value what it is, for judging the attack and never for leading it
 * @param n of how many people
 * @param least the least it can be
 * @param most the most it can be
 * @param ofPeople whether it is about people
 */
record Figure(ScoreKey key, double value, long n, double least, double most, boolean ofPeople) {
  /** Groups that what people said made. */
  private static final Set<String> SAID = Set.of("reason", "issue", "code", "predicate");

  /** What adds up over people; medians, reliabilities and tests do not. */
  private static final Set<String> NOT_SUMS =
      Set.of(
          "alpha", "smd", "correlation", "_p", "median", "icc", "kappa", "d_av", "bounds", "days");

  static Figure of(Score.Measured score, Measure measure) {
    boolean isCount = measure.unit().equals("count");
    double n = (double) score.counts().n();
    return new Figure(
        score.key(),
        score.value(),
        score.counts().n(),
        measure.lowest().map(Number::doubleValue).orElse(isCount ? 0 : Double.NEGATIVE_INFINITY),
        measure.highest().map(Number::doubleValue).orElse(isCount ? n : Double.POSITIVE_INFINITY),
        !score.basis().equals(Basis.SETTING));
  }

  /** Nobody said it: as large a group, and a figure of 0. */
  Figure unsaid(ScoreKey other) {
    return new Figure(other, 0, n, least, most, ofPeople);
  }

  /** The figure of so many people who came later. */
  Figure ofNewcomers(double change, long people) {
    return new Figure(key, change / people, people, least, most, ofPeople);
  }

  boolean hasRange() {
    return Double.isFinite(least) && Double.isFinite(most) && most > least;
  }

  boolean addsUp() {
    String id = key.measure().value();
    return hasRange() && NOT_SUMS.stream().noneMatch(id::contains);
  }

  /** How much one person can make of the sum over all. */
  double onePerson() {
    return isCount() ? 1 : most - least;
  }

  /** The weight with which it stands in a sum over people; a count is such a sum. */
  double weight() {
    return isCount() ? 1 : (double) n;
  }

  private boolean isCount() {
    return least == 0 && most == n && n != 1;
  }

  String topic() {
    String id = key.measure().value();
    return id.substring(0, id.indexOf('.'));
  }

  Optional<Stratum> said() {
    return saidOf(key);
  }

  static Optional<Stratum> saidOf(ScoreKey key) {
    return key.cell().strata().stream().filter(each -> SAID.contains(each.name())).findFirst();
  }

  ScoreKey without(String stratum) {
    Cell cell = key.cell();
    List<Stratum> others =
        cell.strata().stream().filter(each -> !each.name().equals(stratum)).toList();
    return new ScoreKey(
        key.measure(),
        new Cell(cell.subject(), cell.instrument(), cell.source(), cell.occasion(), others));
  }

  ScoreKey with(Subject subject) {
    Cell cell = key.cell();
    return new ScoreKey(
        key.measure(),
        new Cell(subject, cell.instrument(), cell.source(), cell.occasion(), cell.strata()));
  }
}
