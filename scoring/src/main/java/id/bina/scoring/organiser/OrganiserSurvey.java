package id.bina.scoring.organiser;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.reaction.TeachingByInstructor;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The running of each training by the forms of its participants.
 *
 * <p>Read are the items of reaction forms whose aspect has the role of an {@link OrganiserGroup}
 * ({@code materi, metode, sarana, layanan, waktu, tik, penyelenggaraan}); an item with the tag
 * {@value #IMPORTANCE_OF} asks how important another one is. The numbers are those of {@link
 * OrganiserScore}.
 *
 * <ul>
 *   <li>{@code organiser.score}: all aspects, percent of the maximum possible (POMP) with its
 *       interval; x25 and the band of the guideline in the notes; of each training
 *   <li>{@code organiser.group} (stratum {@code group}): the same of a group
 *   <li>{@code organiser.csi}: the customer satisfaction index, with what has first priority;
 *       refused where importance was not asked
 * </ul>
 *
 * The guideline is named by the tag {@value #GUIDELINE} of a training, or for all by {@link #of};
 * without one there is no band, and the note names those there are.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class OrganiserSurvey implements ScoringStrategy {
  /**
   * The tag of a training that names the pack of the bands, such as {@code lan-evaluation-2021}.
   */
  public static final String GUIDELINE = TeachingByInstructor.GUIDELINE;

  /** The tag of an item that asks how important another one is: the id of that item. */
  public static final String IMPORTANCE_OF = "importance_of";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.organiser"),
          Text.of("penilaian penyelenggaraan", "ratings of the running of a training"),
          "1",
          "Bina; pedoman evaluasi LAN, from the pack that is named; Martilla & James (1977)"
              + " doi:10.1177/002224297704100112");

  private static final OrganiserSurvey STANDARD = new OrganiserSurvey(Optional.empty());

  private final Optional<RegulationPack> guideline;

  private OrganiserSurvey(Optional<RegulationPack> guideline) {
    this.guideline = guideline;
  }

  /**
   * The strategy by the guideline that each training names.
   *
   * @return the strategy
   */
  public static OrganiserSurvey standard() {
    return STANDARD;
  }

  /**
   * The strategy by one guideline for all trainings.
   *
   * @param guideline a pack with bands for ratings, such as {@link Packs#lanEvaluation2021}
   * @return the strategy
   * @throws IllegalArgumentException if the pack has no such bands
   */
  public static OrganiserSurvey of(RegulationPack guideline) {
    if (requireNonNull(guideline, "guideline").bandTable(Packs.LAN_RATING).isEmpty()) {
      throw new IllegalArgumentException(
          "guideline must have the band table " + Packs.LAN_RATING + ", was " + guideline.id());
    }
    return new OrganiserSurvey(Optional.of(guideline));
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return OrganiserMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (OrganiserForm form : OrganiserForm.of(setting)) {
      for (SubjectGroup group : trainings(setting)) {
        specs.addAll(form.specs(group));
      }
    }
    return new TallyPlan(List.copyOf(specs));
  }

  /** The trainings only: forms of several are not one. */
  private static List<SubjectGroup> trainings(Setting setting) {
    List<SubjectGroup> all = SubjectGroup.of(setting.program(), CaseUnit.PARTICIPATION);
    return all.subList(1, all.size());
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (OrganiserForm form : OrganiserForm.of(setting)) {
      for (SubjectGroup group : trainings(setting)) {
        new OrganiserScores(setting, form, sheet, guideline).write(group, tallies);
      }
    }
    return sheet.scores();
  }

  /** The strategy by its method and, if it has one for all, guideline. */
  @Override
  public String toString() {
    return "OrganiserSurvey["
        + METHOD.id()
        + " "
        + METHOD.version()
        + guideline.map(pack -> ", " + pack.id() + " " + pack.version()).orElse("")
        + "]";
  }
}
