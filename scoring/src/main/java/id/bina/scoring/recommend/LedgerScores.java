package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.RoundId;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.scoring.internal.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of earlier recommendations, as scores: rules read scores only.
 *
 * <ul>
 *   <li>{@code followup.rate}: recommendations of the last round before this one that are followed
 *       up (Sesuai), over all of that round but those that cannot be, with a valid reason
 *   <li>{@code followup.overdue}: recommendations without an answer {@value Ledger#ANSWER_DAYS}
 *       days after they were made
 *   <li>{@code followup.moved}: for a recommendation that names an element of the index of
 *       citizens' satisfaction, whether the element moved more than the others and more than a
 *       lowest element comes back by itself; see {@link id.bina.scoring.stat.PriorityMove}
 * </ul>
 */
public final class LedgerScores {
  static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.followup"),
          Text.of("tindak lanjut rekomendasi", "follow-up of recommendations"),
          "1",
          "Morris (1983) doi:10.1080/01621459.1983.10477920");

  static final Measure MOVED =
      measure(
              "followup.moved",
              "gerak unsur prioritas terhadap unsur lain, disusutkan",
              "move of the priority element against the others, shrunk")
          .unit(Units.POINTS)
          .better(Better.HIGHER)
          .build();

  private static final Measure RATE =
      measure(
              "followup.rate",
              "rekomendasi putaran lalu yang sudah ditindaklanjuti (Sesuai)",
              "recommendations of the last round that were followed up (Sesuai)")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .build();
  private static final Measure OVERDUE =
      measure(
              "followup.overdue",
              "rekomendasi tanpa jawaban setelah 60 hari",
              "recommendations without an answer after 60 days")
          .unit(Units.COUNT)
          .better(Better.LOWER)
          .build();

  private LedgerScores() {}

  /**
   * How these scores are made, as it is cited.
   *
   * @return the method
   */
  public static MethodRef method() {
    return METHOD;
  }

  /**
   * The measures that {@link #of} yields.
   *
   * @return three measures
   */
  public static List<Measure> measures() {
    return List.of(RATE, OVERDUE, MOVED);
  }

  /**
   * Scores the ledger of a setting.
   *
   * @param setting the setting, with the ledger
   * @param scores all scores of the strategies, for the elements
   * @return the scores; only a rate that is not computable if there is no ledger
   */
  public static List<Score> of(Setting setting, List<Score> scores) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    Ledger ledger = new Ledger(setting.ledger());
    Optional<RoundId> last = lastRound(setting, ledger);
    if (last.isEmpty()) {
      sheet.absent(
          RATE,
          programme,
          Absence.NO_DATA,
          Text.of(
              "tidak ada catatan rekomendasi putaran lalu",
              "no record of recommendations of an earlier round"),
          0);
      return sheet.scores();
    }
    rate(sheet, programme, ledger, last.get());
    long overdue = ledger.overdue(setting.asOf()).size();
    sheet.add(
        count(sheet, OVERDUE, programme, (double) overdue, ledger.latest().size(), List.of()));
    new ElementMoves(setting, scores, sheet).write(ledger);
    return sheet.scores();
  }

  /** The round of the last entry that is not of the round that is evaluated. */
  private static Optional<RoundId> lastRound(Setting setting, Ledger ledger) {
    return ledger.entries().stream()
        .map(LedgerEntry::round)
        .filter(round -> setting.program().currentRound().filter(round::equals).isEmpty())
        .reduce((earlier, later) -> later);
  }

  private static void rate(ScoreSheet sheet, Cell programme, Ledger ledger, RoundId round) {
    List<LedgerEntry> made =
        ledger.latest().stream().filter(entry -> entry.round().equals(round)).toList();
    List<LedgerEntry> owed = made.stream().filter(entry -> entry.reason().isEmpty()).toList();
    long done = owed.stream().filter(LedgerEntry::isSettled).count();
    long excused = (long) made.size() - owed.size();
    if (owed.isEmpty()) {
      sheet.absent(
          RATE,
          programme,
          Absence.NO_DATA,
          Text.of(
              "semua rekomendasi putaran " + round + " tidak dapat ditindaklanjuti, beralasan",
              "no recommendation of round " + round + " can be followed up, with a reason"),
          made.size());
      return;
    }
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            "putaran " + round + ": " + done + " dari " + owed.size() + " Sesuai",
            "round " + round + ": " + done + " of " + owed.size() + " followed up (Sesuai)"));
    if (excused > 0) {
      notes.add(
          Text.of(
              excused + " tidak dapat ditindaklanjuti dengan alasan yang sah, tidak dihitung",
              excused + " cannot be followed up for a valid reason, not counted"));
    }
    sheet.add(count(sheet, RATE, programme, (double) done / owed.size(), owed.size(), notes));
  }

  private static Score count(
      ScoreSheet sheet, Measure measure, Cell cell, double value, long n, List<Text> notes) {
    return sheet
        .measured(measure, cell)
        .value(value)
        .counts(Counts.of(n))
        .basis(Basis.SETTING)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(notes)
        .build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .level(Level.PROCESS);
  }
}
