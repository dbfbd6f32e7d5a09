package id.bina.scoring.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.regulation.CitizenSatisfaction;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Units before and after, against units that were not treated, as declared.
 *
 * <p>A unit is an office or a region, and counts once whatever its size. Figures are indicator
 * readings, or scores of a strategy named by {@link #with}: an indicator is then the id of its
 * measure, with the value of a stratum after a colon where it has one ({@code ikm.element:u9}).
 * Where every figure is a share (0 to 1) of known cases, shares are taken over all cases and all
 * values are percentage points.
 *
 * <ul>
 *   <li>{@code units.change}: of the treated units alone; {@code units.rate_ratio} beside it where
 *       the share is of rare events, such as words of thanks among visits
 *   <li>{@code units.difference}: difference in differences; {@code units.ancova}: after on before
 *       and arm, the headline where units were chosen for low scores; an interval of the former
 *       that leaves out 0 where the latter does not is a note there, not a finding
 *   <li>{@code units.randomisation_p}: the test over units, the headline with fewer than 6 units a
 *       side, always with {@code units.smallest_p}, the smallest that so many units can reach
 *   <li>{@code units.rank}: of each treated unit among the untreated (stratum {@value #TREATED} if
 *       there are several)
 *   <li>{@code units.control}: how far an indicator moved that the programme does not touch
 * </ul>
 *
 * <p>The design is D4, or D5 where lot decided and few units were lost; less one each for few
 * units, for another event at the treated units, for units chosen for low scores where that is not
 * adjusted for, and for many lost units. Not computable: without a unit to compare with; figures of
 * several packs, modes or instruments; units of several kinds or within one another.
 *
 * <p>Immutable, thread-safe, deterministic. Sources: Vickers and Altman (2001), <a
 * href="https://doi.org/10.1136/bmj.323.7321.1123">doi:10.1136/bmj.323.7321.1123</a>; Abadie,
 * Diamond and Hainmueller (2010), <a
 * href="https://doi.org/10.1198/jasa.2009.ap08746">doi:10.1198/jasa.2009.ap08746</a>.
 */
public final class UnitsCompared implements ScoringStrategy {
  /** The stratum that names the declared comparison. */
  public static final String COMPARISON = "comparison";

  /** The stratum that names one of several treated units, such as {@code unit:kec-1}. */
  public static final String TREATED = "treated";

  /** The stratum that names a control indicator. */
  public static final String CONTROL = "control";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.units"),
          Text.of(
              "unit sebelum dan sesudah, dengan pembanding", "units before and after, compared"),
          "1",
          "Vickers and Altman (2001) doi:10.1136/bmj.323.7321.1123; Abadie, Diamond and"
              + " Hainmueller (2010) doi:10.1198/jasa.2009.ap08746");

  private static final UnitsCompared STANDARD =
      new UnitsCompared(List.of())
          .with(
              CitizenSatisfaction.of(Packs.citizenSatisfaction()),
              Optional.of(Packs.citizenSatisfaction().id()))
          .with(ProcessLog.standard(), Optional.empty());

  private final List<IndexSource> sources;

  private UnitsCompared(List<IndexSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * The strategy; which comparisons to make stands in the dossier. Beside readings it compares what
   * {@link CitizenSatisfaction} and {@link ProcessLog} compute at the units.
   *
   * @return the strategy
   */
  public static UnitsCompared standard() {
    return STANDARD;
  }

  /**
   * The strategy that also compares what another one computes from answers.
   *
   * @param strategy gives one score for each unit and occasion
   * @param pack the id of the regulation pack it computes by, if any
   * @return the strategy
   */
  public UnitsCompared with(ScoringStrategy strategy, Optional<String> pack) {
    List<IndexSource> more = new ArrayList<>(sources);
    more.add(new IndexSource(requireNonNull(strategy, "strategy"), pack));
    return new UnitsCompared(more);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return UnitMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return used(setting).stream()
        .map(source -> source.strategy().plan(setting))
        .reduce(TallyPlan.none(), TallyPlan::union);
  }

  private List<IndexSource> used(Setting setting) {
    return sources.stream()
        .filter(source -> setting.comparisons().stream().anyMatch(each -> names(each, source)))
        .toList();
  }

  private static boolean names(UnitComparison declared, IndexSource source) {
    return source.gives(declared.indicator())
        || declared.negativeControls().stream().anyMatch(source::gives);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    UnitFigures figures = new UnitFigures(setting, used(setting), tallies);
    for (UnitComparison declared : setting.comparisons()) {
      UnitPanel panel = UnitPanel.of(declared, declared.indicator(), figures);
      UnitStudy study =
          new UnitStudy(setting, declared, panel, new UnitEvents(setting, declared).found());
      Optional<UnitRefusal> refusal = UnitRefusal.of(setting, declared, panel);
      if (refusal.isPresent()) {
        refused(study, refusal.get(), sheet);
      } else {
        new UnitScores(study, sheet).write();
        new UnitControls(study, figures, sheet).write();
      }
    }
    return sheet.scores();
  }

  private static void refused(UnitStudy study, UnitRefusal refusal, ScoreSheet sheet) {
    List<Measure> measures = new ArrayList<>(List.of(UnitMeasures.CHANGE));
    measures.addAll(UnitMeasures.compared());
    for (Measure measure : measures) {
      sheet.absent(
          measure,
          study.cell(),
          refusal.reason(),
          refusal.detail(),
          study.panel().figures().size() / 2);
    }
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "UnitsCompared[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
