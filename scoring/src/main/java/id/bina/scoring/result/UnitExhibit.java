package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The figures of the units of a comparison as slopes: before, after, change, and which side. */
final class UnitExhibit {
  private static final Text TREATED = Text.of("dilatih", "trained");
  private static final Text COMPARISON = Text.of("pembanding", "comparison");

  private final UnitStudy study;

  UnitExhibit(UnitStudy study) {
    this.study = study;
  }

  Exhibit exhibit() {
    List<ExhibitRow> rows = new ArrayList<>();
    study.panel().treated().forEach(row -> rows.add(row(row, TREATED)));
    study.panel().comparison().forEach(row -> rows.add(row(row, COMPARISON)));
    return new Exhibit(
        ExhibitKind.SLOPES,
        Text.of("nilai per unit", "value by unit"),
        List.of(
            Text.of("sebelum", "before"),
            Text.of("sesudah", "after"),
            Text.of("perubahan", "change"),
            Text.of("kelompok", "group")),
        rows);
  }

  private ExhibitRow row(UnitPanel.Row row, Text side) {
    Optional<BigDecimal> before = row.before().filter(this::isShown).map(study.panel()::points);
    Optional<BigDecimal> after = row.after().filter(this::isShown).map(study.panel()::points);
    Optional<BigDecimal> change = before.flatMap(from -> after.map(to -> to.subtract(from)));
    return new ExhibitRow(
        UnitRefusal.name(study.setting(), row.unit()),
        List.of(cell(before), cell(after), cell(change), ExhibitCell.of(side)),
        OptionalLong.empty());
  }

  /** A figure that rests on few cases is compared, but does not stand in the table. */
  private boolean isShown(UnitFigure figure) {
    int fewest = study.policy().minimumToDisplay();
    return figure.of().orElse(fewest) >= fewest;
  }

  private static ExhibitCell cell(Optional<BigDecimal> value) {
    return value
        .map(ExhibitCell::of)
        .orElseGet(() -> ExhibitCell.of(Text.of("tidak ditampilkan", "not shown")));
  }
}
