package id.bina.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.dossier.ImportException;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every defect is refused with a whole sentence that says where it is. */
class BrokenTablesTest {

  private static void refused(String file, String... sentences) {
    Imported<Table> read = Table.load(TableFiles.path(file), TableOptions.standard());

    assertEquals(List.of(sentences), read.problems().stream().map(Problem::toString).toList());
    assertEquals(false, read.value().isPresent());
  }

  private static void numbersRefused(String file, String column, String sentences) {
    Table table = Table.read(TableFiles.path(file));

    var refused = assertThrows(ImportException.class, () -> table.numbers(column));
    assertEquals(sentences, refused.getMessage());
  }

  @Test
  void aFileThatIsNotThere() {
    Imported<Table> read = Table.load(Path.of("nowhere.csv"), TableOptions.standard());

    assertEquals("[nowhere.csv the file must be there, was not found]", read.problems().toString());
  }

  @Test
  void aFolder() {
    Path folder = TableFiles.path("prepost.csv").resolveSibling("../tables").normalize();

    assertEquals(
        "[tables a file must be given, was a folder]",
        Table.load(folder, TableOptions.standard()).problems().toString());
  }

  @Test
  void aWorkbook() {
    refused(
        "workbook.csv",
        "workbook.csv the file must be delimited text, was an Excel workbook (.xlsx)\n"
            + "  save the sheet as 'CSV UTF-8' and read that file");
  }

  @Test
  void nothingAtAll() {
    refused(
        "header-missing.csv",
        "header-missing.csv the file must begin with a line of column names, was empty");
  }

  @Test
  void bytesThatAreNotUtf8() {
    refused(
        "encoding-not-utf8.csv",
        "encoding-not-utf8.csv:3 the text must be UTF-8, held other bytes\n"
            + "  save it as 'CSV UTF-8', or declare its encoding, such as windows-1252");
  }

  @Test
  void charactersThatAreNoText() {
    refused(
        "nul.csv",
        "nul.csv:2 the text must not hold NUL characters\n"
            + "  declare its encoding if the file is UTF-16");
  }

  @Test
  void twoSeparatorsThatFit() {
    refused(
        "separator-ambiguous.csv",
        "separator-ambiguous.csv the separator must be certain, fitting are ',' and ';'\n"
            + "  declare which of them it is");
  }

  @Test
  void aQuotationThatIsNeverClosed() {
    refused(
        "quote-unclosed.csv",
        "quote-unclosed.csv:3 a quotation mark must be closed, was open to the end of the file");
  }

  @Test
  void wordsAfterAQuotation() {
    refused(
        "quote-followed-by-words.csv",
        "quote-followed-by-words.csv:3 a closed quotation must be followed by the separator,"
            + " was followed by other words\n"
            + "  a quotation mark inside a quoted cell is written twice");
  }

  @Test
  void everyRowOfAnotherWidthThanTheHeader() {
    refused(
        "row-too-short.csv",
        "row-too-short.csv:3 a row must have as many cells as there are columns, 3, had 2\n"
            + "  if cells at the end may be missing, declare that short rows are filled",
        "row-too-short.csv:4 a row must have as many cells as there are columns, 3, had 4\n"
            + "  a cell that holds the separator must stand in quotation marks");
  }

  @Test
  void bothDecimalSignsInOneColumn() {
    numbersRefused(
        "decimal-signs-mixed.csv",
        "nilai",
        "decimal-signs-mixed.csv:2 [nilai] a column of numbers must use one decimal sign,"
            + " has '51.5' here and '51,5' on line 4\n"
            + "  correct one of them");
  }

  @Test
  void aDecimalSignThatNoCellDecides() {
    numbersRefused(
        "decimal-sign-uncertain.csv",
        "nilai",
        "decimal-sign-uncertain.csv:2 [nilai] the decimal sign must be certain, was '1.234'"
            + " with no cell that decides\n"
            + "  declare the decimal sign: point or comma");
  }

  @Test
  void wordsAmongNumbers() {
    numbersRefused(
        "number-words.csv",
        "nilai",
        """
        number-words.csv:3 [nilai] a number must stand here, was 'tujuh puluh'
        number-words.csv:4 [nilai] a number must stand here, was '-'
          if it means that there is none, declare it as a missing word""");
  }

  @Test
  void aNumberThatASpreadsheetShortened() {
    numbersRefused(
        "number-shortened.csv",
        "nip",
        "number-shortened.csv:2 [nip] a number must stand here, was '1,99001E+17'\n"
            + "  a spreadsheet has shortened a long number: write it out in full");
  }

  @Test
  void anEmployeeNumberIsRefusedAndNotShown() {
    numbersRefused(
        "number-nip.csv",
        "nip",
        "number-nip.csv:2 [nip] a number must stand here, was 18 digits\n"
            + "  an identity is no number; keep a NIP out of the table");
  }

  @Test
  void aLabelThatTheScaleDoesNotKnow() {
    Table table = Table.read(TableFiles.path("rating-unknown-label.csv"));
    Scale scale = Scale.of("setuju-2", 1, Better.HIGHER, "Tidak Setuju", "Setuju");

    var refused = assertThrows(ImportException.class, () -> table.ratings("R1", scale));
    assertEquals(
        "rating-unknown-label.csv:3 [R1] a rating must be a point of the scale setuju-2,"
            + " was 'Setju'\n"
            + "  the scale knows Tidak Setuju, Setuju",
        refused.getMessage());
  }

  @Test
  void theSentencesAreIndonesianToo() {
    Problem problem =
        Table.load(TableFiles.path("row-too-short.csv"), TableOptions.standard()).problems().get(0);

    assertEquals(
        "row-too-short.csv:3 baris harus punya sel sebanyak kolom, yaitu 3, ditemukan 2\n"
            + "  jika sel di ujung memang boleh tiada, nyatakan bahwa baris pendek diisi",
        problem.sentence("id"));
  }
}
