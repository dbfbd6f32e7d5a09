package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests, attendance, learning hours and events: records with their limits. */
class RecordedEvidenceTest {
  private static final Assessment TEST =
      Assessment.builder()
          .id(EvidenceId.of("A-01"))
          .participant(ParticipantId.of("P-01"))
          .training(TrainingId.of("TR-01"))
          .occasion(Occasion.PRE)
          .form("A")
          .points(new BigDecimal("58.50"))
          .maximum(BigDecimal.valueOf(100))
          .build();
  private static final Attendance ABSENCE =
      Attendance.builder()
          .participant(ParticipantId.of("P-01"))
          .training(TrainingId.of("TR-01"))
          .session(SessionId.of("TR-01-2"))
          .status(AttendanceStatus.ABSENT)
          .reason("jadwal bentrok")
          .build();
  private static final LearningHours HOURS =
      LearningHours.builder()
          .id(EvidenceId.of("J-01"))
          .participant(ParticipantId.of("P-01"))
          .year(2025)
          .jp(BigDecimal.valueOf(24))
          .provider("BPSDM Provinsi Jambi")
          .topic("Pengelolaan keuangan daerah")
          .completed(LocalDate.parse("2025-03-07"))
          .build();
  private static final Event EVENT =
      Event.builder()
          .id(EvidenceId.of("E-01"))
          .kind(EventKind.NEW_TOOL)
          .date(LocalDate.parse("2025-04-01"))
          .subject(Subject.of(UnitId.of("dukcapil")))
          .title(Text.of("Mesin layanan mandiri dipasang"))
          .build();

  @Test
  void pointsAreEqualWhateverTheirTrailingZeros() {
    assertEquals(new BigDecimal("58.5"), TEST.points());
    assertEquals(new BigDecimal("100"), TEST.maximum());
  }

  @Test
  void acceptsNoPointsAndFullMarks() {
    assertEquals(BigDecimal.ZERO, TEST.toBuilder().points(BigDecimal.ZERO).build().points());
    var full = TEST.toBuilder().points(new BigDecimal("100.0")).build();
    assertEquals(full.maximum(), full.points());
  }

  @Test
  void refusesPointsAboveTheMaximum() {
    var builder = TEST.toBuilder().points(new BigDecimal("100.5"));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "points must be in [0, 100], was 100.5 (assessment A-01, participant P-01)",
        refused.getMessage());
  }

  @Test
  void refusesPointsBelowNone() {
    var builder = TEST.toBuilder().points(BigDecimal.valueOf(-1));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "points must be in [0, 100], was -1 (assessment A-01, participant P-01)",
        refused.getMessage());
  }

  @Test
  void refusesAMaximumOfNothing() {
    var builder = TEST.toBuilder().points(BigDecimal.ZERO).maximum(BigDecimal.ZERO);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "maximum must be above 0, was 0 (assessment A-01, participant P-01)", refused.getMessage());
  }

  @Test
  void refusesAReasonOfSomebodyPresent() {
    var builder = ABSENCE.toBuilder().status(AttendanceStatus.PRESENT);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "only an absence has a reason, was present with 'jadwal bentrok'"
            + " (participant P-01, session TR-01-2)",
        refused.getMessage());
  }

  @Test
  void refusesHoursOfNothing() {
    var builder = HOURS.toBuilder().jp(new BigDecimal("0.0"));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "jp must be above 0, was 0 (learning hours J-01, participant P-01)", refused.getMessage());
  }

  @Test
  void refusesAYearThatIsNone() {
    var builder = HOURS.toBuilder().year(25);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "year must be in [1950, 2200], was 25 (learning hours J-01, participant P-01)",
        refused.getMessage());
  }

  @Test
  void canBeBuiltAnewFromTheirParts() {
    assertEquals(TEST, TEST.toBuilder().build());
    assertEquals(ABSENCE, ABSENCE.toBuilder().build());
    assertEquals(HOURS, HOURS.toBuilder().build());
    assertEquals(EVENT, EVENT.toBuilder().build());
  }
}
