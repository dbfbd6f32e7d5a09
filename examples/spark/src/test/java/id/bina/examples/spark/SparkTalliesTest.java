package id.bina.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkTalliesTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Imported<TallyBook> spark(long bytes) {
    return SparkTallies.of(Spark.withParts(bytes), Forms.PLAN, Forms.MAPPING, Forms.OPTIONS)
        .csv(folder.toUri() + "*.csv");
  }

  private static List<String> sentences(Imported<?> read) {
    return read.problems().stream().map(each -> each.sentence("en")).sorted().toList();
  }

  @Test
  void hostileFilesCutAnywhereGiveTheBytesAndProblemsOfOneThread() throws IOException {
    for (int seed = 1; seed <= 5; seed++) {
      HostileFiles files = new HostileFiles(seed);
      List<Path> paths =
          List.of(
              write("a.csv", files.file("a", 60)),
              write("b.csv", files.file("b", seed % 3)),
              write("c.csv", files.file("c", 7)));
      Imported<TallyBook> one = OneThread.count(paths);
      int bytes = new Random(seed).nextInt(120, 3000);

      Imported<TallyBook> many = spark(bytes);

      String what = "seed " + seed + ", parts of " + bytes + " bytes";
      assertEquals(sentences(one), sentences(many), what);
      assertEquals(one.orThrow().text(), many.orThrow().text(), what);
      assertEquals(one.orThrow(), many.orThrow(), what);
      assertEquals(scanned(paths).text(), many.orThrow().text(), what);
    }
  }

  /** What the reader of large files makes of them in one process. */
  private static TallyBook scanned(List<Path> paths) {
    List<CaseFile> files = paths.stream().map(path -> CaseFile.of(path, Forms.OPTIONS)).toList();
    return CaseFiles.of(Forms.MAPPING, files).collect(TallyBook.collector(Forms.PLAN));
  }

  @Test
  void oneLargeGroupManySmallOnesAndEmptyFilesGiveTheSameBytes() throws IOException {
    StringBuilder skewed = new StringBuilder(Forms.HEADER).append('\n');
    for (int row = 0; row < 3000; row++) {
      String training = row % 10 == 0 ? "TR-" + row : "TR-besar";
      skewed.append("k").append(row).append(',').append(training).append(",daring,4,3,");
      skewed.append(1 + row % 4).append(',').append(row % 7).append(",\n");
    }
    List<Path> paths =
        List.of(
            write("a.csv", skewed.toString()),
            write("b.csv", Forms.HEADER + "\n"),
            write("c.csv", Forms.HEADER));

    // More parts than the driver takes at once: they are merged by tasks first.
    TallyBook many = spark(1500).orThrow();

    assertEquals(scanned(paths).text(), many.text());
    assertEquals(many, spark(1 << 20).orThrow());
  }

  @Test
  void aTaskThatBreaksOffCountsOnce() throws IOException {
    Path path = write("a.csv", new HostileFiles(3).file("k", 400));
    Spark.withParts(1000)
        .sparkContext()
        .hadoopConfiguration()
        .set("fs.once.impl", FailsOnceFileSystem.class.getName());

    TallyBook many =
        SparkTallies.of(Spark.session(), Forms.PLAN, Forms.MAPPING, Forms.OPTIONS)
            .csv("once://" + path.toUri().getPath())
            .orThrow();

    assertTrue(Files.exists(folder.resolve("a.csv.broke-off")));
    assertEquals(scanned(List.of(path)).text(), many.text());
  }

  @Test
  void parquetGivesTheBytesOfTheTextItWasMadeOf() throws IOException {
    Path text =
        write(
            "a.csv",
            new HostileFiles(5)
                .file("k", 300)
                .replace(",,,,,,,", "k,,,,,,,")
                .replace(" \"1\" ", "1")
                .replace("\" x\" ", "x"));
    Dataset<Row> rows =
        Spark.session().read().option("header", "true").option("escape", "\"").csv(text.toString());
    String parquet = folder.resolve("a.parquet").toString();
    rows.repartition(5).write().parquet(parquet);
    SparkTallies tallies =
        SparkTallies.of(Spark.session(), Forms.PLAN, Forms.MAPPING, Forms.OPTIONS);

    TallyBook one = tallies.rows(rows, "a").orThrow();
    TallyBook many = tallies.parquet(parquet).orThrow();

    assertEquals(one.text(), many.text());
    assertEquals(scanned(List.of(text)).text(), many.text());
  }

  @Test
  void wholeNumbersInParquetAreRatingsAndProblemsNameTheRow() {
    Dataset<Row> rows =
        Spark.session()
            .sql(
                "select 'k1' id, 'T' pelatihan, 'daring' kanal, 4 q1, cast(null as int) q2, 7 q3,"
                    + " cast(2.50 as decimal(9,2)) menit union all"
                    + " select 'k2', 'T', 'daring', 3, 2, 1, 4.00")
            .coalesce(1);
    String parquet = folder.resolve("b.parquet").toString();
    rows.write().parquet(parquet);

    Imported<TallyBook> read =
        SparkTallies.of(Spark.session(), Forms.PLAN, Forms.MAPPING, Forms.OPTIONS).parquet(parquet);

    List<String> told = sentences(read);
    assertEquals(1, told.size());
    assertTrue(
        told.get(0)
            .matches(
                "part-.*parquet row 1 \\[q3\\] a rating must be in \\[1, 4\\], was 7"
                    + " \\(scale setuju-4\\)"),
        told.get(0));
    String text = read.orThrow().text();
    assertTrue(text.contains("training=T: answers 3=1 4=1; missing "), text);
  }

  @Test
  void cellsWithLineBreaksAreReadWhereThatIsAsked() throws IOException {
    String two = "k1,T,daring,4,3,2,1,\"baik\nsekali\"\nk2,T,daring,1,1,1,1,x\n";
    Path path = write("a.csv", Forms.HEADER + "\n" + two);

    Imported<TallyBook> lines = spark(1 << 20);
    TallyBook breaks =
        SparkTallies.of(Spark.session(), Forms.PLAN, Forms.MAPPING, Forms.OPTIONS)
            .csvWithLineBreaks(path.toString())
            .orThrow();

    assertEquals(
        List.of(
            "a.csv:2 a quotation mark must be closed on its line, was open to the end of the line\n"
                + "  csvWithLineBreaks reads cells that hold line breaks",
            "a.csv:3 a row must have as many cells as there are columns, 8, had 1\n"
                + "  if cells at the end may be missing, declare that short rows are filled"),
        sentences(lines));
    assertEquals(scanned(List.of(path)).text(), breaks.text());
  }

  @Test
  void refusesAColumnThatIsNotThereAndAFileThatBeginsOtherwise() throws IOException {
    write("a.csv", "id,pelatihan,kanal,q1,q2,q3,menit\n");
    write("b.csv", "id,pelatihan,kanal,q1,q3,q2,menit\n");

    assertEquals(
        List.of(
            "b.csv:1 all files must begin with one line of column names,"
                + " id,pelatihan,kanal,q1,q2,q3,menit, was id,pelatihan,kanal,q1,q3,q2,menit\n"
                + "  count the other files by themselves, and merge the books"),
        sentences(spark(1 << 20)));
    write("a.csv", "id,q1\n");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> spark(1 << 20));
    assertEquals(
        "column must be one of the table's, was 'pelatihan' (files)\n  it has id, q1",
        refused.getMessage());
  }

  @Test
  void tellsAHundredPlacesAndCountsTheOthers() throws IOException {
    write("a.csv", Forms.HEADER + "\n" + "k,T,daring,9,1,1,1,\n".repeat(250));

    List<Problem> problems = spark(900).problems();

    assertEquals(101, problems.size());
    assertEquals(
        "a.csv:101 [q1] a rating must be in [1, 4], was 9 (scale setuju-4)",
        problems.get(99).sentence("en"));
    assertEquals(
        "files [q1] there are 150 more whose places are not told",
        problems.get(100).sentence("en"));
    assertEquals(
        "files [q1] masih ada 150 lagi yang tidak disebut tempatnya",
        problems.get(100).sentence("id"));
  }

  @Test
  void refusesAMappingThatNoTaskCanFollow() {
    TableOptions byColumn = TableOptions.standard();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> SparkTallies.of(Spark.session(), Forms.PLAN, Forms.MAPPING, byColumn));
    assertEquals(
        "on a cluster the decimal sign of numbers must be declared, was BY_COLUMN",
        refused.getMessage());
  }

  @Test
  void linesThatCannotBeReadAreToldWithFileAndLine() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      Path path = write("a.csv", new HostileFiles(seed).broken(90));
      Imported<TallyBook> one = OneThread.count(List.of(path));

      Imported<TallyBook> many = spark(1700);

      assertTrue(many.value().isEmpty());
      List<String> widths = new ArrayList<>();
      many.problems().stream()
          .filter(each -> each.code().equals("width"))
          .forEach(each -> widths.add(each.sentence("en")));
      assertEquals(one.problems().stream().map(Problem::toString).toList(), widths);
    }
  }
}
