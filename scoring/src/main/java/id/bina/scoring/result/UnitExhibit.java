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

/** The figures of the units of a comparison as a table: before, after, change. */
final class UnitExhibit {
  private final UnitStudy study;

  UnitExhibit(UnitStudy study) {
    this.study = study;
  }

  Exhibit exhibit() {
    List<ExhibitRow> rows = new ArrayList<>();
    study.panel().treated().forEach(row -> rows.add(row(row, " (dilatih)", " (trained)")));
    study.panel().comparison().forEach(row -> rows.add(row(row, "", "")));
    String indicator = study.declared().indicator();
    return new Exhibit(
        ExhibitKind.GRID,
        Text.of(indicator + " per unit", indicator + " by unit"),
        List.of(
            Text.of("sebelum", "before"),
            Text.of("sesudah", "after"),
            Text.of("perubahan", "change")),
        rows);
  }

  private ExhibitRow row(UnitPanel.Row row, String indonesian, String english) {
    Text name = UnitRefusal.name(study.setting(), row.unit());
    Optional<BigDecimal> before = row.before().filter(this::isShown).map(study.panel()::points);
    Optional<BigDecimal> after = row.after().filter(this::isShown).map(study.panel()::points);
    Optional<BigDecimal> change = before.flatMap(from -> after.map(to -> to.subtract(from)));
    return new ExhibitRow(
        Text.of(name.in("id") + indonesian, name.in("en") + english),
        List.of(cell(before), cell(after), cell(change)),
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
