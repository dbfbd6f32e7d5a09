package id.bina.core.people;

import id.bina.core.Tags;
import id.bina.core.program.UnitId;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person who was named for at least one training (<i>peserta</i>), under a pseudonym.
 *
 * @param id the pseudonym
 * @param employment in which status the person is employed
 * @param unit the work unit, if known
 * @param tags names and values of the user's own; never a name or a NIP
 */
public record Participant(
    ParticipantId id,
    Employment employment,
    Optional<UnitId> unit,
    SortedMap<String, String> tags) {

  /** Keeps a copy of the tags. */
  public Participant {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(employment, "employment");
    Objects.requireNonNull(unit, "unit");
    tags = Tags.copyOf(tags);
  }

  /**
   * A participant whose unit is not known.
   *
   * @param id the pseudonym
   * @param employment in which status the person is employed
   * @return the participant
   */
  public static Participant of(String id, Employment employment) {
    return new Participant(ParticipantId.of(id), employment, Optional.empty(), new TreeMap<>());
  }

  /**
   * This participant in a work unit.
   *
   * @param unit the unit
   * @return a new participant
   */
  public Participant withUnit(UnitId unit) {
    return new Participant(id, employment, Optional.of(unit), tags);
  }
}
