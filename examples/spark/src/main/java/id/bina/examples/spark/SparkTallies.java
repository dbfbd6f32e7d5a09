package id.bina.examples.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.hadoop.mapreduce.lib.input.FileInputFormat.SPLIT_MINSIZE;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.io.scan.CaseMapping;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.FileSplit;
import org.apache.hadoop.mapred.InputSplit;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/**
 * Counts files on a cluster into the book that one thread would make of them.
 *
 * <pre>{@code
 * TallyPlan plan = evaluator.plan(setting);
 * Imported<TallyBook> counted =
 *     SparkTallies.of(spark, plan, mapping).csv("hdfs:///feedback/2025/*.csv");
 * List<Score> scores = evaluator.score(setting, counted.orThrow());
 * }</pre>
 *
 * <ul>
 *   <li>cells are read as {@link id.bina.io.table.Table} reads them: a blank one is missing, a
 *       number outside the scale is counted as such and told, words that the scale does not know
 *       are refused
 *   <li>the problems stand in the order of files and lines; a hundred are told with file, line and
 *       column, the others counted by column
 *   <li>a task that fails and is tried again counts once
 * </ul>
 *
 * Immutable; as thread-safe as the Spark session.
 */
public final class SparkTallies {
  /** So many bytes of a file are one task, if the file system's configuration says nothing. */
  private static final long PART = 128L << 20;

  private final SparkSession spark;
  private final TallyPlan plan;
  private final CaseColumns columns;

  private SparkTallies(SparkSession spark, TallyPlan plan, CaseColumns columns) {
    this.spark = requireNonNull(spark, "spark");
    this.plan = requireNonNull(plan, "plan");
    this.columns = requireNonNull(columns, "columns");
  }

  /**
   * A way to count files that are separated by commas and in which only blanks are missing.
   *
   * @param spark the cluster
   * @param plan what to count
   * @param mapping which column of the files is what, as for {@link id.bina.io.scan.CaseFiles}
   * @throws IllegalArgumentException if the mapping asks for what a task cannot know: rows numbered
   *     by their lines, numbers made of two columns or rounded, files without other columns
   */
  public static SparkTallies of(SparkSession spark, TallyPlan plan, CaseMapping mapping) {
    return of(spark, plan, mapping, TableOptions.standard());
  }

  /**
   * A way to count.
   *
   * @param spark the cluster
   * @param plan what to count
   * @param mapping which column of the files is what
   * @param options what is known about the files; the separator is a comma if none is declared, the
   *     decimal sign must be declared if there are numbers
   * @throws IllegalArgumentException if mapping or options ask for what a task cannot know
   */
  public static SparkTallies of(
      SparkSession spark, TallyPlan plan, CaseMapping mapping, TableOptions options) {
    return new SparkTallies(spark, plan, CaseColumns.of(mapping, options));
  }

