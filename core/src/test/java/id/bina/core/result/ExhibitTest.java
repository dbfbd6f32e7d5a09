package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ExhibitTest {
  private static final ExhibitRow ROW =
      new ExhibitRow(
          Text.of("Materi"),
          List.of(ExhibitCell.of(12), ExhibitCell.of(Text.of("ditahan"))),
          OptionalLong.of(24));

  @Test
  void saysTitleAndSize() {
    var exhibit =
        new Exhibit(
            ExhibitKind.COUNTS,
            Text.of("Jawaban"),
            List.of(Text.of("Setuju"), Text.of("Tidak")),
            List.of(ROW));
    assertEquals("Jawaban: rows 1, columns 2", exhibit.toString());
  }

  @Test
  void aCellIsANumberOrWords() {
    assertEquals("12", ExhibitCell.of(12).toString());
    assertEquals("ditahan", ExhibitCell.of(Text.of("ditahan")).toString());
    assertEquals(ExhibitCell.of(new BigDecimal("1.50")), ExhibitCell.of(new BigDecimal("1.5")));
  }

  @Test
  void refusesACellWithNeitherOrBoth() {
    var neither =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ExhibitCell(Optional.empty(), Optional.empty()));
    assertEquals(
        "cell of an exhibit must have a value or words instead, had neither", neither.getMessage());
    var both =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ExhibitCell(Optional.of(BigDecimal.ONE), Optional.of(Text.of("satu"))));
    assertEquals(
        "cell of an exhibit must have a value or words instead, had both", both.getMessage());
  }

  @Test
  void refusesARowThatDoesNotFitTheColumns() {
    var columns = List.of(Text.of("Setuju"));
    var rows = List.of(ROW);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Exhibit(ExhibitKind.COUNTS, Text.of("Jawaban"), columns, rows));
    assertEquals(
        "row of an exhibit must have 1 cells, had 2 (exhibit 'Jawaban', row 'Materi')",
        refused.getMessage());
  }

  @Test
  void refusesAnExhibitWithoutAColumn() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Exhibit(ExhibitKind.COUNTS, Text.of("Jawaban"), List.of(), List.of()));
    assertEquals("exhibit must have a column, had none (exhibit 'Jawaban')", refused.getMessage());
  }

  @Test
  void refusesANegativeNumberOfAnswers() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ExhibitRow(Text.of("Materi"), List.of(), OptionalLong.of(-1)));
    assertEquals("n must be at least 0, was -1 (row Materi)", refused.getMessage());
  }
}
