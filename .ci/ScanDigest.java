import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.CompleteCountsSpec;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.RowTallySpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * The hash of the tallies of files that are hard to read, so that it can be compared between JDKs:
 * quoted cells, line breaks in them, CRLF, blank and short rows, answers outside the scale, gzip and
 * UTF-16. Argument: how many threads.
 */
final class ScanDigest {
  private static final int ROWS = 60_000;
  private static final List<String> ITEMS = List.of("q1", "q2", "q3");

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("bina-scan");
    try {
      Path plain = write(folder.resolve("a.csv"), 1, "\n");
      Path packed = packed(write(folder.resolve("b.csv"), 2, "\r\n"));
      Path wide = folder.resolve("c.csv");
      String text = Files.readString(write(folder.resolve("d.csv"), 3, "\n"));
      Files.write(wide, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
      System.out.println(digest(List.of(plain, packed, wide), Integer.parseInt(args[0])));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static Path write(Path file, long seed, String end) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder("note,group,q1,q2,q3").append(end);
    for (int row = 0; row < ROWS; row++) {
      int kind = random.nextInt(40);
      text.append(kind == 0 ? "\"a, \"\"b\"\"" + end + "c\"" : kind == 1 ? "  \"x\" " : "ok " + row);
      text.append(",T").append(random.nextInt(50));
      for (int item = 0; item < ITEMS.size(); item++) {
        int answer = random.nextInt(7);
        text.append(',').append(answer == 0 ? "" : answer == 6 ? "9" : String.valueOf(answer % 5));
      }
      text.append(end).append(kind == 2 ? end : "");
    }
    return Files.writeString(file, text);
  }

  private static Path packed(Path file) throws IOException {
    Path packed = file.resolveSibling(file.getFileName() + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    return packed;
  }

  private static String digest(List<Path> files, int threads) throws Exception {
    List<ColumnKey> keys =
        ITEMS.stream()
            .map(item -> ColumnKey.of("r/1", Source.PARTICIPANT, Occasion.AT_END, item))
            .toList();
    Scale scale = Scale.of("four", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            keys.stream().map(key -> RatingColumn.of(key, scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    CaseMapping mapping =
        CaseMapping.builder()
            .layout(layout)
            .ratings(ITEMS)
            .putStrata(Strata.TRAINING, "group")
            .build();
    TableOptions commas = TableOptions.builder().separator(Optional.of(',')).build();
    List<CaseFile> read = files.stream().map(file -> CaseFile.of(file, commas)).toList();
    TallyBook book =
        CaseFiles.of(mapping, read)
            .withThreads(threads)
            .scan(TallyBook.collector(plan(keys)))
            .orThrow();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(book.toBytes()));
  }

  private static TallyPlan plan(List<ColumnKey> keys) {
    Grouping grouping = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);
    List<TallySpec> specs = new ArrayList<>();
    keys.forEach(key -> specs.add(new ItemCountsSpec(key, grouping)));
    specs.add(new RowTallySpec(keys, grouping));
    specs.add(new CompleteCountsSpec(keys, grouping));
    return new TallyPlan(specs);
  }
}
