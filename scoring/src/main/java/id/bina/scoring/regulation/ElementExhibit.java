package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.regulation.Element;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitLine;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.ElementIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The elements with their values and intervals, as a table that can be drawn. */
final class ElementExhibit {
  private static final int DECIMALS = 2;

  private final CitizenCount count;
  private final ElementIndex index;

  ElementExhibit(CitizenCount count, ElementIndex index) {
    this.count = count;
    this.index = index;
  }

  Exhibit exhibit() {
    List<ExhibitRow> rows = new ArrayList<>();
    for (Element element : count.rules().elements()) {
      rows.add(row(element));
    }
    return new Exhibit(
        ExhibitKind.POINTS,
        Text.of("Nilai unsur pelayanan", "Values of the elements"),
        List.of(Text.of("nilai", "value"), Text.of("bawah", "lower"), Text.of("atas", "upper")),
        rows,
        cuts());
  }

  /** Where each band begins, but for the lowest, which begins where the scale does. */
  private List<ExhibitLine> cuts() {
    return count.rules().bands().bands().stream()
        .skip(1)
        .map(
            band ->
                new ExhibitLine(
                    Text.of("mutu " + band.code(), "band " + band.code()), band.lowestInclusive()))
        .toList();
  }

  private ExhibitRow row(Element element) {
    int at = count.position(element);
    Rational value = index.mean(at).times(count.rules().factor());
    Optional<Interval> interval = new ElementInterval(count, index).of(at);
    return new ExhibitRow(
        name(element),
        List.of(
            ExhibitCell.of(value.toDecimal(DECIMALS, RoundingMode.HALF_UP)),
            end(interval.map(Interval::lower)),
            end(interval.map(Interval::upper))),
        OptionalLong.of(index.sums().answered(at)));
  }

  static Text name(Element element) {
    return Text.of(
        ElementRank.code(element) + " " + element.name().in("id"),
        ElementRank.code(element) + " " + element.name().in("en"));
  }

  private static ExhibitCell end(Optional<Double> end) {
    return end.map(value -> new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP))
        .map(ExhibitCell::of)
        .orElseGet(() -> ExhibitCell.of(Text.of("-", "-")));
  }
}
