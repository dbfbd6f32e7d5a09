package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Scholarship;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the registers of staff say: appraisals of performance and scholarships.
 *
 * <ul>
 *   <li>{@code appraisal.share} (strata predicate, round): how many of those appraised in a round
 *       have a predicate (<i>predikat kinerja</i>), as it was written; who was not appraised is not
 *       counted
 *   <li>{@code scholarship.matched}, {@code scholarship.unmatched} and, from as many as a rule may
 *       act on, {@code scholarship.matched_share}: scholarships whose field serves a competency of
 *       the holder's post, of all; a count, for a handful has no share
 * </ul>
 *
 * Both describe and explain nothing (D2); all there are were counted, so there is no interval.
 * Immutable, thread-safe, deterministic.
 */
public final class StaffRegisters implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.staff-registers"),
          Text.of("penilaian kinerja dan beasiswa", "appraisals and scholarships"),
          "1",
          "Bina");

  private static final PatternTableSpec SPEC =
      new PatternTableSpec(
          List.of(new Feature.AllOf(List.of())), // every row
          Grouping.of(CaseColumns.APPRAISAL, CaseColumns.ROUND, CaseColumns.PREDICATE));

  private static final StaffRegisters STANDARD = new StaffRegisters();

  private StaffRegisters() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static StaffRegisters standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(Measures.APPRAISALS, Measures.MATCHED, Measures.UNMATCHED, Measures.MATCHED_SHARE));
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return hasAppraisals(setting) ? TallyPlan.of(SPEC) : TallyPlan.none();
  }

  private static boolean hasAppraisals(Setting setting) {
    return setting.layouts().stream().map(CaseLayout::unit).anyMatch(CaseColumns.APPRAISAL::equals);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    if (hasAppraisals(setting)) {
      appraisals(sheet, programme, tallies);
    }
    if (!setting.program().scholarships().isEmpty()) {
      List<Scholarship> all = setting.program().scholarships();
      long matched = all.stream().filter(each -> each.competency().isPresent()).count();
      sheet.add(scholarships(sheet, programme, all, matched));
      sheet.add(unmatched(sheet, programme, all.size() - matched, all.size()));
      share(sheet, programme, matched, all.size(), setting.policy().minimumToAct());
    }
    return sheet.scores();
  }

  private static void appraisals(ScoreSheet sheet, Cell programme, TallyBook tallies) {
    Map<String, Long> people = new TreeMap<>();
    for (GroupKey group : tallies.groups(SPEC.grouping())) {
      people.merge(round(group), tallies.patternTable(SPEC, group).rows(), Math::addExact);
    }
    for (GroupKey group : tallies.groups(SPEC.grouping())) {
      long all = people.getOrDefault(round(group), 0L);
      long part = tallies.patternTable(SPEC, group).rows();
      Cell cell =
          programme
              .with(CaseColumns.ROUND, round(group))
              .with(CaseColumns.PREDICATE, group.value(CaseColumns.PREDICATE));
      sheet.add(
          Census.shareOfPeople(
              sheet, Measures.APPRAISALS, cell, new Census.Part(part, all), all, List.of()));
    }
  }

  private static String round(GroupKey group) {
    return group.value(CaseColumns.ROUND);
  }

  private static Score unmatched(ScoreSheet sheet, Cell programme, long unmatched, long all) {
    return sheet
        .measured(Measures.UNMATCHED, programme)
        .value((double) unmatched)
        .counts(Counts.of(all))
        .basis(Basis.ROSTER)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  /** Of a few scholarships no share is told: one more or less would turn it over. */
  private static void share(ScoreSheet sheet, Cell programme, long matched, long all, int needed) {
    if (all < needed) {
      sheet.absent(
          Measures.MATCHED_SHARE,
          programme,
          Absence.BELOW_MINIMUM_N,
          Text.of(
              all + " beasiswa; bagiannya dihitung mulai dari " + needed,
              all + " scholarships; a share is computed from " + needed),
          all);
    } else {
      sheet.add(
          Census.shareOfPeople(
              sheet,
              Measures.MATCHED_SHARE,
              programme,
              new Census.Part(matched, all),
              all,
              List.of()));
    }
  }

  private static Score scholarships(
      ScoreSheet sheet, Cell programme, List<Scholarship> all, long matched) {
    Map<String, Long> states = new TreeMap<>();
    all.forEach(each -> states.merge(each.state().code(), 1L, Math::addExact));
    String told = states.toString().replaceAll("[{}]", "").replace("=", " ");
    return sheet
        .measured(Measures.MATCHED, programme)
        .value((double) matched)
        .counts(Counts.of(all.size()))
        .basis(Basis.ROSTER)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(
            List.of(
                Text.of(
                    matched + " dari " + all.size() + " beasiswa, deskriptif; " + told,
                    matched + " of " + all.size() + " scholarships, descriptive; " + told)))
        .build();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "StaffRegisters[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
