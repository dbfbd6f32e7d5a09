package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.people.ParticipantId;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.RoundId;
import org.immutables.value.Value;

/**
 * The level somebody has in an area of competency in a round, beside the level the post asks for.
 *
 * <p>A gap is the standard minus the level, where that is above 0 (<i>kesenjangan kompetensi</i>).
 *
 * @param id which piece of evidence
 * @param participant whose level
 * @param competency in which area
 * @param round in which round
 * @param standard the level that the post asks for, 1 to 9
 * @param level the level found, 0 (none) to 9
 */
@Value.Builder
public record CompetencyLevel(
    EvidenceId id,
    ParticipantId participant,
    CompetencyId competency,
    RoundId round,
    int standard,
    int level) {

  /** Checks the components and keeps copies of the lists. */
  public CompetencyLevel {
    requireNonNull(id, "id");
    requireNonNull(participant, "participant");
    requireNonNull(competency, "competency");
    requireNonNull(round, "round");
    if (standard < 1 || standard > 9 || level < 0 || level > 9) {
      throw new IllegalArgumentException(
          "standard must be in [1, 9] and level in [0, 9], were standard "
              + standard
              + " and level "
              + level
              + " (competency level "
              + id
              + ", participant "
              + participant
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this competency level. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .participant(participant)
        .competency(competency)
        .round(round)
        .standard(standard)
        .level(level);
  }

  /** Collects the components of a competency level; not thread-safe. */
  public static final class Builder extends CompetencyLevelBuilder {
    Builder() {}
  }
}
