package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one training moves in somebody's index: points of competence, and nothing else at once.
 *
 * <p>Performance and qualification may follow later and for many reasons; discipline is never
 * credited to a training. A second technical training in the same year moves nothing when the first
 * had the hours.
 *
 * @param before the index without the training
 * @param after the index with it
 * @param training what a report calls it
 */
public record ProfessionalismGain(
    ProfessionalismIndex before, ProfessionalismIndex after, String training) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "professionalism-gain";

  /** Checks that only competence moved. */
  public ProfessionalismGain {
    requireNonNull(training, "training");
    if (after.value().subtract(before.value()).compareTo(moved(before, after)) != 0) {
      throw new IllegalArgumentException(
          "a training must move competence only, moved from " + before + " to " + after);
    }
  }

  /**
   * The gain by the built-in pack.
   *
   * @param profile somebody without the training
   * @param training the training
   * @param asOf the day of measurement
   * @return not computable while nothing is known of a dimension
   */
  public static Outcome<ProfessionalismGain> of(
      ProfessionalProfile profile, LearningActivity training, LocalDate asOf) {
    return of(Packs.professionalism(), profile, training, asOf);
  }

  /**
   * The gain by a pack, hours of technical trainings summed.
   *
   * @param pack a pack with the tables and figures of {@link Packs#professionalism}
   * @param profile somebody without the training
   * @param training the training
   * @param asOf the day of measurement
   * @return not computable while nothing is known of a dimension
   */
  public static Outcome<ProfessionalismGain> of(
      RegulationPack pack, ProfessionalProfile profile, LearningActivity training, LocalDate asOf) {
    return ProfessionalismIndex.of(pack, profile, asOf, TechnicalHours.SUM)
        .map(
            before ->
                new ProfessionalismGain(
                    before,
                    ProfessionalismIndex.of(pack, profile.after(training), asOf, TechnicalHours.SUM)
                        .orThrow(),
                    training.title()));
  }

  private static BigDecimal moved(ProfessionalismIndex before, ProfessionalismIndex after) {
    return after.points("competence").subtract(before.points("competence"));
  }

  /**
   * By how many points the training moves the index.
   *
   * @return 0 or more
   */
  public BigDecimal points() {
    return moved(before, after);
  }

  /** One line: {@code +22.5 points of competence, 45 to 67.5}. */
  @Override
  public String toString() {
    return "+"
        + points().toPlainString()
        + " points of competence, "
        + before.value().toPlainString()
        + " to "
        + after.value().toPlainString();
  }

  @Override
  public String table() {
    return new TextTable(training)
        .row("", "index", "category")
        .row("before", before.value().toPlainString(), before.category().name().in("id"))
        .row("after", after.value().toPlainString(), after.category().name().in("id"))
        .note("only competence moves at once; performance and qualification may follow later")
        .toString();
  }
}