  /**
   * Counts delimited files, one row on each line, whose first lines name the same columns.
   *
   * @param paths files, folders or patterns such as {@code hdfs:///feedback/2025/*.csv}; a file
   *     that ends in {@code .gz} is one part
   * @return the book, unless a row or cell cannot be read; every cell outside its scale beside it
   * @throws IllegalArgumentException if the files lack a column; the message names those they have
   */
  public Imported<TallyBook> csv(String... paths) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaHadoopRDD<LongWritable, Text> lines = lines(context, String.join(",", paths));
    List<String> first =
        lines.map(line -> line._2().toString()).filter(line -> !line.isEmpty()).take(1);
    if (first.isEmpty()) {
      Problem empty = Sentences.empty();
      return Imported.failed(
          List.of(Problem.blocks(String.join(", ", paths), empty.code(), empty.message())));
    }
    CsvHeader header = CsvHeader.read("files", first.get(0), columns);
    Broadcast<Parcel<LineJob>> job =
        context.broadcast(Parcel.of(new LineJob(plan, columns, header)));
    return book(
        lines.mapPartitionsWithInputSplit(
            (split, part) -> counted(job.value().value(), split, part), false));
  }

  private static JavaHadoopRDD<LongWritable, Text> lines(JavaSparkContext context, String paths) {
    JobConf files = new JobConf(context.hadoopConfiguration());
    FileInputFormat.setInputPaths(files, paths);
    // Every part makes a book, however small the blocks of the file system are.
    if (files.getLong(SPLIT_MINSIZE, 0) == 0) {
      files.setLong(SPLIT_MINSIZE, PART);
    }
    return (JavaHadoopRDD<LongWritable, Text>)
        context.hadoopRDD(files, TextInputFormat.class, LongWritable.class, Text.class);
  }

  /** What a task needs to know. */
  private record LineJob(TallyPlan plan, CaseColumns columns, CsvHeader header) {}

  private static Iterator<byte[]> counted(
      LineJob job, InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    FileSplit part = (FileSplit) split;
    LineFold fold =
        new LineFold(
            job.columns(), job.header(), job.plan(), part.getPath().toString(), part.getStart());
    while (lines.hasNext()) {
      Text line = lines.next()._2();
      fold.add(line.getBytes(), line.getLength());
    }
    return List.of(fold.counted().pack()).iterator();
  }

  /**
   * Counts Parquet files.
   *
   * @param paths files, folders or patterns
   * @return the book, unless a cell cannot be read; problems name the file and the row, counted
   *     from 1
   */
  public Imported<TallyBook> parquet(String... paths) {
    Column file = functions.col("_metadata.file_path");
    Column index = functions.col("_metadata.row_index");
    return rows(spark.read().parquet(paths), "rows", List.of(file, index));
  }

  /**
   * Counts delimited files whose quoted cells hold line breaks. A file is one task then, since
   * nothing tells a break inside a cell from the end of a row but all that stands before it, and
   * Spark does not tell on which line a cell stood.
   *
   * @param paths files, folders or patterns
   * @return the book, unless a cell cannot be read; problems name the column
   */
  public Imported<TallyBook> csvWithLineBreaks(String... paths) {
    Dataset<Row> rows =
        spark
            .read()
            .option("header", "true")
            .option("multiLine", "true")
            .option("sep", String.valueOf(columns.separator()))
            .option("escape", "\"")
            // Else a row with too few or too many cells is made to fit.
            .option("mode", "FAILFAST")
            .option("columnPruning", "false")
            .csv(paths);
    return rows(rows, "rows");
  }

  /**
   * Counts the rows of any data set: a table, a query, another format.
   *
   * @param rows has the columns that are read; text, whole numbers or decimals
   * @param name how problems call it; they name the column and not the row
   * @return the book, unless a cell cannot be read
   */
  public Imported<TallyBook> rows(Dataset<Row> rows, String name) {
    return rows(rows, name, List.of());
  }

  private Imported<TallyBook> rows(Dataset<Row> rows, String name, List<Column> places) {
    List<Column> read = new ArrayList<>();
    columns.all().forEach(column -> read.add(rows.col("`" + column.replace("`", "``") + "`")));
    read.addAll(places);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<Parcel<RowJob>> job = context.broadcast(Parcel.of(new RowJob(plan, columns, name)));
    boolean isLocated = !places.isEmpty();
    return book(
        rows.select(read.toArray(Column[]::new))
            .javaRDD()
            .mapPartitions(part -> counted(job.value().value(), isLocated, part)));
  }

  private record RowJob(TallyPlan plan, CaseColumns columns, String name) {}

  private static Iterator<byte[]> counted(RowJob job, boolean isLocated, Iterator<Row> rows) {
    RowFold fold = new RowFold(job.columns(), job.plan(), job.name(), isLocated);
    rows.forEachRemaining(fold::add);
    return List.of(fold.counted().pack()).iterator();
  }

  private Imported<TallyBook> book(JavaRDD<byte[]> parts) {
    Counted all = MergeTree.merged(parts, plan);
    List<Problem> problems = new Places(all.parts(), all.refusals()).problems(all.refusals());
    if (problems.stream().anyMatch(each -> each.severity() == Severity.BLOCKS)) {
      return Imported.failed(problems);
    }
    TallyBook blank = BlankRows.between(all.parts(), columns, plan);
    return Imported.of(all.book().merge(blank), problems);
  }
}
