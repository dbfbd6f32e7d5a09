package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.table.ShortRows;
import id.bina.io.table.TableOptions;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan gives, on hostile files, exactly what the reader of records gives. */
class CaseFilesDifferenceTest {
  private static final int SEEDS = 250;
  private static final Scale SCALE =
      Scale.of("setuju-4", 1, Better.HIGHER, "Sangat tidak setuju", "Tidak", "Setuju", "Sangat");

  @TempDir private Path folder;

  /** What a scan gave, in an order that does not depend on threads. */
  private record Given(List<String> rows, List<String> problems) {}

  private static ColumnKey key(String item) {
    return ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, item);
  }

  private static CaseMapping mapping(long seed) {
    List<RatingColumn> ratings = new ArrayList<>();
    for (String item : List.of("q1", "q2", "q3")) {
      ratings.add(RatingColumn.of(key(item), SCALE));
    }
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.RESPONSE,
            ratings,
            List.of(NumberColumn.of(key("angka"), 2)),
            List.of("kelompok", "wilayah"));
    return CaseMapping.builder()
        .layout(layout)
        .addRatings("q1", "q2", "q3")
        .addNumbers(
            seed % 5 == 0
                ? new MappedNumber("angka", Optional.of("angka"), Rounding.HALF_EVEN)
                : new MappedNumber("angka", Optional.empty(), Rounding.HALF_EVEN))
        .putStrata("kelompok", "kelompok")
        .putValues("wilayah", "Jambi")
        .key(seed % 3 == 0 ? Optional.of("id") : Optional.empty())
        .numbered(seed % 3 == 1 ? Optional.of("skm") : Optional.empty())
        .build();
  }

  private CaseFile file(long seed, String name) throws IOException {
    return file(seed, name, StandardCharsets.UTF_8);
  }

  private CaseFile file(long seed, String name, Charset charset) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, HostileFile.of(seed, charset));
    SortedMap<String, String> where = new TreeMap<>();
    if (seed % 7 == 0) {
      where.put("kelompok", "tr-01");
    }
    TableOptions options =
        TableOptions.builder()
            .separator(Optional.of(','))
            .charset(Optional.of(charset))
            .missingWords(seed % 2 == 0 ? List.of("-") : List.of("-", "9", "007"))
            .shortRows(seed % 4 == 0 ? ShortRows.FILLED : ShortRows.REFUSED)
            .build();
    return new CaseFile(path, name, where, options, List.of());
  }

  private static Given given(CaseFiles files) {
    Scan<List<String>> scan = files.scan(ScannedRows.collector());
    return new Given(
        scan.result().value().orElse(List.of("blocked")).stream().sorted().toList(),
        scan.result().problems().stream()
            .map(Problem::message)
            .map(Text::values)
            .map(String::valueOf)
            .toList());
  }

  private static List<String> places(CaseFiles files) {
    return files.scan(ScannedRows.collector()).result().problems().stream()
        .map(Problem::toString)
        .toList();
  }

  /** The same rows and problems by the reader of records alone, without any scan. */
  private static final class Wanted {
    private final List<String> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Wanted(CaseMapping mapping, Set<RowPlace> left, CaseFile... files) {
      CaseBatch one = new CaseBatch(mapping.layout(), 1);
      for (int i = 0; i < files.length; i++) {
        int number = i + 1;
        FileReading.Rows taken =
            (row, cells) -> {
              if (!left.contains(new RowPlace(number, row.line()))) {
                one.clear();
                cells.add(row, number, one);
                rows.add(ScannedRows.row(one, 0));
              }
            };
        problems.addAll(new FileReading(mapping, files[i]).read(taken));
      }
    }

    boolean isBlocked() {
      return problems.stream().anyMatch(problem -> problem.severity() == Severity.BLOCKS);
    }

    Given given() {
      return new Given(
          isBlocked() ? List.of("blocked") : rows.stream().sorted().toList(),
          problems.stream().map(Problem::message).map(Text::values).map(String::valueOf).toList());
    }

    List<String> places() {
      return problems.stream().map(Problem::toString).toList();
    }
  }

  @Test
  void readsHostileFilesAsTheReaderOfRecordsDoes() throws IOException {
    int byMarks = 0;
    int rows = 0;
    int blocked = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      CaseFile[] both = {file(seed, "a.csv"), file(seed + 7, "b.csv")};
      CaseFiles files = CaseFiles.of(mapping(seed), both);
      Wanted wanted = new Wanted(mapping(seed), Set.of(), both);
      for (int stretch : new int[] {1, 40, 97, 1 << 12}) {
        for (int threads : new int[] {1, 2, 7}) {
          CaseFiles pieces = files.inPieces(stretch, 1 + (int) (seed % 9)).withThreads(threads);
          String which = "seed " + seed + ", stretch " + stretch + ", threads " + threads;
          assertEquals(wanted.given(), given(pieces), which);
          assertEquals(wanted.places(), places(pieces), which);
          assertEquals(wanted.given(), given(pieces.with(ScanWay.ROW_BY_ROW)), which);
        }
      }
      blocked += wanted.isBlocked() ? 1 : 0;
      for (FileScan scan : files.scan(ScannedRows.collector()).files()) {
        byMarks += (int) (scan.rows() - scan.rowByRow());
        rows += (int) scan.rows();
      }
    }
    assertTrue(byMarks > rows / 2, byMarks + " of " + rows + " rows read by marks");
    assertTrue(byMarks < rows * 0.95, byMarks + " of " + rows + " rows read by marks");
    assertTrue(blocked < SEEDS * 0.6, blocked + " of " + SEEDS + " pairs of files blocked");
    assertTrue(blocked > SEEDS * 0.1, blocked + " of " + SEEDS + " pairs of files blocked");
  }

  @Test
  void readsAnyEncodingAsTheReaderOfRecordsDoes() throws IOException {
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("GB18030"),
            Charset.forName("UTF-32"));
    for (Charset charset : charsets) {
      for (long seed = 0; seed < 60; seed++) {
        CaseFile file = file(seed, "a.csv", charset);
        Wanted wanted = new Wanted(mapping(seed), Set.of(), file);
        for (int stretch : new int[] {1, 97, 1 << 14}) {
          CaseFiles files = CaseFiles.of(mapping(seed), file).inPieces(stretch, 4).withThreads(2);
          String which = charset + ", seed " + seed + ", stretch " + stretch;
          assertEquals(wanted.given(), given(files), which);
          assertEquals(wanted.places(), places(files), which);
        }
      }
    }
  }

  @Test
  void theOrderOfFilesMakesNoDifference() throws IOException {
    CaseFile one = file(8, "a.csv");
    CaseFile other = file(10, "b.csv");
    CaseMapping mapping = mapping(3);
    assertEquals(
        given(CaseFiles.of(mapping, one, other)).rows(),
        given(CaseFiles.of(mapping, other, one)).rows());
  }

  @Test
  void passesOverTheRowsThatAreLeftOutWhereverTheyStand() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      Set<RowPlace> left = Set.of(new RowPlace(1, 5), new RowPlace(1, 9), new RowPlace(2, 7));
      CaseFile[] both = {file(seed, "a.csv"), file(seed + 1, "b.csv")};
      CaseFiles files = CaseFiles.of(mapping(seed), both).without(left);
      Wanted kept = new Wanted(mapping(seed), left, both);
      // Where something blocks, all that is wrong is told, in rows that are left out too.
      Given wanted = (kept.isBlocked() ? new Wanted(mapping(seed), Set.of(), both) : kept).given();
      for (int stretch : new int[] {1, 64, 1 << 14}) {
        assertEquals(wanted, given(files.inPieces(stretch, 5).withThreads(2)), "seed " + seed);
        assertEquals(
            wanted,
            given(files.inPieces(stretch, 5).with(ScanWay.ROW_BY_ROW)),
            "row by row, seed " + seed);
      }
    }
  }
}
