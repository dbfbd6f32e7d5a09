package id.bina.scoring.alumni;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.AspectRole;
import id.bina.core.program.Training;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.learning.ThenTest;
import id.bina.scoring.reaction.TeachingByInstructor;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What alumni, superiors, colleagues and subordinates see of each training's alumni, months later.
 *
 * <p>Read are the items of forms on the occasion {@code follow_up} whose aspect is about use at
 * work ({@link AspectRole#PENERAPAN}, or {@link AspectRole#KONFIRMASI} of a superior), relevance,
 * {@code kemampuan}, {@code dampak} or {@code keberlanjutan}. What is recalled of the time before
 * (tag {@value ThenTest#THEN_OF}) is no part of it: see {@link ThenTest}. The numbers are those of
 * {@link AlumniProfile} and {@link SelfSuperiorGap}.
 *
 * <ul>
 *   <li>{@code alumni.view} (strata {@code aspect} and {@code source}): percent of the maximum
 *       possible (POMP) with its interval; for alumni and superiors with the bounds over the
 *       silent; fewer than the policy's subordinates are never shown
 *   <li>{@code alumni.gap}: self minus superior on use at work, with its interval and whether that
 *       is convergent
 *   <li>{@code alumni.composite} (stratum {@code aspect}): only {@link #weighing} weights; those of
 *       sources with too few answers go to the others, and that is said
 * </ul>
 *
 * Where a training names a guideline (tag {@value TeachingByInstructor#GUIDELINE}) and the
 * fieldwork is recorded, a note says how many months after the training it was, and how many the
 * guideline has.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class AlumniViews implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.alumni"),
          Text.of("pandangan sumber setelah pelatihan", "views of the sources after training"),
          "1",
          "Bina; pedoman evaluasi pascapelatihan LAN; Manski (1989) doi:10.2307/145818");

  private static final AlumniViews STANDARD = new AlumniViews(Optional.empty());

  private final Optional<WeightTable> weights;

  private AlumniViews(Optional<WeightTable> weights) {
    this.weights = weights;
  }

  /**
   * The strategy without a composite.
   *
   * @return the strategy
   */
  public static AlumniViews standard() {
    return STANDARD;
  }

  /**
   * The strategy with a composite beside the profile.
   *
   * @param weights by the codes of the sources, such as the weight table {@code sources} of the
   *     pack of LAN's evaluation
   * @return the strategy
   */
  public static AlumniViews weighing(WeightTable weights) {
    return new AlumniViews(Optional.of(requireNonNull(weights, "weights")));
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return AlumniMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    AlumniItems.of(setting).forEach(items -> specs.add(items.spec()));
    DyadItems.of(setting).ifPresent(pair -> specs.add(pair.spec()));
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<AlumniItems> items = AlumniItems.of(setting);
    if (!items.isEmpty()) {
      AlumniScores scores = new AlumniScores(setting, tallies, sheet, weights);
      for (Training training : setting.program().trainings()) {
        scores.write(training, items);
      }
    }
    return sheet.scores();
  }

  /** The strategy by its method and, if it has them, weights. */
  @Override
  public String toString() {
    return "AlumniViews["
        + METHOD.id()
        + " "
        + METHOD.version()
        + weights.map(table -> ", weights " + table.id()).orElse("")
        + "]";
  }
}
