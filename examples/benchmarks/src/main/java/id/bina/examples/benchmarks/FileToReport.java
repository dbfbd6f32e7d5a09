package id.bina.examples.benchmarks;

import id.bina.core.dossier.Problem;
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
import id.bina.io.scan.Scan;
import id.bina.io.scan.ScanWay;
import id.bina.io.table.TableOptions;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Job J1 of the measuring rig: a wide file of twelve ratings and a training, to the table of each
 * training.
 *
 * <p>Arguments: files with commas between (plain or gzip); a file for the table of the rig; how
 * many threads; and {@code rows} to have the files read row by row, as any file can be read. Prints
 * how long reading with counting and writing took, how the files were read, and what was wrong.
 */
public final class FileToReport {
  private static final int ITEMS = 12;

  private FileToReport() {}

  /**
   * Runs the job.
   *
   * @param args files, output, threads, and {@code rows} if wanted
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(
        args,
        3,
        "files with commas between, a file for the table, threads and rows if read row by row");
    long begin = System.nanoTime();
    List<String> names = IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "q" + item).toList();
    List<ColumnKey> items =
        names.stream()
            .map(name -> ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, name))
            .toList();
    TrainingTable table = new TrainingTable(items);
    Scan<TallyBook> scan = files(args, names, items).scan(TallyBook.collector(table.plan()));
    TallyBook book = scan.orThrow();
    long counted = System.nanoTime();
    Files.writeString(Path.of(args[1]), table.text(book));
    System.out.printf(
        Locale.ROOT,
        "J1 bina: read and counted %.3f s, written %.3f s%n",
        (counted - begin) / 1e9,
        (System.nanoTime() - counted) / 1e9);
    scan.files().forEach(System.out::println);
    scan.result().problems().stream().map(Problem::toString).forEach(System.out::println);
  }

  private static CaseFiles files(String[] args, List<String> names, List<ColumnKey> items) {
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            items.stream().map(item -> RatingColumn.of(item, scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    CaseMapping mapping =
        CaseMapping.builder()
            .layout(layout)
            .ratings(names)
            .putStrata(Strata.TRAINING, "training_id")
            .build();
    TableOptions commas = TableOptions.builder().separator(Optional.of(',')).build();
    List<CaseFile> files =
        Stream.of(args[0].split(",", -1))
            .map(Path::of)
            .map(path -> CaseFile.of(path, commas))
            .toList();
    CaseFiles all = CaseFiles.of(mapping, files).withThreads(Integer.parseInt(args[2]));
    return args.length > 3 && args[3].equals("rows") ? all.with(ScanWay.ROW_BY_ROW) : all;
  }
}
