package id.bina.scoring.result;

import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Outcome;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.ShareChanges;
import id.bina.scoring.stat.Wilson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of one indicator at the units of one comparison.
 *
 * <p>Where every figure is a share of known cases, values are percentage points.
 *
 * @param treated the units that were treated, in the order declared
 * @param comparison the other units, in the order declared
 */
record UnitPanel(List<Row> treated, List<Row> comparison) {

  /**
   * One unit.
   *
   * @param unit which one
   * @param before its figure before, if known
   * @param after its figure after, if known
   */
  record Row(Subject unit, Optional<UnitFigure> before, Optional<UnitFigure> after) {
    boolean isComplete() {
      return before.isPresent() && after.isPresent();
    }
  }

  static UnitPanel of(UnitComparison declared, String indicator, UnitFigures figures) {
    Function<Subject, Row> row =
        unit ->
            new Row(
                unit,
                figures.find(indicator, unit, declared.before()),
                figures.find(indicator, unit, declared.after()));
    return new UnitPanel(
        declared.treated().stream().map(row).toList(),
        declared.comparison().stream().map(row).toList());
  }

  /** The figures of the units that have both. */
  List<UnitFigure> figures() {
    return Stream.concat(treated.stream(), comparison.stream())
        .filter(Row::isComplete)
        .flatMap(row -> Stream.of(row.before().orElseThrow(), row.after().orElseThrow()))
        .toList();
  }

  /** The scores that show the figures compared. */
  List<ScoreKey> keys() {
    return figures().stream().map(UnitFigure::key).distinct().toList();
  }

  /** The scores that show the figures of the treated units alone. */
  List<ScoreKey> treatedKeys() {
    return new UnitPanel(treated, List.of()).keys();
  }

  boolean isShare() {
    List<UnitFigure> figures = figures();
    return !figures.isEmpty() && figures.stream().allMatch(UnitFigure::isShare);
  }

  BeforeAfter treatedUnits() {
    return units(treated);
  }

  BeforeAfter otherUnits() {
    return units(comparison);
  }

  BeforeAfter unit(Row row) {
    return units(List.of(row));
  }

  private BeforeAfter units(List<Row> rows) {
    return BeforeAfter.of(column(rows, Row::before), column(rows, Row::after));
  }

  private Numbers column(List<Row> rows, Function<Row, Optional<UnitFigure>> side) {
    Numbers.Builder column = Numbers.builder();
    for (Row row : rows) {
      side.apply(row)
          .map(this::points)
          .ifPresentOrElse(column::add, () -> column.missing(Missing.NO_RESPONSE));
    }
    return column.build();
  }

  /** The figure as it is compared: a share in percentage points. */
  BigDecimal points(UnitFigure figure) {
    return isShare() ? figure.value().movePointRight(2) : figure.value();
  }

  /** The four shares over all cases of the units, of shares. */
  Outcome<ShareChanges> shares(double level) {
    return ShareChanges.of(
        share(treated, Row::before, level),
        share(treated, Row::after, level),
        share(comparison, Row::before, level),
        share(comparison, Row::after, level));
  }

  Outcome<Wilson> treatedBefore(double level) {
    return share(treated, Row::before, level);
  }

  Outcome<Wilson> treatedAfter(double level) {
    return share(treated, Row::after, level);
  }

  private static Outcome<Wilson> share(
      List<Row> rows, Function<Row, Optional<UnitFigure>> side, double level) {
    List<UnitFigure> figures =
        rows.stream().filter(Row::isComplete).map(row -> side.apply(row).orElseThrow()).toList();
    long count = figures.stream().mapToLong(UnitFigure::count).sum();
    long of = figures.stream().mapToLong(figure -> figure.of().orElse(0)).sum();
    return Wilson.of(count, of, level);
  }
}
