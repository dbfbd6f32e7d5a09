package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one civil servant for the index of professionalism.
 *
 * <pre>{@code
 * ProfessionalProfile.of(PositionType.MANAGERIAL)
 *     .withDegrees(List.of("s1"))
 *     .withActivities(List.of(LearningActivity.of("leadership", "PKP", 900, "2019-08-30")))
 *     .withPerformance(Performance.mark("88"))
 *     .withPunishments(List.of());
 * }</pre>
 *
 * Nothing known is not the same as nothing there: an empty list of punishments says that there is
 * none, an absent one that nobody has looked. No names and no NIP.
 *
 * @param position by which table of competence; that of the current decree
 * @param degrees recognised degrees, codes of the table {@code qualification}; empty if unknown
 * @param activities what was attended and finished; absent if unknown
 * @param performance mark or predicate of the last year; absent if unknown
 * @param punishments disciplinary punishments; absent if unknown
 */
public record ProfessionalProfile(
    PositionType position,
    List<String> degrees,
    Optional<List<LearningActivity>> activities,
    Optional<Performance> performance,
    Optional<List<Punishment>> punishments) {

  /** Keeps copies of the lists. */
  public ProfessionalProfile {
    requireNonNull(position, "position");
    degrees = List.copyOf(degrees);
    activities = requireNonNull(activities, "activities").map(List::copyOf);
    requireNonNull(performance, "performance");
    punishments = requireNonNull(punishments, "punishments").map(List::copyOf);
  }

  /**
   * A profile of which only the position is known.
   *
   * @param position by which table of competence
   * @return the profile
   */
  public static ProfessionalProfile of(PositionType position) {
    return new ProfessionalProfile(
        position, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same profile with these degrees.
   *
   * @param codes codes of the table {@code qualification}; the highest counts
   * @return the changed profile
   */
  public ProfessionalProfile withDegrees(List<String> codes) {
    return new ProfessionalProfile(position, codes, activities, performance, punishments);
  }

  /**
   * The same profile with these activities and no others.
   *
   * @param attended all that was attended and finished; an empty list says that there was nothing
   * @return the changed profile
   */
  public ProfessionalProfile withActivities(List<LearningActivity> attended) {
    return new ProfessionalProfile(
        position, degrees, Optional.of(attended), performance, punishments);
  }

  /**
   * The same profile after one more activity.
   *
   * @param activity the activity
   * @return the changed profile
   */
  public ProfessionalProfile after(LearningActivity activity) {
    List<LearningActivity> more = new ArrayList<>(activities.orElse(List.of()));
    more.add(requireNonNull(activity, "activity"));
    return withActivities(more);
  }

  /**
   * The same profile with this performance.
   *
   * @param last mark or predicate of the last year
   * @return the changed profile
   */
  public ProfessionalProfile withPerformance(Performance last) {
    return new ProfessionalProfile(position, degrees, activities, Optional.of(last), punishments);
  }

  /**
   * The same profile with these punishments and no others.
   *
   * @param decided all punishments; an empty list says that there was none
   * @return the changed profile
   */
  public ProfessionalProfile withPunishments(List<Punishment> decided) {
    return new ProfessionalProfile(
        position, degrees, activities, performance, Optional.of(decided));
  }
}
