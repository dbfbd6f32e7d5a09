package id.bina.core.people;

import id.bina.core.Tags;
import id.bina.core.program.UnitId;
import java.time.LocalDate;
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
 * @param serviceFrom the first day of service, where somebody came while the programme ran; absent
 *     if the person served already, or nobody knows
 * @param serviceTo the last day of service, not before the first; absent while the person serves
 */
public record Participant(
    ParticipantId id,
    Employment employment,
    Optional<UnitId> unit,
    SortedMap<String, String> tags,
    Optional<LocalDate> serviceFrom,
    Optional<LocalDate> serviceTo) {
  private static final int MONTHS = 12;

  /**
   * Keeps a copy of the tags.
   *
   * @throws IllegalArgumentException if the last day of service is before the first
   */
  public Participant {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(employment, "employment");
    Objects.requireNonNull(unit, "unit");
    tags = Tags.copyOf(tags);
    Objects.requireNonNull(serviceFrom, "serviceFrom");
    Objects.requireNonNull(serviceTo, "serviceTo");
    if (serviceFrom.isPresent()
        && serviceTo.isPresent()
        && serviceTo.get().isBefore(serviceFrom.get())) {
      throw new IllegalArgumentException(
          "serviceTo must not be before serviceFrom "
              + serviceFrom.get()
              + ", was "
              + serviceTo.get()
              + " (participant "
              + id
              + ")");
    }
  }

  /**
   * A participant of whose service nothing is recorded.
   *
   * @param id the pseudonym
   * @param employment in which status the person is employed
   * @param unit the work unit, if known
   * @param tags names and values of the user's own; never a name or a NIP
   */
  public Participant(
      ParticipantId id,
      Employment employment,
      Optional<UnitId> unit,
      SortedMap<String, String> tags) {
    this(id, employment, unit, tags, Optional.empty(), Optional.empty());
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
    return new Participant(id, employment, Optional.of(unit), tags, serviceFrom, serviceTo);
  }

  /**
   * This participant with the days of service.
   *
   * @param from the first day, if the person came while the programme ran
   * @param to the last day, if the person left
   * @return a new participant
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Participant withService(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Participant(id, employment, unit, tags, from, to);
  }

  /**
   * How many months of a year the person served (<i>masa kerja dalam tahun itu</i>): those with a
   * day of service in them.
   *
   * @param year the calendar year
   * @return 0 to 12; 12 if nothing is recorded
   */
  public int monthsOfService(int year) {
    int first =
        serviceFrom.filter(day -> day.getYear() >= year).map(day -> month(day, year)).orElse(1);
    int last =
        serviceTo.filter(day -> day.getYear() <= year).map(day -> until(day, year)).orElse(MONTHS);
    return Math.max(0, last - first + 1);
  }

  /** The first month of service in a year, 13 if it begins later. */
  private static int month(LocalDate day, int year) {
    return day.getYear() == year ? day.getMonthValue() : MONTHS + 1;
  }

  /** The last month of service in a year, 0 if it ended before. */
  private static int until(LocalDate day, int year) {
    return day.getYear() == year ? day.getMonthValue() : 0;
  }
}
