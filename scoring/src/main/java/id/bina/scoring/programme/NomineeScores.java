package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;

/** Who came, kept the rule, found no place, and needed the training, of those who were named. */
final class NomineeScores {
  static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final Setting setting;
  private final NomineeTable whole;
  private final NomineeTable table;
  private final ScoreSheet sheet;

  /** The scores of one table, which is the whole programme or a training in it. */
  NomineeScores(Setting setting, NomineeTable whole, NomineeTable table, ScoreSheet sheet) {
    this.setting = setting;
    this.whole = whole;
    this.table = table;
    this.sheet = sheet;
  }

  void write() {
    attended();
    belowRule();
    unmet();
    gapMatch();
    new AbsenceReasons(setting, table, sheet).write();
  }

  private Facts facts() {
    return Facts.of(setting.policy().alpha(), QUALITY);
  }

  private void share(Measure measure, long part, long among, Facts facts) {
    sheet.share(measure, cell(), part, among, facts);
  }

  private Cell cell() {
    return Cell.of(table.subject());
  }

  private void attended() {
    long named = table.named().rows();
    Facts facts =
        table.came() < named || named == 0
            ? facts()
            : facts()
                .with(
                    Text.of(
                        "daftar tidak memuat siapa pun yang tidak hadir",
                        "the roster names nobody who stayed away"));
    share(NomineeMeasures.ATTENDED, table.came(), named, facts);
  }

  /** A roster without anybody who was turned away does not tell that nobody was. */
  private void unmet() {
    if (whole.unplaced() > 0) {
      share(NomineeMeasures.UNMET, table.unplaced(), table.all(), facts());
    } else if (isWhole()) {
      sheet.absent(
          NomineeMeasures.UNMET,
          cell(),
          Absence.NO_DATA,
          Text.of(
              "daftar tidak mencatat yang meminta dan tidak tertampung",
              "the roster does not record who asked and found no place"),
          table.all());
    }
  }

  private boolean isWhole() {
    return table.subject().equals(whole.subject());
  }

  private void belowRule() {
    if (!table.hasRule()) {
      undefined(
          NomineeMeasures.BELOW_RULE,
          Text.of("tidak ada aturan kehadiran", "no attendance rule is stated"));
    } else if (!table.specs().hasAttendance() || table.judged() == 0) {
      sheet.absent(
          NomineeMeasures.BELOW_RULE,
          cell(),
          Absence.NO_DATA,
          Text.of("kehadiran per sesi tidak tercatat", "attendance by session is not recorded"),
          table.named().rows());
    } else {
      share(NomineeMeasures.BELOW_RULE, table.belowRule(), table.judged(), ruleFacts());
    }
  }

  /** What the documents leave open for all trainings is said once, of the programme. */
  private void undefined(Measure measure, Text detail) {
    if (isWhole()) {
      sheet.absent(measure, cell(), Absence.MISSING_ELEMENT, detail, table.named().rows());
    }
  }

  private Facts ruleFacts() {
    long unrecorded = table.unrecorded();
    return unrecorded == 0
        ? facts()
        : facts()
            .with(
                Text.of(
                    "hadir tanpa catatan sesi, tidak dihitung: " + unrecorded,
                    "came without a record of sessions, left out: " + unrecorded));
  }

  private void gapMatch() {
    long named = table.named().rows();
    long unknown = table.gapUnknown();
    if (!table.namesCompetency(setting)) {
      undefined(
          NomineeMeasures.GAP_MATCH,
          Text.of(
              "tidak disebut kompetensi yang dikembangkan",
              "no competency is named that is developed"));
    } else if (named == unknown) {
      sheet.absent(
          NomineeMeasures.GAP_MATCH,
          cell(),
          Absence.NO_DATA,
          Text.of(
              "tidak ada tingkat kompetensi calon peserta sebelum pelatihan",
              "no competency level of a nominee from before the training"),
          named);
    } else {
      Facts facts = facts();
      if (unknown > 0) {
        facts =
            facts.with(
                Text.of(
                    "calon peserta yang belum dipetakan, tidak dihitung: " + unknown,
                    "nominees not assessed, left out: " + unknown));
      }
      share(NomineeMeasures.GAP_MATCH, table.gap(), named - unknown, facts);
    }
  }
}
