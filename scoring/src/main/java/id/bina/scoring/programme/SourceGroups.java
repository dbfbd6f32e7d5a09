package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
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
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom the evaluation heard: {@code coverage.source_groups} counts the groups of people of whom
 * something is used.
 *
 * <p>Groups are those who answered forms (participants, superiors, peers, subordinates, trainers,
 * citizens, observers), participants who were interviewed, observers who rated, and citizens whose
 * voice came in. Survey and interview of the same people are one group, and records are no people.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class SourceGroups implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.source-groups"),
          Text.of("kelompok sumber", "groups of sources"),
          "1",
          "Bina");

  private static final SourceGroups STANDARD = new SourceGroups();

  private SourceGroups() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static SourceGroups standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return Set.of(Measures.SOURCE_GROUPS);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    SortedSet<String> heard = heard(setting);
    if (heard.isEmpty()) {
      sheet.absent(
          Measures.SOURCE_GROUPS,
          programme,
          Absence.NO_DATA,
          Text.of("belum ada yang didengar", "nobody was heard"),
          0);
      return sheet.scores();
    }
    sheet.add(
        sheet
            .measured(Measures.SOURCE_GROUPS, programme)
            .value((double) heard.size())
            .counts(Counts.of(heard.size()))
            .basis(Basis.SETTING)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(List.of(Text.of(names(heard, "id"), names(heard, "en"))))
            .build());
    return sheet.scores();
  }

  private static String names(SortedSet<String> heard, String language) {
    return heard.stream()
        .map(code -> Source.of(code).words().in(language))
        .collect(Collectors.joining(", "));
  }

  private static SortedSet<String> heard(Setting setting) {
    SortedSet<String> groups = new TreeSet<>();
    for (FlowRow row : setting.admission().flow()) {
      if (row.screened() > 0 && !row.source().equals(Source.RECORD)) {
        groups.add(row.source().code());
      }
    }
    if (!setting.mentions().isEmpty()) {
      groups.add(Source.PARTICIPANT.code());
    }
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseColumns.OBSERVATION)) {
        groups.add(Source.OBSERVER.code());
      } else if (layout.unit().equals(CaseColumns.VOICE)) {
        groups.add(Source.CITIZEN.code());
      }
    }
    return groups;
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "SourceGroups[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
