package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The results that documents speak of most and data hold least: citizens' satisfaction and the
 * performance of staff.
 *
 * <p>No reaction of a participant stands in for them. Without citizens' answers, or without records
 * of performance before and after, each is not computable and says what would be needed. Where a
 * questionnaire asks about the elements of the index (IKM), {@code ikm.index} speaks instead.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class ResultLevel implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.results"),
          Text.of("tingkat hasil", "level of results"),
          "1",
          "Kirkpatrick & Kirkpatrick (2006)");

  private static final Measure CITIZENS =
      measure("citizen_satisfaction", "kepuasan masyarakat", "citizens' satisfaction");
  private static final Measure PERFORMANCE =
      measure("performance", "kinerja pegawai", "performance of staff");

  private static final ResultLevel STANDARD = new ResultLevel();

  private ResultLevel() {}

  /**
   * The strategy.
   *
   * @return the strategy
   */
  public static ResultLevel standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(CITIZENS, PERFORMANCE));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    if (!asksForElements(setting)) {
      citizens(sheet, programme, citizens(setting));
    }
    if (setting.designs().isEmpty()) {
      sheet.absent(
          PERFORMANCE,
          programme,
          Absence.NO_DATA,
          Text.of(
              "tidak ada catatan kinerja sebelum dan sesudah, dan tidak ada pembanding",
              "no records of performance before and after, and no comparison group"),
          0);
    }
    return sheet.scores();
  }

  private static void citizens(ScoreSheet sheet, Cell programme, long citizens) {
    sheet.absent(
        CITIZENS,
        programme,
        citizens == 0 ? Absence.NO_DATA : Absence.of("NO_INDEX"),
        citizens == 0
            ? Text.of(
                "tidak ada data masyarakat; diperlukan survei kepuasan pada unit yang sama,"
                    + " sebelum dan sesudah",
                "no data from citizens; a satisfaction survey at the same units is needed, before"
                    + " and after")
            : Text.of(
                citizens + " jawaban masyarakat, tetapi kuesionernya tidak menanyakan unsur IKM",
                citizens
                    + " answers of citizens, but the questionnaire does not ask about the elements"
                    + " of the index (IKM)"),
        citizens);
  }

  private static boolean asksForElements(Setting setting) {
    return setting.instruments().stream()
        .filter(instrument -> instrument.kind().equals(InstrumentKind.CITIZEN))
        .flatMap(instrument -> instrument.aspects().stream())
        .anyMatch(aspect -> aspect.role().isUnsur());
  }

  private static long citizens(Setting setting) {
    return setting.admission().flow().stream()
        .filter(row -> isCitizens(setting, row))
        .mapToLong(FlowRow::screened)
        .sum();
  }

  private static boolean isCitizens(Setting setting, FlowRow row) {
    return setting.instruments().stream()
        .filter(instrument -> instrument.ref().equals(row.instrument()))
        .anyMatch(instrument -> instrument.kind().equals(InstrumentKind.CITIZEN));
  }

  private static Measure measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("result." + id))
        .title(Text.of(indonesian, english))
        .unit(Units.POINTS)
        .better(Better.HIGHER)
        .level(Level.RESULTS)
        .build();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ResultLevel[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
