package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLinesTest {
  private final NoteLines notes = new NoteLines(new Phrases("en"));

  @Test
  void joinsTheNotesOfOneFigure() {
    notes.add("issues", "queue -> training");
    notes.add("test score", "below 80 %");
    notes.add("issues", "letters -> coaching");
    assertEquals(
        List.of("issues: queue -> training; letters -> coaching", "test score: below 80 %"),
        notes.lines());
  }

  @Test
  void namesTwoFiguresOfANoteAndCountsMore() {
    notes.add("a", "another event");
    notes.add("b", "another event");
    assertEquals(List.of("a; b: another event"), notes.lines());
    notes.add("c", "another event");
    assertEquals(List.of("another event (3 of the figures above)"), notes.lines());
  }

  @Test
  void hasNoLinesWithoutNotes() {
    assertEquals(List.of(), notes.lines());
  }
}
