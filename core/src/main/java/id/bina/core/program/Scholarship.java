package id.bina.core.program;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.people.ParticipantId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Formal education that a programme pays for (<i>beasiswa, tugas belajar</i>).
 *
 * <p>Whether the field fits the holder's post is stated by whoever keeps the register; it is not
 * guessed from names.
 *
 * @param id the id, unique within the programme
 * @param holder who studies
 * @param field the field of study
 * @param partner the university, if it is a partner
 * @param competency the competency of the holder's post that the field serves; empty if it serves
 *     none
 * @param state how far it has come
 */
@Value.Builder
public record Scholarship(
    ScholarshipId id,
    ParticipantId holder,
    Text field,
    Optional<PartnerId> partner,
    Optional<CompetencyId> competency,
    ScholarshipState state) {

  /** Checks the components and keeps copies of the lists. */
  public Scholarship {
    requireNonNull(id, "id");
    requireNonNull(holder, "holder");
    requireNonNull(field, "field");
    requireNonNull(partner, "partner");
    requireNonNull(competency, "competency");
    requireNonNull(state, "state");
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this scholarship. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .holder(holder)
        .field(field)
        .partner(partner)
        .competency(competency)
        .state(state);
  }

  /** Collects the components of a scholarship; not thread-safe. */
  public static final class Builder extends ScholarshipBuilder {
    Builder() {}
  }
}
