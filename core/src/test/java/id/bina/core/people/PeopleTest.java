package id.bina.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bina.core.Refusal;
import id.bina.core.program.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final String NIP_REFUSED =
      " must be a pseudonym, held the 18 digits of a NIP\n"
          + "  give each person a pseudonym and keep the NIPs in a register of your own";

  @Test
  void aNipNeverEnters() {
    for (String nip :
        new String[] {
          "198001012005011001",
          "19800101-200501-1-001",
          "NIP:198001012005011001",
          "19800101.200501.1.001"
        }) {
      assertEquals("participant id" + NIP_REFUSED, Refusal.of(() -> ParticipantId.of(nip)), nip);
      assertEquals("respondent id" + NIP_REFUSED, Refusal.of(() -> RespondentId.of(nip)), nip);
    }
  }

  @Test
  void aPseudonymMayBeLongOrShort() {
    assertEquals("1980010120050110012", ParticipantId.of("1980010120050110012").value());
    assertEquals("17", ParticipantId.of("17").value());
    assertEquals(
        "a3f19c02d84e4b7e9d0155aa", ParticipantId.of("a3f19c02d84e4b7e9d0155aa").toString());
  }

  @Property(seed = "20250141")
  void theMessageNeverHoldsTheNip(@ForAll("nips") String nip) {
    assertFalse(Refusal.of(() -> ParticipantId.of(nip)).contains(nip));
  }

  @Provide
  Arbitrary<String> nips() {
    return Arbitraries.strings().numeric().ofLength(18);
  }

  @Test
  void aSuperiorSpeaksAboutAParticipant() {
    ParticipantId about = ParticipantId.of("P-1");
    Respondent superior = Respondent.superiorOf(about, RespondentId.of("S-1"));
    assertEquals(Source.SUPERIOR, superior.source());
    assertEquals(Optional.of(about), superior.about());
    assertEquals(Optional.empty(), superior.participant());
  }

  @Test
  void anAnonymousRespondentHasARoleOnly() {
    assertEquals(
        new Respondent(
            Source.CITIZEN,
            Optional.empty(),
            Optional.empty(),
            Optional.of(RespondentId.of("W-1"))),
        Respondent.citizen(RespondentId.of("W-1")));
    assertEquals(Optional.empty(), Respondent.anonymous(Source.PARTICIPANT).token());
  }

  @Test
  void refusesAKnownParticipantInAnotherRole() {
    assertEquals(
        "respondent must have the source peserta to be a known participant, was atasan"
            + " (participant P-1)",
        Refusal.of(
            () ->
                new Respondent(
                    Source.SUPERIOR,
                    Optional.of(ParticipantId.of("P-1")),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Test
  void refusesAKnownParticipantWhoSpeaksAboutAnother() {
    assertEquals(
        "respondent must be a known participant or speak about one, was both (participant P-1,"
            + " about P-2)",
        Refusal.of(
            () ->
                new Respondent(
                    Source.PARTICIPANT,
                    Optional.of(ParticipantId.of("P-1")),
                    Optional.of(ParticipantId.of("P-2")),
                    Optional.empty())));
  }

  @Test
  void anEnrolmentIsChangedThroughItsBuilder() {
    Enrolment enrolment = Enrolment.of("P-1", "TR-1", EnrolmentStatus.NOMINATED);
    Enrolment moved =
        enrolment.toBuilder()
            .status(EnrolmentStatus.COMPLETED)
            .superior(RespondentId.of("S-1"))
            .arm("latih")
            .movedOn(LocalDate.of(2025, 5, 1))
            .build();
    assertEquals(moved, moved.toBuilder().build());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 1)), moved.movedOn());
    assertEquals(Optional.empty(), enrolment.movedOn());
  }

  @Test
  void refusesABlankArm() {
    assertEquals(
        "arm must not be blank, was blank",
        Refusal.of(
            Enrolment.of("P-1", "TR-1", EnrolmentStatus.COMPLETED).toBuilder().arm(" ")::build));
  }

  @Test
  void aParticipantIsAValue() {
    Participant one = Participant.of("P-1", Employment.PNS).withUnit(UnitId.of("U-1"));
    assertEquals(
        one,
        new Participant(
            ParticipantId.of("P-1"),
            Employment.of("pns"),
            Optional.of(UnitId.of("U-1")),
            new TreeMap<>(Map.of())));
  }

  private static Participant serving(String from, String to) {
    return Participant.of("P-1", Employment.PNS).withService(day(from), day(to));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  /** A month with a day of service is a month of service. */
  @Test
  void monthsOfServiceAreThoseWithADayOfService() {
    assertEquals(12, Participant.of("P-1", Employment.PNS).monthsOfService(2025));
    assertEquals(6, serving("2025-07-01", "").monthsOfService(2025));
    assertEquals(6, serving("2025-07-31", "").monthsOfService(2025));
    assertEquals(12, serving("2025-07-01", "").monthsOfService(2026));
    assertEquals(0, serving("2025-07-01", "").monthsOfService(2024));
    assertEquals(3, serving("", "2025-03-01").monthsOfService(2025));
    assertEquals(0, serving("", "2025-03-01").monthsOfService(2026));
    assertEquals(12, serving("", "2025-03-01").monthsOfService(2024));
    assertEquals(1, serving("2025-05-02", "2025-05-03").monthsOfService(2025));
    assertEquals(12, serving("2024-05-02", "2026-05-03").monthsOfService(2025));
    assertEquals(2, serving("2024-11-30", "2026-05-03").monthsOfService(2024));
  }

  @Test
  void refusesAServiceThatEndsBeforeItBegins() {
    assertEquals(
        "serviceTo must not be before serviceFrom 2025-07-01, was 2025-06-30 (participant P-1)",
        Refusal.of(() -> serving("2025-07-01", "2025-06-30")));
  }

  @Test
  void aUnitLeavesTheServiceAsItIs() {
    assertEquals(4, serving("2025-09-01", "").withUnit(UnitId.of("U-1")).monthsOfService(2025));
  }
}
