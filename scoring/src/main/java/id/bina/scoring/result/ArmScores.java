package id.bina.scoring.result;

import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.Text;
import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Balance;
import id.bina.scoring.stat.Coefficient;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.StandardErrors;
import id.bina.scoring.stat.TwoArms;
import id.bina.scoring.tally.CaseTable;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PatternTable;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Writes down the scores of one declared comparison. */
final class ArmScores {
  private static final String ARM = "arm";

  private final EvaluationPolicy policy;
  private final ArmSpecs specs;
  private final DesignDeclaration declaration;
  private final TallyBook tallies;
  private final ScoreSheet sheet;
  private final OptionalDouble imbalance;

  ArmScores(EvaluationPolicy policy, ArmSpecs specs, TallyBook tallies, ScoreSheet sheet) {
    this.policy = policy;
    this.specs = specs;
    this.declaration = specs.declaration();
    this.tallies = tallies;
    this.sheet = sheet;
    this.imbalance = balance().match(Balance::largest, absent -> OptionalDouble.empty());
  }

  static Cell cell(DesignDeclaration declaration) {
    return Cell.of(declaration.subject())
        .with(TwoArmComparison.DESIGN, declaration.id())
        .with(TwoArmComparison.OUTCOME, declaration.outcome().item().value());
  }

  void write() {
    writeBalance();
    Moments treated = tallies.moments(specs.outcome(), specs.treated());
    Moments control = tallies.moments(specs.outcome(), specs.control());
    TwoArms.of(treated, control, 1 - policy.alpha())
        .match(this::difference, absent -> tooFew(ArmMeasures.DIFFERENCE, absent));
    if (!declaration.covariates().isEmpty()) {
      adjusted().match(this::adjusted, absent -> tooFew(ArmMeasures.ADJUSTED, absent));
    }
  }

  private boolean difference(TwoArms arms) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(input("rata-rata kelompok program", "mean, programme", arms.treated().mean()));
    inputs.add(input("rata-rata pembanding", "mean, comparison", arms.control().mean()));
    for (StandardErrors kind : shownErrors()) {
      inputs.add(error(kind, arms.standardError(kind)));
    }
    sheet.add(
        sheet
            .measured(ArmMeasures.DIFFERENCE, cell(declaration))
            .value(arms.difference())
            .interval(arms.welch().interval())
            .counts(Counts.ofSides(arms.treated().n(), arms.control().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(Design.POST_ONLY))
            .notes(notes())
            .explanation(
                explained(
                    ArmMeasures.DIFFERENCE,
                    inputs,
                    "selisih rata-rata, selang Welch",
                    "difference of means, Welch's interval",
                    arms.difference()))
            .build());
    return true;
  }

