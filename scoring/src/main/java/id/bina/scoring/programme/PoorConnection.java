package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.scoring.internal.LowAnswers;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;

/** How many answer that they are poorly connected; asked of those who came, not of all nominees. */
final class PoorConnection {
  private static final Text WHO =
      Text.of("dari yang menjawab, bukan semua calon peserta", "of who answered, not all nominees");

  private final Setting setting;

  PoorConnection(Setting setting) {
    this.setting = setting;
  }

  private List<RatingColumn> columns() {
    return RoleColumns.of(setting, AspectRole.KONEKTIVITAS).stream()
        .filter(column -> isOneSided(column.scale().better()))
        .toList();
  }

  private static boolean isOneSided(Better better) {
    return better == Better.HIGHER || better == Better.LOWER;
  }

  private List<SubjectGroup> groups() {
    return SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION);
  }

  List<TallySpec> specs() {
    List<TallySpec> specs = new ArrayList<>();
    for (SubjectGroup group : groups()) {
      columns().forEach(column -> specs.add(spec(column, group)));
    }
    return specs;
  }

  private static ItemCountsSpec spec(RatingColumn column, SubjectGroup group) {
    return new ItemCountsSpec(column.key(), group.grouping());
  }

  void write(TallyBook tallies, ScoreSheet sheet) {
    List<RatingColumn> columns = columns();
    if (columns.isEmpty()) {
      sheet.absent(
          NomineeMeasures.POOR_CONNECTION,
          Cell.of(Subject.of(setting.program().id())),
          Absence.MISSING_ELEMENT,
          Text.of("tidak ada pertanyaan tentang koneksi", "no question asks about the connection"),
          0);
    }
    for (SubjectGroup group : groups()) {
      for (RatingColumn column : columns) {
        ItemCounts counts = tallies.itemCounts(spec(column, group), group.key());
        Cell cell = Cell.of(group.subject()).with(column.key());
        sheet.share(
            NomineeMeasures.POOR_CONNECTION,
            columns.size() == 1 ? cell : cell.with("item", column.key().item().value()),
            LowAnswers.count(column, counts),
            counts.answered(),
            Facts.of(setting.policy().alpha(), NomineeScores.QUALITY).with(WHO));
      }
    }
  }
}
