package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.ImportException;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.RowKeys;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collector;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.RESPONSE,
          List.of(
              RatingColumn.of(
                  ColumnKey.of("skm/1", Source.CITIZEN, Occasion.AT_END, "U1"),
                  Scale.of("baik-4", 1, Better.HIGHER, "Buruk", "Cukup", "Baik", "Sangat baik"))),
          List.of(),
          List.of("unit"));
  private static final CaseMapping MAPPING =
      CaseMapping.builder()
          .layout(LAYOUT)
          .addRatings("U1")
          .putStrata("unit", "unit")
          .numbered("skm")
          .build();

  @TempDir private Path folder;

  private CaseFile file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private CaseFile file(String name, String text, Charset charset) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, text.getBytes(charset));
    return CaseFile.of(path);
  }

  private static List<String> rows(CaseFiles files) {
    return files.collect(ScannedRows.collector());
  }

  @Test
  void readsLabelsNumbersAndBlanksInTheirRows() throws IOException {
    CaseFiles files =
        CaseFiles.of(MAPPING, file("skm.csv", "unit,U1\nA,4\n\"B, C\",Baik\nA,\n,1\n"));

    assertEquals(
        List.of(
            "skm:1:2 [A] 0:4", "skm:1:3 [B, C] 0:3", "skm:1:4 [A] BLANK:-128", "skm:1:5 [] 0:1"),
        rows(files));
    assertEquals(RowKeys.NONE, files.rowKeys());
  }

  @Test
  void readsWhatGzipPackedBesideWhatIsPlain() throws IOException {
    Path packed = folder.resolve("b.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("U1;unit\n2;B\n".getBytes(StandardCharsets.UTF_8));
    }
    CaseFiles files =
        CaseFiles.of(MAPPING, file("a.csv", "unit,U1\nA,4\n"), CaseFile.of(packed)).withThreads(2);

    assertEquals(
        List.of("skm:1:2 [A] 0:4", "skm:2:2 [B] 0:2"), rows(files).stream().sorted().toList());
    assertEquals(
        List.of("skm:1:2 [A] 0:4", "skm:2:2 [B] 0:2"),
        rows(files.with(ScanWay.ROW_BY_ROW)).stream().sorted().toList());
  }

  @Test
  void ratingsOutsideTheScaleAreCountedAndLocatedAndStayInTheirRows() throws IOException {
    CaseFiles files =
        CaseFiles.of(MAPPING, file("skm.csv", "unit,U1\nA,4\nA,7\n\"A\n\",5\nA,-1\n"));
    Scan<List<String>> scan = files.inPieces(1, 2).scan(ScannedRows.collector());

    assertEquals(4, scan.orThrow().size());
    assertEquals(
        List.of("skm.csv [U1] 3 ratings are outside the scale, the first on line 3"),
        scan.result().problems().stream().map(Object::toString).toList());
    assertEquals(
        "skm.csv [U1] 3 jawaban di luar skala, yang pertama di baris 3",
        scan.result().problems().get(0).sentence("id"));
  }

  @Test
  void allThatBlocksIsToldWithItsPlace() throws IOException {
    CaseFiles files =
        CaseFiles.of(
            MAPPING,
            file("a.csv", "unit,U1\nA,mungkin\nA,4\nA,entah\n"),
            file("b.csv", "unit,U2\nA,4\n"));
    Scan<List<String>> scan = files.withThreads(2).scan(ScannedRows.collector());

    assertEquals(
        List.of(
            "a.csv:2 [U1] a rating must be a point of the scale baik-4, was 'mungkin'\n"
                + "  the scale knows Buruk, Cukup, Baik, Sangat baik",
            "a.csv:4 [U1] a rating must be a point of the scale baik-4, was 'entah'\n"
                + "  the scale knows Buruk, Cukup, Baik, Sangat baik",
            "b.csv a column must be in b.csv, 'U1' was not found\n  its columns are unit, U2"),
        scan.result().problems().stream().map(Object::toString).toList());
    assertEquals(List.of(), scan.files());
    assertThrows(ImportException.class, () -> rows(files));
  }

  @Test
  void saysWhyItReadRowByRow() throws IOException {
    CaseFile wide = file("b.csv", "\uFEFFunit,U1\nA,4\n", StandardCharsets.UTF_16LE);
    CaseFiles marked = CaseFiles.of(MAPPING, file("a.csv", "unit,U1\nA,4\nA,3\n \"B\",3\n"), wide);
    List<FileScan> scans = marked.inPieces(8, 2).scan(ScannedRows.collector()).files();

    assertEquals("a.csv: 3 rows, 1 row by row", scans.get(0).toString());
    assertEquals(
        Optional.of(
            Text.of(
                "mulai baris 4: tanda petik tidak tepat di tepi sel",
                "from line 4: a quotation mark stands not at the edge of its cell")),
        scans.get(0).reason());
    assertEquals("b.csv: 1 rows", scans.get(1).toString());
  }

  @Test
  void aVeryLongRecordIsReadRowByRowWithTheLineItStandsOn() throws IOException {
    String note = "panjang ".repeat(9 << 17) + "\n".repeat(1 << 10);
    CaseFile file = file("a.csv", "unit,U1,catatan\nA,4,\nB,9,\"" + note + "\"\nC,3,\nD,9,\n");
    CaseFiles files = CaseFiles.of(MAPPING, file).inPieces(1 << 10, 2).withThreads(2);
    Scan<List<String>> scan = files.scan(ScannedRows.collector());

    assertEquals(
        List.of(
            "skm:1:1028 [C] 0:3",
            "skm:1:1029 [D] OUT_OF_RANGE:-125",
            "skm:1:2 [A] 0:4",
            "skm:1:3 [B] OUT_OF_RANGE:-125"),
        scan.orThrow().stream().sorted().toList());
    assertEquals(
        "a.csv [U1] 2 ratings are outside the scale, the first on line 3",
        scan.result().problems().get(0).toString());
    assertEquals(
        "from line 3: a row is very long, or very many rows are blank",
        scan.files().get(0).reason().orElseThrow().in("en"));
  }

  @Test
  void thereMayBeMoreGroupsThanABatchRemembers() throws IOException {
    StringBuilder text = new StringBuilder("unit,U1\n");
    for (int i = 0; i < 150_000; i++) {
      text.append("unit kerja nomor ")
          .append(i % 70_001)
          .append(',')
          .append(1 + i % 4)
          .append('\n');
    }
    CaseFiles files = CaseFiles.of(MAPPING, file("a.csv", text.toString()));
    Collector<CaseBatch, ?, SortedMap<String, Long>> sums =
        Collector.<CaseBatch, SortedMap<String, Long>>of(
            TreeMap::new,
            (groups, batch) -> {
              for (int row = 0; row < batch.size(); row++) {
                groups.merge(batch.stratum(row, 0), (long) batch.rating(row, 0), Long::sum);
              }
            },
            (one, other) -> {
              other.forEach((group, sum) -> one.merge(group, sum, Long::sum));
              return one;
            });

    assertEquals(
        files.with(ScanWay.ROW_BY_ROW).collect(sums), files.inPieces(1 << 12, 512).collect(sums));
  }

  @Test
  void aListenerHearsHowFarItIsAndMayEndIt() throws IOException {
    CaseFile file = file("a.csv", "unit,U1\n" + "A,4\n".repeat(1000));
    List<ScanProgress> heard = new ArrayList<>();
    CaseFiles files = CaseFiles.of(MAPPING, file).inPieces(64, 16);
    files
        .with(
            progress -> {
              heard.add(progress);
              return ScanListener.Wish.GO_ON;
            })
        .collect(ScannedRows.collector());

    assertEquals(new ScanProgress(4008, 4008, 1000), heard.get(heard.size() - 1));
    assertEquals(1.0, heard.get(heard.size() - 1).share());
    assertTrue(heard.size() > 50, "heard " + heard.size());
    CaseFiles stopping =
        files.with(
            progress -> progress.rows() < 500 ? ScanListener.Wish.GO_ON : ScanListener.Wish.STOP);
    var stopped = assertThrows(CancellationException.class, () -> rows(stopping));
    assertEquals(
        "a scan must reach the end of its files to count, was stopped after 4008 of 4008 bytes",
        stopped.getMessage());
  }

  @Test
  void whatACollectorThrowsReachesItsCallerFromAnyThread() throws IOException {
    CaseFile file = file("a.csv", "unit,U1\n" + "A,4\n".repeat(1000));
    Collector<CaseBatch, ?, Boolean> refusing =
        Collector.of(
            () -> Boolean.TRUE,
            (nothing, batch) -> {
              throw new IllegalStateException("enough");
            },
            (one, other) -> one,
            nothing -> nothing);
    for (int threads : new int[] {1, 3}) {
      CaseFiles files = CaseFiles.of(MAPPING, file).inPieces(64, 16).withThreads(threads);
      assertEquals(
          "enough",
          assertThrows(IllegalStateException.class, () -> files.collect(refusing)).getMessage());
    }
  }

  @Test
  void theDigestIsOneForOneContentAndAnotherForAnother() throws IOException {
    CaseFiles files = CaseFiles.of(MAPPING, file("a.csv", "unit,U1\nA,4\n"));
    String before = files.digest();
    assertEquals(before, files.withThreads(2).digest());
    assertNotEquals(before, files.without(Set.of(new RowPlace(1, 2))).digest());
    file("a.csv", "unit,U1\nA,3\n");
    assertNotEquals(before, files.digest());
  }

  @Test
  void refusesAMappingThatLeavesAColumnOpen() {
    assertEquals(
        "ratings must be mapped one by one, layout has 1, mapping 0",
        refused(CaseMapping.builder().layout(LAYOUT).putStrata("unit", "unit")));
    assertEquals(
        "a stratum must have a column or a value, unit has neither",
        refused(CaseMapping.builder().layout(LAYOUT).addRatings("U1")));
    assertEquals(
        "a stratum must be one of the layout's, was [wilayah] (" + LAYOUT + ")",
        refused(
            CaseMapping.builder()
                .layout(LAYOUT)
                .addRatings("U1")
                .putStrata("unit", "unit")
                .putValues("wilayah", "Jambi")));
    assertEquals(
        "rows must have a key column or be numbered, had both: id",
        refused(
            CaseMapping.builder()
                .layout(LAYOUT)
                .addRatings("U1")
                .putStrata("unit", "unit")
                .key("id")
                .numbered("skm")));
  }

  private static String refused(CaseMapping.Builder builder) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void refusesNoFilesAndNoThreads() throws IOException {
    assertEquals(
        "cases must be read from files, were given none",
        assertThrows(IllegalArgumentException.class, () -> CaseFiles.of(MAPPING, List.of()))
            .getMessage());
    CaseFiles files = CaseFiles.of(MAPPING, file("a.csv", "unit,U1\n"));
    assertEquals(
        "threads must be at least 1, was 0",
        assertThrows(IllegalArgumentException.class, () -> files.withThreads(0)).getMessage());
    assertEquals(List.of(), rows(files));
  }
}
