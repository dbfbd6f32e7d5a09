package id.bina.scoring.transfer;

import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.RoleColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From what was learned to what is done at work: learned, had the opportunity, tried, confirmed;
 * and the first link that breaks.
 *
 * <p>The headline is what a superior or a document confirms, not what alumni say of themselves. Who
 * moved to another post had no opportunity and is not a failure; who kept silent makes bounds over
 * all alumni, never an imputed answer. Support is a contrast: confirmed application among the
 * supported less that among the others, with Newcombe's interval; alumni of one superior resemble
 * each other, so it is taken at the effective numbers of {@link
 * id.bina.scoring.stat.ClusteredShare}.
 *
 * <p>Shares have Wilson's interval. Everything is afterwards only, so grade E2 at most; what alumni
 * say of themselves has the weakness <em>self rated</em>. Immutable, thread-safe, deterministic.
 *
 * <p>Source: Baldwin and Ford (1988), <a
 * href="https://doi.org/10.1111/j.1744-6570.1988.tb00632.x">doi:10.1111/j.1744-6570.1988.tb00632.x
 * </a>.
 */
public final class TransferChain implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.transfer"),
          Text.of("rantai penerapan hasil pelatihan", "transfer chain"),
          "1",
          "Baldwin & Ford (1988) doi:10.1111/j.1744-6570.1988.tb00632.x;"
              + " Newcombe (1998); Rao & Scott (1992)"
              + " doi:10.2307/2532311; Korn & Graubard (1998); Wilson (1927)");

  private static final TransferChain STANDARD = new TransferChain();

  private TransferChain() {}

  /**
   * The strategy with the house defaults: upper half of a scale is yes, a link breaks below 60 %.
   *
   * @return the strategy
   */
  public static TransferChain standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return TransferMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    if (!asks(setting)) {
      return TallyPlan.none();
    }
    List<TallySpec> specs = new ArrayList<>();
    specs.add(SuperiorClusters.spec(ChainFeatures.of(setting)));
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      PatternTableSpec chain = chain(ChainFeatures.of(setting), group);
      if (!specs.contains(chain)) {
        specs.add(chain);
        specs.addAll(Dyads.specs(setting, group));
        specs.addAll(ReactionLink.specs(setting, group));
      }
    }
    return new TallyPlan(specs);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (!asks(setting)) {
      notAsked(setting, sheet);
      return sheet.scores();
    }
    ChainFeatures features = ChainFeatures.of(setting);
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      ChainTable table =
          new ChainTable(
              features,
              tallies
                  .patternTable(chain(features, group), group.key())
                  .where(features.alumni(), YES));
      ChainScores scores = new ChainScores(setting, group.subject(), table, sheet);
      scores.links();
      scores.headline();
      new SupportContrast(setting, group, table, tallies, sheet).write();
      new Dyads(setting, group, tallies, sheet).write(table.count(features.superior(), YES));
      new ReactionLink(setting, group, tallies, sheet).write();
    }
    return sheet.scores();
  }

  /** Whether anybody was asked, after the training, what came of it. */
  private static boolean asks(Setting setting) {
    return !RoleColumns.of(setting, AspectRole.PENERAPAN).isEmpty()
        || !RoleColumns.of(setting, AspectRole.KONFIRMASI).isEmpty();
  }

  private static void notAsked(Setting setting, ScoreSheet sheet) {
    Text detail =
        Text.of(
            "tidak ada kuesioner pascapelatihan kepada alumni atau atasan",
            "no questionnaire after the training to alumni or superiors");
    Cell cell = Cell.of(Subject.of(setting.program().id()));
    sheet.absent(TransferMeasures.CONFIRMED, cell, Absence.NO_DATA, detail, 0);
    sheet.absent(TransferMeasures.READY, cell, Absence.NO_DATA, detail, 0);
    sheet.absent(TransferMeasures.SUPPORT, cell, Absence.NO_DATA, detail, 0);
  }

  private static PatternTableSpec chain(ChainFeatures features, SubjectGroup group) {
    return new PatternTableSpec(features.all().stream().distinct().toList(), group.grouping());
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "TransferChain[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
