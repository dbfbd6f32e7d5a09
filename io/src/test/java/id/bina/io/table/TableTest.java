package id.bina.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  private static final Scale AGREEMENT =
      Scale.of(
          "setuju-4",
          1,
          Better.HIGHER,
          "Sangat Tidak Setuju",
          "Tidak Setuju",
          "Setuju",
          "Sangat Setuju");

  private static Table read(String file) {
    return Table.read(TableFiles.path(file));
  }

  private static Table read(String file, TableOptions options) {
    return Table.load(TableFiles.path(file), options).orThrow();
  }

  @Test
  void readsNumbersInWhichABlankIsMissingAndNotZero() {
    Table table = read("prepost.csv");

    assertEquals(
        Numbers.builder()
            .name("pre")
            .add(60)
            .add(new BigDecimal("55.5"))
            .missing(Missing.BLANK)
            .build(),
        table.numbers("pre"));
    assertEquals(Numbers.of(75, 70, 80).named("post"), table.numbers("post"));
  }

  @Test
  void readsTextThatIsInMemoryAsItReadsAFile() {
    TableOptions windows = TableOptions.builder().charset(Charset.forName("windows-1252")).build();
    Table table = Table.loadText("\uFEFFnama,pre\n\"Tita, é\",60\n", "potongan", windows).orThrow();
    Imported<Table> broken = Table.loadText("a,b\n1\n", "potongan", TableOptions.standard());

    assertEquals(List.of("Tita, é"), table.strings("nama"));
    assertEquals(
        List.of(
            "potongan:2 a row must have as many cells as there are columns, 2, had 1\n"
                + "  if cells at the end may be missing, declare that short rows are filled"),
        broken.problems().stream().map(each -> each.sentence("en")).toList());
  }

  @Test
  void wordsOfAColumnAreWithoutWhatCannotBeSeen() {
    TableOptions options = TableOptions.builder().missingWords(List.of("Tidak Ada")).build();
    Table table =
        Table.loadText("g,n\n A\u00A0 b\u200B,1\ntidak  ADA,2\n,3\n", "t", options).orThrow();

    assertEquals(List.of("A b", "", ""), table.words("g"));
    assertEquals(List.of(" A\u00A0 b\u200B", "tidak  ADA", ""), table.strings("g"));
  }

  @Test
  void readsWhatIndonesianExcelSaves() {
    Table table = read("excel-indonesia.csv");

    assertEquals(List.of("peserta", "pre", "post"), table.columns());
    assertEquals(2, table.size());
    assertEquals(Numbers.of(75.5, 68.5).named("post"), table.numbers("post"));
  }

  @Test
  void obeysTheSeparatorThatTheFirstLineAnnounces() {
    Table table = read("sep-line.csv");

    assertEquals(List.of("peserta", "pre"), table.columns());
    assertEquals(3, table.line(0));
  }

  @Test
  void readsTheEncodingThatAByteOrderMarkAnnounces() {
    assertEquals(List.of("Sitié"), read("utf16.csv").strings("peserta"));
  }

  @Test
  void readsADeclaredEncoding() {
    TableOptions windows = TableOptions.builder().charset(Charset.forName("windows-1252")).build();

    assertEquals(
        List.of("baik", "café"), read("encoding-not-utf8.csv", windows).strings("catatan"));
  }

  @Test
  void aDeclaredSeparatorEndsTheDoubt() {
    TableOptions semicolon = TableOptions.builder().separator(';').build();

    assertEquals(List.of("a,b", "c"), read("separator-ambiguous.csv", semicolon).columns());
  }

  @Test
  void fillsShortRowsIfThatIsDeclared(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("quiz.csv"), "a,b,c\n1,2\n");
    TableOptions filled = TableOptions.builder().shortRows(ShortRows.FILLED).build();

    assertEquals(List.of(""), Table.load(file, filled).orThrow().strings("c"));
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    assertEquals(0, read("header-only.csv").size());
  }

  @Test
  void anEmptyLineAmongOneColumnIsABlankCell() {
    Numbers numbers = read("one-column.csv").numbers("nilai");

    assertEquals(3, numbers.size());
    assertEquals(Optional.of(Missing.BLANK), numbers.missing(1));
  }

  @Test
  void findsColumnsWithoutRegardToWhiteSpaceAndKeepsCellsAsTheyAre() {
    Table table = read("lines-in-cells.csv");

    assertEquals(List.of("id", "3. Sarana: ruang, AC"), table.columns());
    assertEquals(List.of("baris\nkedua", "x"), table.strings("3.  Sarana:\nruang, AC"));
    assertEquals(4, table.line(1) - 1);
  }

  @Test
  void tellsColumnsOfOneNameApartByTheirPlace() {
    Table table = read("columns-twice.csv");

    assertEquals(
        List.of("nilai (column 1)", "nama", "nilai (column 3)", "(column 4)"), table.columns());
    assertEquals(Numbers.of(2, 4).named("nilai (column 3)"), table.numbers("nilai (column 3)"));
  }

  @Test
  void refusesANameThatTwoColumnsHave() {
    Table table = read("columns-twice.csv");

    var refused = assertThrows(IllegalArgumentException.class, () -> table.numbers("nilai"));
    assertEquals(
        "column must be one of the table's, was 'nilai' (columns-twice.csv)\n"
            + "  it has nilai (column 1), nama, nilai (column 3), (column 4)",
        refused.getMessage());
  }

  @Test
  void readsRatingsByLabelOrNumberAndCountsThoseOutsideTheScale() {
    Imported<Ratings> labels = read("ratings.csv").loadRatings("R1", AGREEMENT);
    Imported<Ratings> numbers = read("ratings.csv").loadRatings("R2", AGREEMENT);

    assertEquals(
        Ratings.builder(AGREEMENT).name("R1").add(4).add(3).add(2).missing(Missing.BLANK).build(),
        labels.orThrow());
    assertEquals(List.of(), labels.problems());
    assertEquals(2, numbers.orThrow().count(Missing.OUT_OF_RANGE));
    assertEquals(
        List.of(
            "ratings.csv:3 [R2] a rating must be in [1, 4], was 5 (scale setuju-4)",
            "ratings.csv:4 [R2] a rating must be in [1, 4], was 0 (scale setuju-4)"),
        numbers.problems().stream().map(Object::toString).toList());
    assertEquals(Severity.EXCLUDES, numbers.problems().get(0).severity());
  }

  @Test
  void declaredWordsMeanThatThereIsNothing(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "nilai,x\n-,1\nTidak Ada,1\n70,1\n");
    TableOptions options = TableOptions.builder().missingWords(List.of("-", "tidak ada")).build();

    Numbers numbers = Table.load(file, options).orThrow().numbers("nilai");

    assertEquals(2, numbers.count(Missing.BLANK));
    assertEquals(70, numbers.value(2));
  }

  @Test
  void oneCellThatFitsOneSignOnlyDecidesTheColumn(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "rupiah;n\n1.234;1\n2.500,5;1\n");

    assertEquals(Numbers.of(1234, 2500.5).named("rupiah"), Table.read(file).numbers("rupiah"));
  }

  @Test
  void aDeclaredSignDecidesToo() {
    TableOptions comma = TableOptions.builder().decimal(DecimalSign.COMMA).build();

    assertEquals(
        Numbers.of(1234, 2500).named("nilai"),
        read("decimal-sign-uncertain.csv", comma).numbers("nilai"));
  }

  @Test
  void keepsEveryDigitOfADecimal(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "x,y\n1693.4749755859375001,1\n");

    assertEquals(
        List.of(Optional.of(new BigDecimal("1693.4749755859375001"))),
        Table.read(file).loadDecimals("x").orThrow());
  }

  @Test
  void showsItsFirstRowsAligned() {
    assertEquals(
        """
        participant  pre   post
        P-01         60    75
        P-02         55.5  70
        P-03               80
        3 rows\
        """,
        read("prepost.csv").table());
  }

  @Test
  void saysInOneLineWhatItHolds() {
    assertEquals(
        "prepost.csv: 3 rows, columns participant, pre, post", read("prepost.csv").toString());
  }

  @Test
  void readsTheSameUnderAPathGivenAsText() {
    String path = TableFiles.path("prepost.csv").toString();

    assertEquals(Table.read(Path.of(path)), Table.read(path));
  }

  @Test
  void wrongBytesInsideALongFileAreFoundOnTheirLine(@TempDir Path folder) throws Exception {
    byte[] good = "1,baik\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[4 + good.length + 2];
    System.arraycopy("a,b\n".getBytes(StandardCharsets.UTF_8), 0, all, 0, 4);
    System.arraycopy(good, 0, all, 4, good.length);
    all[all.length - 2] = (byte) 0xE9;
    all[all.length - 1] = '\n';
    Path file = Files.write(folder.resolve("a.csv"), all);

    assertEquals("a.csv:20002", Table.load(file, TableOptions.standard()).problems().get(0).path());
  }
}
