package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.IssueCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ReadingKeys;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What surrounds a programme: whether citizens were asked and heard, and the figures that others
 * recorded.
 *
 * <ul>
 *   <li>{@code citizens.answers}: forms of citizens that count; 0 is an answer
 *   <li>{@code citizens.days_since}: days since the last survey of citizens ended; not computable
 *       without its dates
 *   <li>{@code citizens.forum_speakers}: citizens who spoke in a forum
 *   <li>{@code reading.value} (stratum {@code indicator}): each recorded figure as it is read
 * </ul>
 *
 * Immutable, thread-safe, deterministic.
 */
public final class Surroundings implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.surroundings"),
          Text.of("lingkungan program", "surroundings of the programme"),
          "1",
          "Bina");

  private static final Surroundings STANDARD = new Surroundings();

  private Surroundings() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static Surroundings standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(Measures.CITIZENS, Measures.DAYS_SINCE, Measures.FORUM, Measures.READING));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    long citizens = answers(setting);
    sheet.add(people(sheet, Measures.CITIZENS, programme, citizens));
    daysSince(setting, sheet, programme, citizens);
    long speakers =
        setting.issues().stream()
            .filter(issue -> issue.kind().equals(VoiceKind.FORUM))
            .mapToLong(IssueCount::speakers)
            .max()
            .orElse(0);
    sheet.add(people(sheet, Measures.FORUM, programme, speakers));
    setting.readings().forEach(reading -> sheet.add(reading(sheet, reading)));
    return sheet.scores();
  }

  private static long answers(Setting setting) {
    return setting.admission().flow().stream()
        .filter(row -> isOfCitizens(setting, row.instrument()))
        .mapToLong(FlowRow::screened)
        .sum();
  }

  private static boolean isOfCitizens(Setting setting, InstrumentRef instrument) {
    return setting.instruments().stream()
        .filter(each -> each.ref().equals(instrument))
        .anyMatch(each -> each.kind().equals(InstrumentKind.CITIZEN));
  }

  private static void daysSince(Setting setting, ScoreSheet sheet, Cell cell, long citizens) {
    Optional<LocalDate> last =
        setting.fieldworks().stream()
            .filter(each -> isOfCitizens(setting, each.instrument()))
            .map(Fieldwork::period)
            .map(period -> period.endInclusive())
            .max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      sheet.absent(
          Measures.DAYS_SINCE,
          cell,
          Absence.NO_DATA,
          Text.of(
              "waktu survei masyarakat tidak dicatat",
              "the time of a survey of citizens is not recorded"),
          citizens);
      return;
    }
    long days = ChronoUnit.DAYS.between(last.get(), setting.asOf());
    sheet.add(count(sheet, Measures.DAYS_SINCE, cell, days, Basis.SETTING));
  }

  /** A few people are protected as in any list of people; nobody needs no protection. */
  private static Score people(ScoreSheet sheet, Measure measure, Cell cell, long value) {
    return count(sheet, measure, cell, value, value == 0 ? Basis.SETTING : Basis.ROSTER);
  }

  private static Score count(
      ScoreSheet sheet, Measure measure, Cell cell, long value, Basis basis) {
    return sheet
        .measured(measure, cell)
        .value((double) value)
        .counts(Counts.of(value))
        .basis(basis)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  private static Score reading(ScoreSheet sheet, IndicatorReading reading) {
    return sheet
        .measured(Measures.READING, ReadingKeys.of(reading).cell())
        .value(reading.value().doubleValue())
        .counts(Counts.of(reading.of().orElse(0)))
        .basis(reading.of().isPresent() ? Basis.ROSTER : Basis.SETTING)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(
            List.of(Text.of("dibaca dari " + reading.source(), "as read in " + reading.source())))
        .build();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Surroundings[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
