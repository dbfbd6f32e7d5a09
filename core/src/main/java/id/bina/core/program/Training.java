package id.bina.core.program;

import id.bina.core.Decimals;
import id.bina.core.Span;
import id.bina.core.Tags;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One measure of a programme by which competency is developed: a course, a workshop, a coaching.
 *
 * @param id the id
 * @param title the name of the training
 * @param form in which form competency is developed
 * @param mode how participants and trainers meet
 * @param held the days from the first to the last
 * @param jp its length in lesson hours (<i>jam pelajaran</i>), at least 0; 0 where no hours count
 * @param passMark the points needed to pass its assessments, at least 0, if there is a mark
 * @param competencies the competencies it develops
 * @param goals the goals it serves
 * @param needs the needs it answers
 * @param sessions the sessions for which attendance is taken; empty if it is not taken by session
 * @param tags names and values of the user's own
 * @param cohort its place in a course that is held several times, if it has one
 * @param attendanceRule the share of its sessions that must be attended, above 0 and at most 1, if
 *     there is a rule
 * @param skill what sort of skill it develops, if stated
 */
@Value.Builder
@SuppressWarnings("exports") // the order of the tags is for the generated builder only
public record Training(
    TrainingId id,
    Text title,
    TrainingForm form,
    DeliveryMode mode,
    Span held,
    BigDecimal jp,
    Optional<BigDecimal> passMark,
    List<CompetencyId> competencies,
    List<GoalId> goals,
    List<NeedId> needs,
    List<Session> sessions,
    @Value.NaturalOrder SortedMap<String, String> tags,
    Optional<Cohort> cohort,
    Optional<BigDecimal> attendanceRule,
    Optional<SkillKind> skill) {

  /**
   * Normalises the numbers and keeps copies of the lists.
   *
   * @throws IllegalArgumentException if hours or pass mark are below 0
   */
  public Training {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(held, "held");
    jp = Decimals.notNegative("jp of training " + id, jp);
    String mark = "pass mark of training " + id;
    passMark =
        Objects.requireNonNull(passMark, "passMark")
            .map(points -> Decimals.notNegative(mark, points));
    competencies = List.copyOf(competencies);
    goals = List.copyOf(goals);
    needs = List.copyOf(needs);
    sessions = List.copyOf(sessions);
    tags = Tags.copyOf(tags);
    Objects.requireNonNull(cohort, "cohort");
    attendanceRule =
        Objects.requireNonNull(attendanceRule, "attendanceRule")
            .map(share -> requireShare(id, share));
    Objects.requireNonNull(skill, "skill");
  }

  private static BigDecimal requireShare(TrainingId id, BigDecimal share) {
    BigDecimal rule = Decimals.normalized("attendance rule of training " + id, share);
    if (rule.signum() <= 0 || rule.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "attendance rule must be in (0, 1], was "
              + rule.toPlainString()
              + " (training "
              + id
              + ")");
    }
    return rule;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; id, title, form, mode, held and jp are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .title(title)
        .form(form)
        .mode(mode)
        .held(held)
        .jp(jp)
        .passMark(passMark)
        .competencies(competencies)
        .goals(goals)
        .needs(needs)
        .sessions(sessions)
        .tags(tags)
        .cohort(cohort)
        .attendanceRule(attendanceRule)
        .skill(skill);
  }

  /** Collects the components of a training. Not for use by several threads at once. */
  public static final class Builder extends TrainingBuilder {
    Builder() {}
  }
}
