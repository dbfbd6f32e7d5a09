package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.program.SessionId;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void nobodyCompletesWhoWasNotNominated() {
    assertEquals(9, new RosterCount(Drafts.TR1, 102, 102, 9).moved());
    assertEquals(
        "roster counts must be in [0, nominated], were moved 0, completed 11, nominated 10"
            + " (training TR-1)",
        Refusal.of(() -> new RosterCount(Drafts.TR1, 10, 11, 0)));
    assertEquals(
        "roster counts must be in [0, nominated], were moved -1, completed 5, nominated 10"
            + " (training TR-1)",
        Refusal.of(() -> new RosterCount(Drafts.TR1, 10, 5, -1)));
  }

  @Test
  void attendanceIsNeverBelowZero() {
    SessionId session = SessionId.of("S-01");
    assertEquals(2, new AttendanceCount(Drafts.TR1, session, 28, 2).absent());
    assertEquals(
        "attendance counts must be at least 0, were present -1, absent 2 (session S-01)",
        Refusal.of(() -> new AttendanceCount(Drafts.TR1, session, -1, 2)));
  }

  @Test
  void moreInformantsThanPersonsThanUnits() {
    assertEquals(5, new MentionCount("penolakan", 5, 3, 12).persons());
    assertEquals(
        "mention counts must be 0 <= units <= persons <= informants, were units 3, persons 2,"
            + " informants 12 (code penolakan)",
        Refusal.of(() -> new MentionCount("penolakan", 2, 3, 12)));
    assertEquals(
        "mention counts must be 0 <= units <= persons <= informants, were units 3, persons 13,"
            + " informants 12 (code penolakan)",
        Refusal.of(() -> new MentionCount("penolakan", 13, 3, 12)));
  }
}
