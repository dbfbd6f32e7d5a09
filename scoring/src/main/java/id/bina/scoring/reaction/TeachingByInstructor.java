package id.bina.scoring.reaction;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.instructor.InstructorRanking;
import id.bina.scoring.instructor.InstructorScore;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Each instructor over the materials taught, by lesson hours, as LAN's forms have it.
 *
 * <p>It reads the delivery items of forms about sessions, each item an aspect; an item with the tag
 * {@value #OPTIONAL} = {@code yes} need not apply, such as the cooperation of a team. Its numbers
 * are those of {@link InstructorScore} and {@link InstructorRanking}. {@link Teaching} tells
 * content from delivery; this is the sheet about persons, for inside the office.
 *
 * <ul>
 *   <li>{@code instructor.score}: percent of the maximum possible (POMP) over materials by JP, with
 *       x25 and the band of the guideline in the notes
 *   <li>{@code instructor.material} (stratum {@code material}): the same in one material
 *   <li>{@code instructor.negative} (stratum {@code material}): the share of low answers, with
 *       Wilson's interval
 *   <li>{@code instructor.shrunk}: POMP shrunk towards the mean of all, never under 6 instructors;
 *       only from classes without a halo
 * </ul>
 *
 * The guideline of the bands is named by the tag {@value #GUIDELINE} of the trainings, or for all
 * by {@link #of}; without one there is no band, and the note names those there are. A material with
 * fewer raters than the guideline (else the policy's minimum for privacy) has no score.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class TeachingByInstructor implements ScoringStrategy {
  /**
   * The tag of a training that names the pack of the bands, such as {@code lan-evaluation-2021}.
   */
  public static final String GUIDELINE = "rating-guideline";

  /** The tag of an item that need not apply; {@code yes}. */
  public static final String OPTIONAL = "optional";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.instructor"),
          Text.of("penilaian tenaga pengajar", "ratings of instructors"),
          "1",
          "Bina; pedoman evaluasi LAN, from the pack that is named; Efron & Morris (1975)"
              + " doi:10.1080/01621459.1975.10479864; Wilson (1927)");

  private static final TeachingByInstructor STANDARD = new TeachingByInstructor(Optional.empty());

  private final Optional<RegulationPack> guideline;

  private TeachingByInstructor(Optional<RegulationPack> guideline) {
    this.guideline = guideline;
  }

  /**
   * The strategy by the guideline that the trainings name.
   *
   * @return the strategy
   */
  public static TeachingByInstructor standard() {
    return STANDARD;
  }

  /**
   * The strategy by one guideline for all.
   *
   * @param guideline a pack with bands for ratings, such as {@link Packs#lanEvaluation2021}
   * @return the strategy
   * @throws IllegalArgumentException if the pack has no such bands
   */
  public static TeachingByInstructor of(RegulationPack guideline) {
    if (requireNonNull(guideline, "guideline").bandTable(Packs.LAN_RATING).isEmpty()) {
      throw new IllegalArgumentException(
          "guideline must have the band table " + Packs.LAN_RATING + ", was " + guideline.id());
    }
    return new TeachingByInstructor(Optional.of(guideline));
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return InstructorMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (TeachingForm form : forms(setting)) {
      specs.addAll(new InstructorSpecs(form).all());
      specs.addAll(new TeachingSpecs(form).all());
      specs.addAll(TeachingSpecs.ofClasses(setting));
    }
    return new TallyPlan(List.copyOf(specs));
  }

  private static List<TeachingForm> forms(Setting setting) {
    return TeachingForm.of(setting).stream().filter(form -> form.asks(Facet.DELIVERY)).toList();
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (TeachingForm form : forms(setting)) {
      TeachingStudy study = TeachingStudy.of(setting, form, tallies, sheet);
      new InstructorSheet(study, tallies, guideline).write();
      new InstructorOrder(study).write();
    }
    return sheet.scores();
  }

  /** The strategy by its method and, if it has one for all, guideline. */
  @Override
  public String toString() {
    return "TeachingByInstructor["
        + METHOD.id()
        + " "
        + METHOD.version()
        + guideline.map(pack -> ", " + pack.id() + " " + pack.version()).orElse("")
        + "]";
  }
}
