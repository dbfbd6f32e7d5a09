package id.bina.scoring.transfer;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.Wilson;
import java.util.List;

/** Confirmed application among the supported, less that among the others. */
final class SupportContrast {
  private final Setting setting;
  private final Cell cell;
  private final ChainTable supported;
  private final ChainTable others;
  private final ChainTable table;
  private final ScoreSheet sheet;

  SupportContrast(Setting setting, Subject subject, ChainTable table, ScoreSheet sheet) {
    this.setting = setting;
    this.cell = Cell.of(subject);
    this.table = table;
    ChainTable responded = table.responded();
    this.supported = responded.where(table.features().supported(), YES);
    this.others = responded.where(table.features().supported(), NO);
    this.sheet = sheet;
  }

  void write() {
    if (!table.hasConfirmation()) {
      sheet.absent(
          TransferMeasures.SUPPORT,
          cell,
          Absence.NO_RESPONSES,
          ChainScores.nobodyConfirmed(table.all()),
          table.all());
      return;
    }
    double level = 1 - setting.policy().alpha();
    Newcombe.of(
            Wilson.of(supported.confirmed(), supported.all(), level),
            Wilson.of(others.confirmed(), others.all(), level))
        .match(this::found, absent -> nothing());
  }

  private boolean nothing() {
    sheet.absent(
        TransferMeasures.SUPPORT,
        cell,
        Absence.NO_COMPARISON,
        Text.of(
            "yang didukung "
                + supported.all()
                + ", yang tidak "
                + others.all()
                + "; keduanya harus ada",
            "supported " + supported.all() + ", others " + others.all() + "; both are needed"),
        supported.all() + others.all());
    return false;
  }

  private boolean found(Newcombe contrast) {
    sheet.add(
        sheet
            .measured(TransferMeasures.SUPPORT, cell)
            .value(contrast.difference())
            .interval(contrast.interval())
            .counts(Counts.ofSides(supported.all(), others.all()))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(List.of(note()))
            .explanation(explained(contrast))
            .build());
    return true;
  }

  private static Text note() {
    return Text.of(
        "dukungan menurut alumni, penerapan menurut atasan atau dokumen; alumni dari atasan yang"
            + " sama dihitung sendiri-sendiri, selang mungkin terlalu sempit",
        "support as alumni see it, application as superiors or documents confirm it; alumni of one"
            + " superior are counted singly, so the interval may be too narrow");
  }

  private Explanation explained(Newcombe contrast) {
    return new Explanation(
        new ScoreKey(TransferMeasures.SUPPORT.id(), cell),
        sheet.method(),
        List.of(
            Explanation.Input.of(
                Text.of("terkonfirmasi, didukung", "confirmed, supported"),
                supported.confirmed() + " / " + supported.all()),
            Explanation.Input.of(
                Text.of("terkonfirmasi, tidak didukung", "confirmed, not supported"),
                others.confirmed() + " / " + others.all())),
        List.of(
            Explanation.Step.of(
                Text.of("selisih kedua bagian", "difference of the two shares"),
                Figures.words(contrast.difference(), Units.SHARE_DIFFERENCE)),
            Explanation.Step.of(
                Text.of("selang Newcombe (1998), cara 10", "Newcombe's interval (1998), method 10"),
                Figures.words(contrast.interval(), Units.SHARE_DIFFERENCE))));
  }
}
