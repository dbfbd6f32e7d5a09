package id.bina.scoring.climate;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.program.Level;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The factors of transfer and the required drivers, as alumni answered about them in a dossier.
 *
 * <pre>{@code
 * Evaluator.standard().with(TransferClimate.standard()).evaluate(dossier);
 * }</pre>
 *
 * <ul>
 *   <li>{@code climate.factor} (stratum {@value #FACTOR}): of every aspect with the role of a
 *       {@link TransferFactor}, on the scale 1 to 5, high favourable; the note says what the pack
 *       reads in it
 *   <li>{@code climate.driver} (stratum {@value #DRIVER}): of every aspect with the role of a
 *       {@link RequiredDriver}, in percent of the maximum possible
 *   <li>Student's interval from as many respondents as the policy asks for; an aspect counts with
 *       at least half of its items answered
 * </ul>
 *
 * What alumni say of their surroundings is E2 at most. Nobody asked: no scores. Immutable,
 * thread-safe, deterministic. Sources: Holton, Bates and Ruona (2000); Kirkpatrick and Kirkpatrick
 * (2016).
 */
public final class TransferClimate implements ScoringStrategy {
  /** Stratum: the code of the factor. */
  public static final String FACTOR = "factor";

  /** Stratum: the code of the role of the driver. */
  public static final String DRIVER = "driver";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.transfer-climate"),
          Text.of("iklim penerapan", "climate of transfer"),
          "1",
          "Holton, Bates and Ruona (2000); Kirkpatrick and Kirkpatrick (2016)");

  static final Measure FACTORS =
      Measure.builder()
          .id(MeasureId.of("climate.factor"))
          .title(Text.of("faktor penerapan", "factor of transfer"))
          .unit(Units.POINTS)
          .range(1, 5)
          .better(Better.HIGHER)
          .level(Level.BEHAVIOUR)
          .build();

  static final Measure DRIVERS =
      Measure.builder()
          .id(MeasureId.of("climate.driver"))
          .title(Text.of("pendorong wajib", "required driver"))
          .unit(Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .level(Level.BEHAVIOUR)
          .build();

  private final RegulationPack pack;

  private TransferClimate(RegulationPack pack) {
    this.pack = pack;
  }

  /**
   * The strategy with the categories of this house.
   *
   * @return the strategy
   */
  public static TransferClimate standard() {
    return of(Packs.of("transfer-climate"));
  }

  /**
   * The strategy with the categories of a pack.
   *
   * @param pack has the band table {@link Packs#CLIMATE_CATEGORIES}
   * @return the strategy
   * @throws IllegalArgumentException if it has not
   */
  public static TransferClimate of(RegulationPack pack) {
    ClimateProfile.categories(pack);
    return new TransferClimate(pack);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(FACTORS, DRIVERS));
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      roles()
          .forEach(
              role -> AskedAspect.of(setting, role).forEach(each -> specs.add(each.spec(group))));
    }
    return new TallyPlan(List.copyOf(specs));
  }

  private static List<AspectRole> roles() {
    List<AspectRole> roles = new ArrayList<>();
    for (TransferFactor factor : TransferFactor.values()) {
      roles.add(factor.role());
    }
    for (RequiredDriver driver : RequiredDriver.values()) {
      roles.add(driver.role());
    }
    return roles;
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    ClimateScores scores = new ClimateScores(setting, tallies, pack, sheet);
    for (SubjectGroup group : SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION)) {
      for (TransferFactor factor : TransferFactor.values()) {
        AskedAspect.of(setting, factor.role()).forEach(each -> scores.factor(group, factor, each));
      }
      for (RequiredDriver driver : RequiredDriver.values()) {
        AskedAspect.of(setting, driver.role()).forEach(each -> scores.driver(group, driver, each));
      }
    }
    return sheet.scores();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "TransferClimate[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
