package id.bina.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.io.Formats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {
  private static final Table TABLE =
      Table.of(
          List.of("unit", "nilai", "catatan"),
          List.of(
              List.of("Dinas \"A\"", "-2.5", "=SUM(A1)"),
              List.of("Dinas B, C; D", "", "+62 811"),
              List.of("", "10", "@nama")));

  private static String written(CsvDialect dialect, Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvFormat.of(dialect).write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Table read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvFormat.of(CsvDialect.PORTAL)
        .read(new ByteArrayInputStream(bytes), "t.csv", Table.class)
        .orThrow();
  }

  @Test
  void writesForPortals() throws IOException {
    assertEquals(
        """
        unit,nilai,catatan\r
        "Dinas ""A""\",-2.5,'=SUM(A1)\r
        "Dinas B, C; D",,'+62 811\r
        ,10,'@nama\r
        """,
        written(CsvDialect.PORTAL, TABLE));
  }

  @Test
  void writesForIndonesianExcel() throws IOException {
    assertEquals(
        """
        \uFEFFunit;nilai;catatan\r
        "Dinas ""A""\";-2,5;'=SUM(A1)\r
        "Dinas B, C; D";;'+62 811\r
        ;10;'@nama\r
        """,
        written(CsvDialect.EXCEL_INDONESIA, TABLE));
  }

  @Test
  void whatIsWrittenForExcelHasTheSameNumbers(@TempDir Path folder) {
    Path file = folder.resolve("rekap.csv");

    CsvFormat.of(CsvDialect.EXCEL_INDONESIA).write(TABLE, file);

    assertEquals(TABLE.numbers("nilai"), Table.read(file).numbers("nilai"));
  }

  @Test
  void aColumnOfWordsAndNumbersKeepsItsPoints() throws IOException {
    Table versions = Table.of(List.of("versi"), List.of(List.of("1.5"), List.of("baru")));

    assertEquals("\uFEFFversi\r\n1.5\r\nbaru\r\n", written(CsvDialect.EXCEL_INDONESIA, versions));
  }

  @Test
  void isOneOfTheFormatsThatAreBuiltIn(@TempDir Path folder) {
    Path file = folder.resolve("t.csv");

    Formats.builtIn().write(TABLE, file);

    assertEquals(TABLE, Formats.builtIn().read(file, Table.class).orThrow());
  }

  @Test
  void aFormerFileStaysIfTheNewOneCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "before");
    Table half = Table.of(List.of("a"), List.of(List.of("\uD83D")));

    assertThrows(
        IllegalArgumentException.class, () -> CsvFormat.of(CsvDialect.PORTAL).write(half, file));
    assertEquals("before", Files.readString(file));
  }

  @Test
  void theDialectOfExcelReadsNothing() {
    CsvFormat excel = CsvFormat.of(CsvDialect.EXCEL_INDONESIA);

    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> excel.read(new ByteArrayInputStream(new byte[0]), "t.csv", Table.class));
    assertEquals(
        "type must be one that text/csv reads, was Table\n  it reads nothing in this dialect",
        refused.getMessage());
  }

  @Test
  void refusesATableThatCouldNotBeReadBack() {
    assertEquals(
        "columns must have names of their own, had 'a' twice",
        refusal(List.of("a", "a"), List.of()));
    assertEquals(
        "name of a column must be words with single spaces between, was 'a  b'",
        refusal(List.of("a  b"), List.of()));
    assertEquals(
        "a row must have as many cells as there are columns, 2, had 1 (row 0)",
        refusal(List.of("a", "b"), List.of(List.of("1"))));
    assertEquals(
        "the last row must say something, was blank (row 1)",
        refusal(List.of("a"), List.of(List.of("1"), List.of(" "))));
    assertEquals(
        "a cell must not hold NUL characters, was '\\u0000' (row 0)",
        refusal(List.of("a"), List.of(List.of("\0"))));
    assertEquals("a table must have columns, had none", refusal(List.of(), List.of()));
  }

  private static String refusal(List<String> columns, List<List<String>> rows) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Table.of(columns, rows)).getMessage());
  }

  @Property(seed = "20250421")
  void whatIsWrittenIsReadBackEqual(@ForAll("tables") Table table) throws IOException {
    assertEquals(table, read(written(CsvDialect.PORTAL, table)));
  }

  @Provide
  Arbitrary<Table> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab1.,;'=+-@\"\t\r\n ").ofMaxLength(6);
    Arbitrary<List<String>> row = cell.list().ofSize(3);
    Arbitrary<List<String>> last = row.map(cells -> List.of("z", cells.get(1), cells.get(2)));
    return row.list()
        .ofMaxSize(5)
        .flatMap(
            rows ->
                last.map(
                    end -> {
                      List<List<String>> all = new ArrayList<>(rows);
                      all.add(end);
                      return Table.of(List.of("x", "'=y", "- z"), all);
                    }));
  }
}
