package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.RowKeys;
import id.bina.core.instrument.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkSourceTest {
  @TempDir private Path folder;

  private Path with(String gaji) {
    return Folders.copy("bulk-too-many-decimals", folder, Map.of("gaji.csv", gaji));
  }

  private CaseSource source(String gaji) {
    return DossierFolder.read(with(gaji)).orThrow().bulk().get(0).source();
  }

  /** Writes a member of the bulk description anew. */
  private void describe(Path copy, String before, String after) throws IOException {
    Path program = copy.resolve("program.json");
    String json = Files.readString(program);
    assertTrue(json.contains(before), json);
    Files.writeString(program, json.replace(before, after));
  }

  /** Every row as text: key, stratum, rating, number. */
  private static List<String> rows(CaseSource source) {
    return source.collect(
        Collector.<CaseBatch, List<String>>of(
            ArrayList::new,
            (rows, batch) -> {
              for (int row = 0; row < batch.size(); row++) {
                rows.add(row(batch, row));
              }
            },
            (one, other) -> {
              one.addAll(other);
              return one;
            }));
  }

  private static String row(CaseBatch batch, int row) {
    String rating =
        batch.isRated(row, 0)
            ? Integer.toString(batch.rating(row, 0))
            : batch.missingRating(row, 0).orElseThrow().name();
    String number =
        batch.hasNumber(row, 0)
            ? batch.number(row, 0).toPlainString()
            : batch.missingNumber(row, 0).orElseThrow().name();
    return batch.key(row).orElse("") + " " + batch.stratum(row, 0) + " " + rating + " " + number;
  }

  @Test
  void readsRatingsByLabelOrNumberAndNumbersWithTheirDecimals() {
    assertEquals(
        List.of(
            "gaji:1:2 ya 4 100.25",
            "gaji:1:3 tidak 3 -90.00",
            "gaji:1:4 ya BLANK BLANK",
            "gaji:1:5  OUT_OF_RANGE 0.50"),
        rows(source("ikut,R1,gaji\nya,4,100.25\ntidak,Setuju,-90\nya,,\n,5,0.5\n")));
  }

  @Test
  void readsTheSameAgainAndInBatchesOfAnySize() {
    StringBuilder many = new StringBuilder("ikut,R1,gaji\n");
    for (int i = 0; i < 10_000; i++) {
      many.append("ya,").append(1 + i % 4).append(',').append(i).append(".25\n");
    }
    CaseSource source = source(many.toString());

    List<String> first = rows(source);
    assertEquals(10_000, first.size());
    assertEquals("gaji:1:10001 ya 4 9999.25", first.get(9_999));
    assertEquals(first, rows(source));
  }

  @Test
  void aSourceWithoutRowsShowsNothing() {
    assertEquals(List.of(), rows(source("ikut,R1,gaji\n")));
  }

  @Test
  void multipliesTwoColumnsExactly() throws IOException {
    Path copy = with("ikut,R1,gaji\nya,4,1.05\nya,4,\n");
    describe(
        copy,
        "\"column\": \"gaji\", \"decimals\": 2",
        "\"column\": \"gaji\", \"times\": \"gaji\", \"decimals\": 4");

    assertEquals(
        List.of("gaji:1:2 ya 4 1.1025", "gaji:1:3 ya 4 BLANK"),
        rows(DossierFolder.read(copy).orThrow().bulk().get(0).source()));
  }

  @Test
  void roundsToTheEvenDigitOnlyIfThatIsDeclared() throws IOException {
    Path copy = with("ikut,R1,gaji\nya,4,1.005\nya,4,1.015\nya,4,1e2\n");
    describe(copy, "\"decimals\": 2", "\"decimals\": 2, \"rounding\": \"HALF_EVEN\"");

    assertEquals(
        List.of("gaji:1:2 ya 4 1.00", "gaji:1:3 ya 4 1.02", "gaji:1:4 ya 4 100.00"),
        rows(DossierFolder.read(copy).orThrow().bulk().get(0).source()));
  }

  @Test
  void joinsFilesAndTakesOnlyTheRowsThatBelong() throws IOException {
    Path copy = with("ikut,R1,gaji\nya,4,1\ntidak,4,2\n");
    Files.writeString(copy.resolve("lain.csv"), "ikut;gaji;R1\ntidak;3,5;TT\n");
    describe(
        copy,
        "[{\"file\": \"gaji.csv\"}]",
        "[{\"file\": \"gaji.csv\", \"where\": {\"ikut\": \"Ya\"}}, {\"file\": \"lain.csv\","
            + " \"reading\": {\"decimal\": \"COMMA\", \"notApplicable\": [\"TT\"]}}]");

    assertEquals(
        List.of("gaji:1:2 ya 4 1.00", "gaji:2:2 tidak NOT_APPLICABLE 3.50"),
        rows(DossierFolder.read(copy).orThrow().bulk().get(0).source()));
  }

  @Test
  void aColumnMayTellRowsApartAndAStratumMayBeTheSameForAll() throws IOException {
    Path copy = with("nomor,R1,gaji\nA-7,4,1\n");
    describe(
        copy,
        "\"strata\": {\"arm\": \"ikut\"}",
        "\"key\": \"nomor\", \"values\": {\"arm\": \"ya\"}");

    assertEquals(
        List.of("A-7 ya 4 1.00"), rows(DossierFolder.read(copy).orThrow().bulk().get(0).source()));
  }

  @Test
  void ofRowsWithOneKeyTheLastCountsOverAllFiles() throws IOException {
    Path copy = with("nomor,R1,gaji\nA-1,4,1\nA-2,4,2\n");
    Files.writeString(copy.resolve("lain.csv"), "nomor,R1,gaji\nA-1,3,3\n");
    describe(
        copy, "[{\"file\": \"gaji.csv\"}]", "[{\"file\": \"gaji.csv\"}, {\"file\": \"lain.csv\"}]");
    describe(
        copy,
        "\"strata\": {\"arm\": \"ikut\"}",
        "\"key\": \"nomor\", \"values\": {\"arm\": \"ya\"}");

    var read = DossierFolder.read(copy);
    CaseSource source = read.orThrow().bulk().get(0).source();
    assertEquals(List.of("A-2 ya 4 2.00", "A-1 ya 3 3.00"), rows(source));
    assertEquals(RowKeys.UNIQUE, source.rowKeys());
    assertEquals(
        List.of(
            "gaji.csv:2 [nomor] a key must stand once, 'A-1' stands again; lain.csv:2 is used;"
                + " the row is held"),
        read.problems().stream().map(Object::toString).toList());
    assertEquals(
        "gaji.csv:2 [nomor] satu baris untuk tiap kunci, 'A-1' ada lagi; yang dipakai lain.csv:2;"
            + " baris ditahan",
        read.problems().get(0).sentence("id"));
  }

  @Test
  void threadsChangeNothing() throws IOException {
    StringBuilder many = new StringBuilder("nomor,R1,gaji\n");
    for (int i = 0; i < 40_000; i++) {
      many.append("A-").append(i % 39_990).append(',').append(1 + i % 5).append(",1\n");
    }
    Path copy = with(many.toString());
    describe(
        copy,
        "\"strata\": {\"arm\": \"ikut\"}",
        "\"key\": \"nomor\", \"values\": {\"arm\": \"ya\"}");

    var one = DossierFolder.read(copy);
    List<String> rows = rows(one.orThrow().bulk().get(0).source());
    assertEquals(39_990, rows.size());
    assertEquals(11, one.problems().size());
    for (int threads : new int[] {2, 7}) {
      var several = DossierFolder.read(copy.resolve("program.json"), copy, threads);
      assertEquals(one.problems(), several.problems());
      assertEquals(one.orThrow(), several.orThrow());
      CaseSource source = several.orThrow().bulk().get(0).source().withThreads(threads);
      assertEquals(rows.stream().sorted().toList(), rows(source).stream().sorted().toList());
    }
  }

  @Test
  void somebodyMustRead() {
    Path copy = with("ikut,R1,gaji\nya,4,1\n");
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> DossierFolder.read(copy.resolve("program.json"), copy, 0));
    assertEquals("threads must be at least 1, was 0", refused.getMessage());
  }

  @Test
  void aColumnThatTellsNobodyApartIsNoKey() throws IOException {
    Path copy = with("nomor,R1,gaji\n" + "A-1,4,1\n".repeat(1002));
    describe(copy, "\"strata\": {\"arm\": \"ikut\"}", "\"key\": \"nomor\"");

    assertEquals(
        List.of(
            "gaji.csv [nomor] the key column must tell rows apart, 'nomor' is repeated in 1001 rows"
                + "\n  name another column as \"key\", or leave \"key\" out"),
        DossierFolder.read(copy).problems().stream().map(Object::toString).toList());
  }

  @Test
  void aRowWhoseKeyIsBlankHasNoneAndRowsWithoutAKeyColumnAreOnlyNumbered() throws IOException {
    assertEquals(RowKeys.NONE, source("ikut,R1,gaji\nya,4,1\n").rowKeys());

    Files.writeString(folder.resolve("gaji.csv"), "nomor,R1,gaji\nA-7,4,1\n,4,2\n,4,3\n");
    describe(
        folder,
        "\"strata\": {\"arm\": \"ikut\"}",
        "\"key\": \"nomor\", \"values\": {\"arm\": \"ya\"}");
    assertEquals(
        List.of("A-7 ya 4 1.00", " ya 4 2.00", " ya 4 3.00"),
        rows(DossierFolder.read(folder).orThrow().bulk().get(0).source()));
  }

  @Test
  void theDigestIsAnotherForAnotherWordingOfAnItem() throws IOException {
    String before = source("ikut,R1,gaji\nya,4,1\n").digest();
    describe(folder, "Materi berguna", "Materi tidak berguna");
    String reworded = DossierFolder.read(folder).orThrow().bulk().get(0).source().digest();
    describe(folder, "\"decimals\": 2", "\"decimals\": 3");
    String described = DossierFolder.read(folder).orThrow().bulk().get(0).source().digest();

    assertNotEquals(before, reworded);
    assertNotEquals(reworded, described);
  }

  @Test
  void theDigestIsOneForOneContentAndAnotherForAnother() throws IOException {
    String before = source("ikut,R1,gaji\nya,4,1\n").digest();
    String same = DossierFolder.read(folder).orThrow().bulk().get(0).source().digest();
    Files.writeString(folder.resolve("gaji.csv"), "ikut,R1,gaji\nya,4,2\n");
    String other = DossierFolder.read(folder).orThrow().bulk().get(0).source().digest();

    assertEquals(before, same);
    assertNotEquals(before, other);
    assertTrue(before.matches("sha256:[0-9a-f]{64}"), before);
  }

  @Test
  void aFileThatIsBrokenAfterItWasCheckedIsRefused() throws IOException {
    CaseSource source = source("ikut,R1,gaji\nya,4,1\n");
    Files.writeString(folder.resolve("gaji.csv"), "ikut,R1,gaji\nya,4,satu\n");

    var refused = assertThrows(IllegalStateException.class, () -> rows(source));
    assertEquals(
        "file must stay as it was when the dossier was read, has changed (gaji.csv:2)",
        refused.getMessage());
  }

  @Test
  void afterManyProblemsTheRestIsNotLookedAt() {
    Path copy = with("ikut,R1,gaji\n" + "ya,4,x\n".repeat(500));

    var problems = DossierFolder.read(copy).problems();
    assertEquals(101, problems.size());
    assertEquals(
        "gaji.csv rows after this were not checked, there were 100 problems already",
        problems.get(100).toString());
  }

  @Test
  void ratingsOutsideTheScaleAreCountedByColumn() {
    Dossier dossier = DossierFolder.read(Folders.folder("bulk-outside-the-scale")).orThrow();

    assertEquals(
        2,
        rows(dossier.bulk().get(0).source()).stream()
            .filter(row -> row.contains(Missing.OUT_OF_RANGE.name()))
            .count());
  }
}
