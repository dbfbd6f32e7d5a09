package id.bina.scoring.roi;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Cost;
import id.bina.core.program.Level;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Outcome;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The return of trainings, from benefits that an office documents and the costs on record.
 *
 * <pre>{@code
 * Evaluator.standard().with(TrainingReturn.of(List.of(claimed))).evaluate(dossier);
 * }</pre>
 *
 * <ul>
 *   <li>{@code roi.value}: {@code (benefit - cost) / cost} of the first year; {@code roi.bcr}:
 *       benefit over cost
 *   <li>the grade is that of the weakest isolation, E2 at most with an estimate in it; the notes
 *       name every principle that is open
 *   <li>no benefit on paper, or no cost on record: not computable. A dossier holds no benefits, so
 *       this strategy is none of the standard ones and is asked for by name
 * </ul>
 *
 * <p>Immutable, thread-safe, deterministic. Source: Phillips (2003), Return on Investment in
 * Training and Performance Improvement Programs.
 */
public final class TrainingReturn implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.training-return"),
          Text.of("imbal hasil pelatihan", "return of trainings"),
          "1",
          "Phillips (2003) Return on Investment in Training and Performance Improvement Programs");

  private static final Measure VALUE =
      measure("roi.value", "imbal hasil (ROI)", "return (ROI)", Units.RELATIVE_CHANGE);
  private static final Measure RATIO =
      measure("roi.bcr", "manfaat dibagi biaya (BCR)", "benefit over cost (BCR)", Units.RATIO);

  private final List<ClaimedReturn> claims;

  private TrainingReturn(List<ClaimedReturn> claims) {
    this.claims = List.copyOf(claims);
  }

  /**
   * The strategy for some trainings.
   *
   * @param claims what is claimed, at most once for a training
   * @return the strategy
   * @throws IllegalArgumentException if a training stands twice
   */
  public static TrainingReturn of(List<ClaimedReturn> claims) {
    Set<TrainingId> seen = new LinkedHashSet<>();
    for (ClaimedReturn claim : claims) {
      if (!seen.add(claim.training())) {
        throw new IllegalArgumentException(
            "return must be claimed once for a training, was claimed twice: " + claim.training());
      }
    }
    return new TrainingReturn(claims);
  }

  private static Measure measure(String id, String indonesian, String english, String unit) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .better(Better.HIGHER)
        .level(Level.RESULTS)
        .build();
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(VALUE, RATIO));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (ClaimedReturn claim : claims) {
      write(sheet, claim, cost(setting, claim.training()));
    }
    return sheet.scores();
  }

  private static LoadedCost cost(Setting setting, TrainingId training) {
    List<Cost> costs =
        setting.program().costs().stream()
            .filter(cost -> cost.training().equals(training))
            .toList();
    return LoadedCost.from(costs);
  }

  private static void write(ScoreSheet sheet, ClaimedReturn claim, LoadedCost cost) {
    Cell cell = Cell.of(Subject.of(claim.training()));
    Outcome<ReturnReview> outcome =
        ReturnReview.of(
            claim.benefits(), claim.asked(), cost, claim.reported(), claim.intangibles());
    if (outcome.isComputed()) {
      ReturnReview review = outcome.orThrow();
      sheet.add(score(sheet, VALUE, cell, review, review.value().value()));
      sheet.add(score(sheet, RATIO, cell, review, review.value().benefitCostRatio()));
    } else {
      Text why = refusal(claim);
      sheet.absent(VALUE, cell, Absence.NO_DATA, why, claim.asked());
      sheet.absent(RATIO, cell, Absence.NO_DATA, why, claim.asked());
    }
  }

  private static Text refusal(ClaimedReturn claim) {
    return claim.benefits().isEmpty()
        ? Text.of(
            "tidak ada manfaat yang terdokumentasi: ROI tidak dihitung",
            "no benefit is documented: there is no return to compute")
        : Text.of(
            "tidak ada biaya yang tercatat: ROI tidak terdefinisi",
            "no costs on record: the return is undefined");
  }

  private static Score score(
      ScoreSheet sheet, Measure measure, Cell cell, ReturnReview review, Rational value) {
    return sheet
        .measured(measure, cell)
        .value(value.doubleValue())
        .counts(Counts.of(review.value().benefits().size()))
        .basis(Basis.SETTING)
        .quality(review.quality())
        .notes(notes(review))
        .explanation(explanation(sheet, measure, cell, review.value()))
        .build();
  }

  private static List<Text> notes(ReturnReview review) {
    return review.open().stream().map(TrainingReturn::note).toList();
  }

  private static Text note(PrincipleCheck check) {
    return Text.of(note(check, "id"), note(check, "en"));
  }

  private static String note(PrincipleCheck check, String language) {
    return check.state().words().in(language)
        + ": "
        + check.principle().words().in(language)
        + " ("
        + check.detail().in(language)
        + ")";
  }

  private static Explanation explanation(
      ScoreSheet sheet, Measure measure, Cell cell, ReturnOnInvestment value) {
    return new Explanation(
        new ScoreKey(measure.id(), cell),
        sheet.method(),
        List.of(
            Input.of(
                Text.of("manfaat tersesuaikan", "adjusted benefit"),
                Figures.words(value.benefit().doubleValue(), "")),
            Input.of(
                Text.of("biaya", "cost"), Figures.words(value.cost().total().doubleValue(), ""))),
        List.of(
            Step.of(
                Text.of("BCR = manfaat / biaya", "BCR = benefit / cost"),
                Figures.words(value.benefitCostRatio().doubleValue(), Units.RATIO)),
            Step.of(
                Text.of("ROI = (manfaat − biaya) / biaya", "ROI = (benefit − cost) / cost"),
                Figures.words(value.value().doubleValue(), Units.RELATIVE_CHANGE))));
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "TrainingReturn[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