  private boolean adjusted(LeastSquares fit) {
    Coefficient arm = fit.coefficient(ARM);
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        Input.of(
            Text.of("kovariat", "covariates"),
            String.join(", ", declaration.covariates().stream().map(this::name).toList())));
    for (StandardErrors kind : shownErrors()) {
      arm.estimate(kind)
          .asOptional()
          .ifPresent(estimate -> inputs.add(error(kind, estimate.standardError())));
    }
    Score.Measured.Builder builder =
        sheet
            .measured(ArmMeasures.ADJUSTED, cell(declaration))
            .value(arm.value())
            .counts(Counts.of(fit.n()))
            .basis(Basis.CASES)
            .quality(quality(Design.COMPARISON))
            .notes(notes())
            .explanation(
                explained(
                    ArmMeasures.ADJUSTED,
                    inputs,
                    "koefisien kelompok, kuadrat terkecil, selang HC2",
                    "coefficient of the arm, least squares, HC2 interval",
                    arm.value()));
    arm.estimate(StandardErrors.HC2)
        .asOptional()
        .ifPresent(estimate -> builder.interval(estimate.interval()));
    sheet.add(builder.build());
    return true;
  }

  private static List<StandardErrors> shownErrors() {
    return List.of(StandardErrors.CLASSICAL, StandardErrors.HC1, StandardErrors.HC2);
  }

  private Outcome<LeastSquares> adjusted() {
    CaseTable treated = tallies.caseTable(specs.cases(), specs.treated()).complete();
    CaseTable control = tallies.caseTable(specs.cases(), specs.control()).complete();
    Numbers.Builder arm = Numbers.builder().name(ARM);
    for (int row = 0; row < treated.size() + control.size(); row++) {
      arm.add(row < treated.size() ? 1 : 0);
    }
    List<Numbers> terms = new ArrayList<>();
    terms.add(arm.build());
    for (ColumnKey covariate : declaration.covariates()) {
      terms.add(joined(treated, control, covariate));
    }
    Numbers outcome = joined(treated, control, declaration.outcome());
    return LeastSquares.of(outcome, terms, 1 - policy.alpha());
  }

  private Numbers joined(CaseTable treated, CaseTable control, ColumnKey column) {
    Numbers.Builder all = Numbers.builder().name(name(column));
    for (CaseTable table : List.of(treated, control)) {
      Numbers numbers = table.numbers(column);
      for (int row = 0; row < numbers.size(); row++) {
        all.add(numbers.value(row));
      }
    }
    return all.build();
  }

  private String name(ColumnKey column) {
    return column.item().value() + "@" + column.occasion().code();
  }

  private Outcome<Balance> balance() {
    if (declaration.balanceColumns().isEmpty()) {
      return Outcome.notComputable(Absence.NO_DATA, "no covariate was declared");
    }
    return Balance.of(
        tallies.moments(specs.balance(), specs.treated()),
        tallies.moments(specs.balance(), specs.control()));
  }

  private void writeBalance() {
    balance().match(this::writeBalance, absent -> tooFew(ArmMeasures.BALANCE, absent));
  }

  private boolean writeBalance(Balance balance) {
    for (int i = 0; i < balance.rows().size(); i++) {
      Balance.Row row = balance.rows().get(i);
      String covariate = declaration.balanceColumns().get(i).item().value();
      Cell where = cell(declaration).with(TwoArmComparison.COVARIATE, covariate);
      row.standardisedDifference()
          .match(
              d -> balanced(where, row, d),
              absent -> {
                sheet.absent(ArmMeasures.BALANCE, where, absent.reason(), text(absent), 0);
                return false;
              });
    }
    return true;
  }

  private boolean balanced(Cell where, Balance.Row row, double difference) {
    sheet.add(
        sheet
            .measured(ArmMeasures.BALANCE, where)
            .value(difference)
            .counts(Counts.ofSides(row.treated().n(), row.control().n()))
            .basis(Basis.FIXED_TALLY)
            .quality(quality(Design.COMPARISON))
            .build());
    return true;
  }

  private Quality quality(Design ifNotRandomised) {
    boolean randomised = declaration.design().equals(Design.RANDOMISED);
    if (randomised) {
      Quality found = Quality.of(fewLost() ? Design.RANDOMISED : Design.COMPARISON);
      return units(found);
    }
    boolean alike = imbalance.isPresent() && imbalance.getAsDouble() <= policy.imbalance();
    Quality found = Quality.of(ifNotRandomised);
    return units(alike ? found : found.with(Weakness.NOT_COMPARABLE));
  }

  private Quality units(Quality quality) {
    long treated = tallies.moments(specs.outcome(), specs.treated()).count();
    long control = tallies.moments(specs.outcome(), specs.control()).count();
    boolean few = Math.min(treated, control) < policy.unitsPerArm();
    return few ? quality.with(Weakness.FEW_UNITS) : quality;
  }

  private boolean fewLost() {
    PatternTable treated = tallies.patternTable(specs.kept(), specs.treated());
    PatternTable control = tallies.patternTable(specs.kept(), specs.control());
    double lostTreated = lost(treated);
    double lostControl = lost(control);
    long rows = treated.rows() + control.rows();
    double lost =
        rows == 0 ? 1 : (lostTreated * treated.rows() + lostControl * control.rows()) / rows;
    return lost <= policy.attrition()
        && Math.abs(lostTreated - lostControl) <= policy.attritionDifference();
  }

  private double lost(PatternTable arm) {
    return arm.rows() == 0 ? 0 : 1 - (double) arm.count(specs.hasOutcome(), YES) / arm.rows();
  }

  private List<Text> notes() {
    List<Text> notes = new ArrayList<>();
    imbalance.ifPresent(
        largest ->
            notes.add(
                Text.of(
                    "selisih terbaku ciri awal terbesar " + Figures.text(largest, "sd", "id"),
                    "largest standardised difference before "
                        + Figures.text(largest, "sd", "en"))));
    return notes;
  }

  private boolean tooFew(Measure measure, Outcome.NotComputable<?> absent) {
    sheet.absent(measure, cell(declaration), absent.reason(), text(absent), 0);
    return false;
  }

  private static Text text(Outcome.NotComputable<?> absent) {
    return Text.of(
        "tidak dapat dihitung: " + absent.reason().words().in("id"),
        "cannot be computed: " + absent.detail());
  }

  private Explanation explained(
      Measure measure, List<Input> inputs, String indonesian, String english, double value) {
    return new Explanation(
        new ScoreKey(measure.id(), cell(declaration)),
        sheet.method(),
        inputs,
        List.of(Step.of(Text.of(indonesian, english), Figures.words(value, "outcome"))));
  }

  private static Input input(String indonesian, String english, double value) {
    return Input.of(Text.of(indonesian, english), Figures.words(value, "outcome"));
  }

  private static Input error(StandardErrors kind, double error) {
    return Input.of(
        Text.of("galat baku " + kind.id(), "standard error " + kind.id()),
        Figures.words(error, "points"));
  }
}
