package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.IssueCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What citizens raise in forums, complaints and suggestions, and whether the programme takes it up.
 *
 * <p>Who speaks has chosen to: the answer is a list of issues with the number of persons behind
 * each, never a share of the public (D1). Persons are counted, not passages.
 *
 * <ul>
 *   <li>{@code voices.speakers} (stratum {@value #KIND}): persons of whom something was coded
 *   <li>{@code voices.issues} (strata {@value #KIND}, {@value #ISSUE}): persons who raised it
 *   <li>{@code voices.issues_raised} (stratum {@value #KIND}): how many different issues
 *   <li>{@code voices.issues_traced}: issues of any kind of voice that a line of the programme
 *       takes up, of those raised; the notes say which line, and what nothing takes up. Not scored
 *       for a programme that lists no issues
 * </ul>
 *
 * Without coded voices there are no scores. Immutable, thread-safe, deterministic.
 */
public final class PublicIssues implements ScoringStrategy {
  /** Stratum: the kind of voice, such as {@code forum}. */
  public static final String KIND = "kind";

  /** Stratum: the code of the issue. */
  public static final String ISSUE = "issue";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.public-issues"),
          Text.of("isu dari masyarakat", "issues of citizens"),
          "1",
          "Bina");

  private static final Text SELF_SELECTED =
      Text.of(
          "yang berbicara datang atas kehendak sendiri; bukan bagian dari masyarakat",
          "who speaks has chosen to; not a share of the public");

  private static final PublicIssues STANDARD = new PublicIssues();

  private PublicIssues() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static PublicIssues standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(Measures.SPEAKERS, Measures.ISSUES, Measures.ISSUES_RAISED, Measures.TRACED));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    Map<String, List<IssueCount>> byKind = new TreeMap<>();
    for (IssueCount issue : setting.issues()) {
      byKind.computeIfAbsent(issue.kind().code(), kind -> new ArrayList<>()).add(issue);
    }
    byKind.forEach((kind, issues) -> kind(sheet, programme.with(KIND, kind), issues));
    if (!setting.issues().isEmpty() && !setting.program().issues().isEmpty()) {
      traced(setting, sheet, programme);
    }
    return sheet.scores();
  }

  private static void kind(ScoreSheet sheet, Cell cell, List<IssueCount> issues) {
    long speakers = issues.stream().mapToLong(IssueCount::speakers).max().orElse(0);
    List<Text> notes = List.of(SELF_SELECTED);
    add(sheet, Measures.SPEAKERS, cell, speakers, speakers, notes);
    add(sheet, Measures.ISSUES_RAISED, cell, issues.size(), speakers, notes);
    for (IssueCount issue : issues) {
      Cell one = cell.with(ISSUE, issue.code());
      add(sheet, Measures.ISSUES, one, issue.persons(), speakers, notes);
    }
  }

  private static void traced(Setting setting, ScoreSheet sheet, Cell programme) {
    IssueLines lines = new IssueLines(setting.program());
    List<String> raised =
        setting.issues().stream().map(IssueCount::code).distinct().sorted().toList();
    List<String> taken = raised.stream().filter(lines::isTakenUp).toList();
    List<Text> notes = new ArrayList<>();
    taken.forEach(code -> notes.add(lines.words(code)));
    if (taken.size() < raised.size()) {
      notes.add(lines.open(raised));
    }
    sheet.add(
        score(sheet, Measures.TRACED, programme, taken.size(), notes)
            .counts(Counts.of(raised.size()))
            .basis(Basis.SETTING)
            .restsOn(voices(setting, programme))
            .build());
  }

  /**
   * The groups of voices that raised them: with one withheld, what it alone raised stays unsaid.
   */
  private static List<ScoreKey> voices(Setting setting, Cell programme) {
    return setting.issues().stream()
        .map(issue -> programme.with(KIND, issue.kind().code()))
        .distinct()
        .map(cell -> new ScoreKey(Measures.ISSUES_RAISED.id(), cell))
        .toList();
  }

  private static void add(
      ScoreSheet sheet, Measure measure, Cell cell, long value, long speakers, List<Text> notes) {
    sheet.add(
        score(sheet, measure, cell, value, notes)
            .counts(Counts.of(speakers))
            .basis(Basis.FIXED_TALLY)
            .build());
  }

  private static Score.Measured.Builder score(
      ScoreSheet sheet, Measure measure, Cell cell, long value, List<Text> notes) {
    return sheet
        .measured(measure, cell)
        .value((double) value)
        .quality(Quality.of(Design.STORY))
        .notes(notes);
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "PublicIssues[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
