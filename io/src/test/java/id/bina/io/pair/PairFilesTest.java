package id.bina.io.pair;

import static id.bina.io.pair.JoinedCases.after;
import static id.bina.io.pair.JoinedCases.before;
import static id.bina.io.pair.JoinedCases.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.ImportException;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RowKeys;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.ScanListener;
import id.bina.io.scan.ScanProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFilesTest {
  @TempDir private Path folder;

  private CaseFile file(String name, String rows) {
    return JoinedCases.file(folder, name, rows);
  }

  /** Too many rows for a memory of 1 KiB. */
  private static String many() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      rows.append("P-").append(i).append(",T-1,A,1,1,1\n");
    }
    return rows.toString();
  }

  private static List<String> sentences(PairScan<?> scan) {
    return scan.result().problems().stream().map(Problem::toString).toList();
  }

  @Test
  void putsTheColumnsOfBothRowsOfAKeyBesideEachOther() {
    PairFiles pairs =
        PairFiles.of(
            before(file("pre.csv", "P-1,T-1,Dinkes,3,,60.5\nP-2,T-1,Bappeda,2,2,70\n")),
            after(file("post.csv", "P-2,T-1,Dinkes,4,9,80\nP-1,T-1,Dinkes,4,3,\n")));

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    assertEquals(
        List.of(
            "P-1 [T-1] [Dinkes] [Dinkes] 3 BLANK 4 3 60.5 BLANK",
            "P-2 [T-1] [Bappeda] [Dinkes] 2 2 4 OUT_OF_RANGE 70.0 80.0"),
        scan.orThrow());
    assertEquals("2 pairs of 2 and 2 rows", scan.flow().orElseThrow().toString());
    assertEquals(0, scan.spilledBytes());
    assertEquals(
        List.of("pre.csv: 2 rows", "post.csv: 2 rows"),
        scan.files().stream().map(Object::toString).toList());
    assertEquals(
        "post.csv [q2] 1 ratings are outside the scale, the first on line 2",
        scan.result().problems().get(0).sentence("en"));
  }

  @Test
  void rowsWithoutPartnerOrKeyStandAloneAndAreCountedByReason() {
    PairFiles pairs =
        PairFiles.of(
            before(file("pre.csv", "P-1,T-1,A,1,1,1\n ,T-1,B,2,2,2\n,,C,3,3,3\nP-9,T-1,D,4,4,4\n")),
            after(file("post.csv", "P-1,T-2,A,1,1,1\n ,T-1,B,2,2,2\nP-9,T-1,E,1,1,1\n")));

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    String noAnswer = "NO_RESPONSE NO_RESPONSE";
    assertEquals(
        List.of(
            "- [T-1] [B] [] 2 2 " + noAnswer + " 2.0 NO_RESPONSE",
            "- [T-1] [] [B] " + noAnswer + " 2 2 NO_RESPONSE 2.0",
            "- [] [C] [] 3 3 " + noAnswer + " 3.0 NO_RESPONSE",
            "P-1 [T-1] [A] [] 1 1 " + noAnswer + " 1.0 NO_RESPONSE",
            "P-1 [T-2] [] [A] " + noAnswer + " 1 1 NO_RESPONSE 1.0",
            "P-9 [T-1] [D] [E] 4 4 1 1 4.0 1.0"),
        scan.orThrow());
    assertEquals(
        new PairFlow(1, new PairSide(4, 2, 1, 0, 0, 0), new PairSide(3, 1, 1, 0, 0, 0)),
        scan.flow().orElseThrow());
    assertEquals(
        List.of(
            "pre.csv [peserta] rows without a key, and so without a partner: 2",
            "post.csv [peserta] rows without a key, and so without a partner: 1"),
        scan.result().problems().stream().map(problem -> problem.sentence("en")).toList());
    assertEquals(
        "pre.csv [peserta] baris tanpa kunci, jadi tanpa pasangan: 2",
        scan.result().problems().get(0).sentence("id"));
  }

  @Test
  void refusesAKeyThatStandsTwiceAndSaysWhere() {
    PairFiles pairs =
        PairFiles.of(
            before(
                file("pre-1.csv", "P-1,T-1,A,1,1,1\nP-2,T-1,A,1,1,1\nP-2,T-2,A,1,1,1\n"),
                file("pre-2.csv", "P-3,T-1,A,1,1,1\nP-1,T-1,B,2,2,2\nP-1,T-1,B,3,3,3\n")),
            after(file("post.csv", "P-1,T-1,A,1,1,1\n")));

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    assertTrue(scan.result().value().isEmpty());
    assertEquals(
        List.of(
            "pre-1.csv:2 [peserta] key must stand once on a side, P-1 [T-1] stands 3 times, also"
                + " at pre-2.csv:3, pre-2.csv:4"),
        scan.result().problems().stream().map(problem -> problem.sentence("en")).toList());
    assertEquals(
        "pre-1.csv:2 [peserta] kunci harus satu kali di setiap sisi, P-1 [T-1] ada 3 kali, juga"
            + " di pre-2.csv:3, pre-2.csv:4",
        scan.result().problems().get(0).sentence("id"));
    assertThrows(ImportException.class, () -> pairs.collect(JoinedCases.sorted()));
  }

  @Test
  void namesTwentyRepeatedKeysAndCountsTheOthers() {
    StringBuilder rows = new StringBuilder();
    for (int i = 10; i < 35; i++) {
      rows.append(("P-" + i + ",T-1,A,1,1,1\n").repeat(i == 10 ? 6 : 2));
    }
    PairFiles pairs =
        PairFiles.of(before(file("pre.csv", "")), after(file("post.csv", rows.toString())));

    List<Problem> problems = pairs.scan(JoinedCases.sorted()).result().problems();

    assertEquals(21, problems.size());
    assertEquals(
        "post.csv:2 [peserta] key must stand once on a side, P-10 [T-1] stands 6 times, also at"
            + " post.csv:3, post.csv:4, post.csv:5 and further",
        problems.get(0).sentence("en"));
    assertTrue(problems.get(19).sentence("en").contains("P-29 [T-1] stands 2 times"));
    assertEquals(
        "post.csv:2 [peserta] other keys are not named, keys that stand more than once: 25",
        problems.get(20).sentence("en"));
  }

  @Test
  void setsAllRowsOfARepeatedKeyAsideIfAsked() {
    PairFiles pairs =
        PairFiles.of(
                before(file("pre.csv", "P-1,T-1,A,1,1,1\nP-2,T-1,A,2,2,2\nP-1,T-1,A,4,4,4\n")),
                after(file("post.csv", "P-1,T-1,A,3,3,3\nP-2,T-1,A,3,3,3\n")))
            .with(RepeatedKeys.SET_ASIDE);

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    assertEquals(
        List.of(
            "P-1 [T-1] [] [A] NO_RESPONSE NO_RESPONSE 3 3 NO_RESPONSE 3.0",
            "P-2 [T-1] [A] [A] 2 2 3 3 2.0 3.0"),
        scan.orThrow());
    assertEquals(
        new PairFlow(1, new PairSide(3, 0, 0, 1, 2, 0), new PairSide(2, 0, 0, 0, 0, 1)),
        scan.flow().orElseThrow());
    assertEquals(
        List.of(
            "pre.csv:2 [peserta] rows left out for a repeated key: 2, such keys: 1; key must stand"
                + " once on a side, P-1 [T-1] stands 2 times, also at pre.csv:4"),
        scan.result().problems().stream().map(problem -> problem.sentence("en")).toList());
  }

  @Test
  void tellsWhatBlocksOnBothSides() {
    PairFiles pairs =
        PairFiles.of(
            before(file("pre.csv", "P-1,T-1,A,baik,1,1\n")),
            after(file("post.csv", "P-1,T-1,A,1,1,satu\n")));

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    assertEquals(
        List.of("pre.csv:2 [q1]", "post.csv:2 [nilai]"),
        scan.result().problems().stream().map(Problem::path).toList());
    assertEquals(Optional.empty(), scan.flow());
    assertEquals(List.of(), scan.files());
  }

  @Test
  void aKeyOfAHundredThousandRowsNeedsNoMoreMemory() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      rows.append("x,T-1,A,1,1,1\n");
    }
    PairFiles pairs =
        PairFiles.of(
                before(file("pre.csv", rows.toString())),
                after(file("post.csv", "x,T-1,A,1,1,1\ny,T-1,A,2,2,2\n")))
            .with(RepeatedKeys.SET_ASIDE)
            .inPieces(1 << 14, 4, 64);

    PairScan<List<String>> scan = pairs.scan(JoinedCases.sorted());

    assertEquals(2, scan.orThrow().size());
    assertEquals(new PairSide(100_000, 0, 0, 1, 100_000, 0), scan.flow().orElseThrow().first());
    assertTrue(scan.spilledBytes() > 1_000_000, () -> scan.spilledBytes() + " bytes");
  }

  @Test
  void matchesItemsByTheirCode() {
    PairFiles pairs = PairFiles.of(before(file("pre.csv", "")), after(file("post.csv", "")));

    assertEquals(
        List.of(
            new ItemPair(key(Occasion.PRE, "q1"), key(Occasion.POST, "q1")),
            new ItemPair(key(Occasion.PRE, "q2"), key(Occasion.POST, "q2")),
            new ItemPair(key(Occasion.PRE, "nilai"), key(Occasion.POST, "nilai"))),
        pairs.items());
  }

  @Test
  void keysAreUniqueWhereNothingElseDecides() {
    CaseFiles first = before(file("pre.csv", ""));
    CaseFiles second = after(file("post.csv", ""));

    assertEquals(RowKeys.UNCHECKED, PairFiles.of(first, second).rowKeys());
    assertEquals(
        List.of("training", "unit_before", "unit_after"),
        PairFiles.of(first, second).layout().strata());
    assertEquals(
        "pairs of pre.csv participation: ratings 2, numbers 1, strata [training, unit_before] and"
            + " post.csv participation: ratings 2, numbers 1, strata [training, unit_after]",
        PairFiles.of(first, second).toString());
  }

  @Test
  void refusesSidesThatCannotBeMatched() {
    CaseFiles first = before(file("pre.csv", ""));
    CaseLayout layout = new CaseLayout(CaseUnit.PERSON, List.of(), List.of(), List.of());
    CaseFiles persons =
        CaseFiles.of(
            CaseMapping.builder().layout(layout).key("peserta").build(), file("post.csv", ""));
    CaseFiles anonymous =
        CaseFiles.of(CaseMapping.builder().layout(layout).build(), file("post.csv", ""));

    assertEquals(
        "both sides of pairs must hold cases of one unit, were participation and person",
        assertThrows(IllegalArgumentException.class, () -> PairFiles.of(first, persons))
            .getMessage());
    assertEquals(
        "a side of pairs must have a key column, the second has none (post.csv person: ratings 0,"
            + " numbers 0, strata [])\n  map it: CaseMapping.builder().key(\"participant\")",
        assertThrows(IllegalArgumentException.class, () -> PairFiles.of(persons, anonymous))
            .getMessage());
    assertEquals(
        "column must stand once in a layout, stands twice: uji/1|peserta|pre|q1",
        assertThrows(IllegalArgumentException.class, () -> PairFiles.of(first, first))
            .getMessage());
    assertEquals(
        "threads must be at least 1, was 0",
        assertThrows(
                IllegalArgumentException.class, () -> PairFiles.of(persons, persons).withThreads(0))
            .getMessage());
  }

  @Test
  void aListenerHearsOfBothSidesAndOfTheJoiningAndMayEndIt() throws IOException {
    List<ScanProgress> heard = new ArrayList<>();
    ScanListener patient = all -> heard.add(all) ? ScanListener.Wish.GO_ON : ScanListener.Wish.STOP;
    PairFiles pairs =
        PairFiles.of(before(file("pre.csv", many())), after(file("post.csv", many())))
            .with(SpillPolicy.standard().in(folder))
            .inPieces(1 << 10, 2, 16);
    pairs.with(patient).collect(JoinedCases.sorted());
    List<ScanProgress> untilJoin = new ArrayList<>();
    ScanListener hasty =
        all ->
            untilJoin.add(all) && untilJoin.size() < 3
                ? ScanListener.Wish.GO_ON
                : ScanListener.Wish.STOP;

    CancellationException stopped =
        assertThrows(
            CancellationException.class, () -> pairs.with(hasty).collect(JoinedCases.sorted()));

    assertEquals(List.of(40L, 40L, 36L, 80L, 80L), heard.stream().map(ScanProgress::rows).toList());
    assertEquals(List.of(1.0, 1.0), heard.stream().limit(2).map(ScanProgress::share).toList());
    assertEquals(
        "a join must reach the end of its rows to count, was stopped after 818 of 1820 bytes",
        stopped.getMessage());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count(), "only what was there before");
    }
  }

  @Test
  void whatACollectorThrowsComesThroughAndNothingIsLeftBehind() throws IOException {
    Collector<CaseBatch, ?, List<String>> broken =
        Collector.of(
            ArrayList::new,
            (rows, batch) -> {
              throw new IllegalStateException("enough");
            },
            (one, other) -> one);
    PairFiles pairs =
        PairFiles.of(before(file("pre.csv", many())), after(file("post.csv", many())))
            .with(SpillPolicy.standard().in(folder))
            .inPieces(1 << 10, 2, 16);

    for (int threads = 1; threads <= 2; threads++) {
      PairFiles by = pairs.withThreads(threads);
      assertEquals(
          "enough",
          assertThrows(IllegalStateException.class, () -> by.collect(broken)).getMessage());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(2, left.count(), "only what was there before");
    }
  }

  @Test
  void saysWhenOneRowDoesNotFit() {
    PairFiles pairs =
        PairFiles.of(
                before(file("pre.csv", "P-1,T-1," + "A".repeat(5000) + ",1,1,1\n")),
                after(file("post.csv", "")))
            .inPieces(1024, 1, 16);

    assertEquals(
        "memory for rows must hold the longest of them, 1024 bytes a thread did not\n  give more"
            + " memory: SpillPolicy.ofMebibytes",
        assertThrows(IllegalArgumentException.class, () -> pairs.collect(JoinedCases.sorted()))
            .getMessage());
  }

  @Test
  void theDigestTellsSidesAndPolicyApart() {
    PairFiles pairs =
        PairFiles.of(before(file("pre.csv", "P-1,T-1,A,1,1,1\n")), after(file("post.csv", "")));
    PairFiles others =
        PairFiles.of(before(file("pre2.csv", "P-2,T-1,A,1,1,1\n")), after(file("post.csv", "")));

    assertEquals(pairs.digest(), pairs.withThreads(3).with(SpillPolicy.ofMebibytes(7)).digest());
    assertNotEquals(pairs.digest(), pairs.with(RepeatedKeys.SET_ASIDE).digest());
    assertNotEquals(pairs.digest(), others.digest());
    assertEquals(List.of(), sentences(pairs.scan(JoinedCases.sorted())));
  }

  @Test
  void refusesMemoryThatIsTooLittle() {
    assertEquals(
        "memory for rows must be in [1, 65536] MiB, was 0 bytes",
        assertThrows(IllegalArgumentException.class, () -> SpillPolicy.ofMebibytes(0))
            .getMessage());
  }

  @Test
  void refusesAFlowThatDoesNotAddUp() {
    PairSide none = new PairSide(0, 0, 0, 0, 0, 0);
    assertEquals(
        "rows of a side must be in pairs or alone, second has 0 rows, 1 in pairs and 0 alone",
        assertThrows(
                IllegalArgumentException.class,
                () -> new PairFlow(1, new PairSide(1, 0, 0, 0, 0, 0), none))
            .getMessage());
  }
}
