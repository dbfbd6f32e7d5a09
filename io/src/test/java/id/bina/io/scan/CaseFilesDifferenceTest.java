package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
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

/** Reading by marks gives, on hostile files, exactly what reading row by row gives. */
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
    Path path = folder.resolve(name);
    Files.write(path, HostileFile.of(seed));
    SortedMap<String, String> where = new TreeMap<>();
    if (seed % 7 == 0) {
      where.put("kelompok", "tr-01");
    }
    TableOptions options =
        TableOptions.builder()
            .separator(Optional.of(','))
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

  @Test
  void readsHostileFilesAsTheReaderOfAnyFileDoes() throws IOException {
    int byMarks = 0;
    int rows = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      CaseFiles files = CaseFiles.of(mapping(seed), file(seed, "a.csv"), file(seed + 7, "b.csv"));
      Given wanted = given(files.with(ScanWay.ROW_BY_ROW));
      List<String> problems = places(files.with(ScanWay.ROW_BY_ROW));
      for (int stretch : new int[] {1, 40, 97, 1 << 12}) {
        for (int threads : new int[] {1, 2, 7}) {
          CaseFiles pieces = files.inPieces(stretch, 1 + (int) (seed % 9)).withThreads(threads);
          String which = "seed " + seed + ", stretch " + stretch + ", threads " + threads;
          assertEquals(wanted, given(pieces), which);
          assertEquals(problems, places(pieces), which);
        }
      }
      for (FileScan scan : files.scan(ScannedRows.collector()).files()) {
        byMarks += (int) (scan.rows() - scan.rowByRow());
        rows += (int) scan.rows();
      }
    }
    assertTrue(byMarks > rows / 2, byMarks + " of " + rows + " rows read by marks");
    assertTrue(byMarks < rows, "some files must need the reader of any file");
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
      CaseFiles files =
          CaseFiles.of(mapping(seed), file(seed, "a.csv"), file(seed + 1, "b.csv")).without(left);
      Given wanted = given(files.with(ScanWay.ROW_BY_ROW));
      for (int stretch : new int[] {1, 64, 1 << 14}) {
        assertEquals(wanted, given(files.inPieces(stretch, 5).withThreads(2)), "seed " + seed);
      }
    }
  }
}
