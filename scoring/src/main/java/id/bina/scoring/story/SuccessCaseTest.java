package id.bina.scoring.story;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Corroboration;
import id.bina.core.evidence.CorroborationKind;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
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
import id.bina.core.result.Weakness;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.Happened;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a story of success holds as a case: somebody else could see it, and nothing else explains
 * it as well.
 *
 * <ul>
 *   <li>{@code story.cases}: how many stories the documents tell
 *   <li>{@code story.accepted}: of the programme, how many are accepted; of each case (its subject,
 *       stratum {@value #CASE}) 1 or 0. Accepted is a story with a document, a figure or a second
 *       source behind it and no rival: no event on record that could explain it as well. All others
 *       are indicative (<i>indikatif</i>), and the notes say what is missing
 * </ul>
 *
 * A case is E2 at most, whatever its figures: it is one, and it was chosen. A rival takes a grade,
 * and a story that nothing backs is E1. Without stories there are no scores. Immutable,
 * thread-safe, deterministic. Source: Brinkerhoff (2003), <i>The Success Case Method</i>.
 */
public final class SuccessCaseTest implements ScoringStrategy {
  /** Stratum: the id of the case. */
  public static final String CASE = "case";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.success-cases"),
          Text.of("uji kisah sukses", "test of success cases"),
          "1",
          "Brinkerhoff (2003) The Success Case Method");

  private static final Set<CorroborationKind> BACKING =
      Set.of(CorroborationKind.DOCUMENT, CorroborationKind.FIGURE, CorroborationKind.SECOND_SOURCE);

  static final Measure CASES = count("cases", "kisah sukses yang diceritakan", "stories told");
  static final Measure ACCEPTED =
      count("accepted", "kisah sukses yang diterima", "stories accepted as cases");

  private static final SuccessCaseTest STANDARD = new SuccessCaseTest();

  private SuccessCaseTest() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static SuccessCaseTest standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(CASES, ACCEPTED));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<SuccessCase> cases = setting.successCases();
    if (!cases.isEmpty()) {
      Cell programme = Cell.of(Subject.of(setting.program().id()));
      long accepted = cases.stream().filter(SuccessCaseTest::isAccepted).count();
      sheet.add(count(sheet, CASES, programme, cases.size(), cases.size()));
      sheet.add(count(sheet, ACCEPTED, programme, accepted, cases.size()));
      for (SuccessCase each : cases) {
        sheet.add(tested(setting, sheet, each));
      }
    }
    return sheet.scores();
  }

  static Cell cell(SuccessCase story) {
    return Cell.of(story.subject()).with(CASE, story.id().value());
  }

  static boolean isAccepted(SuccessCase story) {
    return isBacked(story) && story.rivals().isEmpty();
  }

  private static boolean isBacked(SuccessCase story) {
    return story.corroborations().stream().map(Corroboration::kind).anyMatch(BACKING::contains);
  }

  private static Score count(ScoreSheet sheet, Measure measure, Cell cell, long value, int cases) {
    return sheet
        .measured(measure, cell)
        .value((double) value)
        .counts(Counts.of(cases))
        .basis(Basis.SETTING)
        .quality(Quality.of(Design.ASSERTED))
        .build();
  }

  private static Score tested(Setting setting, ScoreSheet sheet, SuccessCase story) {
    return sheet
        .measured(ACCEPTED, cell(story))
        .value(isAccepted(story) ? 1.0 : 0.0)
        .counts(Counts.of(1))
        .basis(Basis.SETTING)
        .quality(quality(story))
        .notes(notes(setting, story))
        .build();
  }

  private static Quality quality(SuccessCase story) {
    if (!isBacked(story)) {
      return Quality.of(Design.STORY);
    }
    Quality backed = Quality.of(Design.SUCCESS_CASE);
    return story.rivals().isEmpty() ? backed : backed.with(Weakness.EVENT);
  }

  private static List<Text> notes(Setting setting, SuccessCase story) {
    List<Text> notes = new ArrayList<>();
    notes.add(verdict(story));
    for (Corroboration each : story.corroborations()) {
      notes.add(
          Text.of(
              each.what().in("id") + " (" + each.source() + ")",
              each.what().in("en") + " (" + each.source() + ")"));
    }
    for (Event event : setting.events()) {
      if (story.rivals().contains(event.id())) {
        notes.add(Happened.instead(event));
      }
    }
    return notes;
  }

  /** What the story amounts to, in one sentence. */
  static Text verdict(SuccessCase story) {
    if (isAccepted(story)) {
      return Text.of(
          "diterima sebagai kisah: ada sumber selain penutur; tidak mewakili peserta lain",
          "accepted as a case: there is a source beside the one who tells; it does not stand for"
              + " the others");
    }
    return isBacked(story)
        ? Text.of(
            "indikatif: ada peristiwa lain yang dapat menjelaskannya",
            "indicative: another event could explain it")
        : Text.of(
            "indikatif: tanpa dokumen, angka atau sumber kedua",
            "indicative: no document, figure or second source");
  }

  private static Measure count(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("story." + id))
        .title(Text.of(indonesian, english))
        .unit(Units.COUNT)
        .better(Better.NONE)
        .level(Level.RESULTS)
        .build();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "SuccessCaseTest[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
