package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Score;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.Estimate;
import java.util.List;

/**
 * Writes down how far indicators moved that the programme does not touch: if they move as much,
 * something else moved both.
 */
final class UnitControls {
  private final UnitStudy study;
  private final UnitFigures figures;
  private final ScoreSheet sheet;

  UnitControls(UnitStudy study, UnitFigures figures, ScoreSheet sheet) {
    this.study = study;
    this.figures = figures;
    this.sheet = sheet;
  }

  void write() {
    for (String control : study.declared().negativeControls()) {
      UnitPanel panel = UnitPanel.of(study.declared(), control, figures);
      Cell cell = study.cell().with(UnitsCompared.CONTROL, control);
      UnitStudy same = new UnitStudy(study.setting(), study.declared(), panel, study.events());
      if (same.treated().units() == 0) {
        sheet.absent(
            UnitMeasures.CONTROL,
            cell,
            Absence.NO_DATA,
            Text.of(
                "unit yang dilatih tidak punya angka " + control + " sebelum dan sesudah",
                "no trained unit has figures of " + control + " before and after"),
            0);
      } else if (same.others().units() == 0) {
        alone(same, cell);
      } else {
        compared(same, cell);
      }
    }
  }

  private void alone(UnitStudy control, Cell cell) {
    sheet.add(
        sheet
            .measured(UnitMeasures.CONTROL, cell)
            .value(control.treated().meanChange())
            .counts(Counts.of(control.treated().units()))
            .basis(Basis.SETTING)
            .quality(control.alone())
            .notes(
                List.of(
                    Text.of(
                        "perubahan pada unit yang dilatih saja; unit pembanding tanpa angka ini",
                        "change of the trained units alone; others have no such figure")))
            .restsOn(control.panel().treatedKeys())
            .build());
  }

  private void compared(UnitStudy control, Cell cell) {
    DifferenceInDifferences did =
        DifferenceInDifferences.of(control.treated(), control.others(), control.level()).orThrow();
    Score.Measured.Builder score =
        sheet
            .measured(UnitMeasures.CONTROL, cell)
            .value(did.difference())
            .counts(control.counts())
            .basis(Basis.SETTING)
            .quality(control.plain())
            .notes(new UnitNotes(control).shared())
            .restsOn(control.panel().keys());
    if (!control.hasFewUnits()) {
      did.estimate().asOptional().map(Estimate::interval).ifPresent(score::interval);
    }
    sheet.add(score.build());
  }
}
