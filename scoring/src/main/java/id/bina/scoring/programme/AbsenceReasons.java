package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;
import java.util.SortedMap;

/**
 * Why nominees were absent, of all who were absent from the training or a session.
 *
 * <p>Who gave no reason is part of the whole, so that the shares and the missing add up to 1.
 */
final class AbsenceReasons {
  private final Setting setting;
  private final NomineeTable table;
  private final ScoreSheet sheet;

  AbsenceReasons(Setting setting, NomineeTable table, ScoreSheet sheet) {
    this.setting = setting;
    this.table = table;
    this.sheet = sheet;
  }

  void write() {
    SortedMap<String, Long> absent = table.absentees();
    long all = absent.values().stream().mapToLong(Long::longValue).sum();
    long missing = absent.getOrDefault("", 0L);
    Cell cell = Cell.of(table.subject());
    if (all == 0) {
      sheet.absent(
          NomineeMeasures.REASONS_MISSING,
          cell,
          Absence.NO_DATA,
          Text.of("tidak ada yang tercatat absen", "nobody is recorded as absent"),
          table.named().rows());
      return;
    }
    Facts facts = Facts.of(setting.policy().alpha(), NomineeScores.QUALITY);
    sheet.share(NomineeMeasures.REASONS_MISSING, cell, missing, all, facts);
    absent.forEach(
        (reason, count) -> {
          if (!reason.isEmpty()) {
            sheet.share(
                NomineeMeasures.REASON,
                cell.with(CaseColumns.REASON, reason),
                count,
                all,
                missing == 0 ? facts : facts.with(known(count, all - missing)));
          }
        });
  }

  private static Text known(long count, long known) {
    double share = (double) count / known;
    return Text.of(
        "dari yang alasannya tercatat: " + Figures.text(share, Units.SHARE, "id"),
        "of those with a recorded reason: " + Figures.text(share, Units.SHARE, "en"));
  }
}
