package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The difference between two arms of a declared design, with and without adjustment, and how alike
 * the arms were before.
 *
 * <p>The interval is Welch's (for two arms the HC2 standard error); the classical and HC1 errors
 * stand in the explanation. The adjusted difference is the coefficient of the arm in a
 * least-squares fit on the declared covariates, computed from a table of cases in key order, with
 * the HC2 error.
 *
 * <p>What the design is worth is judged, not believed:
 *
 * <ul>
 *   <li>drawn by lot with few lost: D5; with more than the policy allows lost: D4
 *   <li>not drawn by lot: the plain difference is D2, for no baseline stands against it; the
 *       adjusted one is D4
 *   <li>not drawn by lot, and a covariate differs by more than the policy allows: less one, <em>not
 *       comparable</em>
 * </ul>
 *
 * Immutable, thread-safe, deterministic. Source: White (1980), <a
 * href="https://doi.org/10.2307/1912934">doi:10.2307/1912934</a>; MacKinnon &amp; White (1985), <a
 * href="https://doi.org/10.1016/0304-4076(85)90158-7">doi:10.1016/0304-4076(85)90158-7</a>.
 */
public final class TwoArmComparison implements ScoringStrategy {
  /** The stratum that names the declaration. */
  static final String DESIGN = "design";

  /** The stratum that names the outcome. */
  static final String OUTCOME = "outcome";

  /** The stratum that names a covariate. */
  static final String COVARIATE = "covariate";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.two-arms"),
          Text.of("perbandingan dua kelompok", "comparison of two arms"),
          "1",
          "White (1980) doi:10.2307/1912934; MacKinnon & White (1985)");

  private static final TwoArmComparison STANDARD = new TwoArmComparison();

  private TwoArmComparison() {}

  /**
   * The strategy; which comparisons to make stands in the dossier.
   *
   * @return the strategy
   */
  public static TwoArmComparison standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return ArmMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (DesignDeclaration declaration : setting.designs()) {
      ArmSpecs.of(setting, declaration).ifPresent(arms -> specs.addAll(arms.all()));
    }
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (DesignDeclaration declaration : setting.designs()) {
      Optional<ArmSpecs> arms = ArmSpecs.of(setting, declaration);
      if (arms.isPresent()) {
        new ArmScores(setting.policy(), arms.get(), tallies, sheet).write();
      } else {
        notHeld(declaration, sheet);
      }
    }
    return sheet.scores();
  }

  private static void notHeld(DesignDeclaration declaration, ScoreSheet sheet) {
    sheet.absent(
        ArmMeasures.DIFFERENCE,
        ArmScores.cell(declaration),
        Absence.NO_DATA,
        Text.of(
            "tidak ada kasus dengan kolom "
                + declaration.outcome()
                + " dan kelompok "
                + declaration.armStratum(),
            "no cases hold column "
                + declaration.outcome()
                + " and arms "
                + declaration.armStratum()),
        0);
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "TwoArmComparison[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
