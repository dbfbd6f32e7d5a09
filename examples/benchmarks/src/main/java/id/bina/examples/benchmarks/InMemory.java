package id.bina.examples.benchmarks;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.scoring.tally.TallyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Job J2 of the measuring rig: twelve columns of ratings and a training, in memory, to tallies of
 * each training.
 *
 * <p>Arguments: a folder with {@code m.bin} (column by column a byte a rating, 0 is missing),
 * {@code code.bin} (two bytes a row, the lower one first) and {@code names.txt} (a training a
 * line); how many threads; how many times; and, if wanted, a file for the table of the rig. Prints
 * the median and the least time of a fold to a book, of which every training has its tallies.
 */
public final class InMemory {
  private static final int ITEMS = 12;
  private static final int ROWS = 32_768;

  private InMemory() {}

  /**
   * Runs the job.
   *
   * @param args folder, threads, times, and a file for the table if wanted
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(args, 3, "folder, threads, times and a file for the table if wanted");
    Path folder = Path.of(args[0]);
    int threads = Integer.parseInt(args[1]);
    List<ColumnKey> items = items();
    MemoryCases cases = read(folder, items).withThreads(threads);
    TrainingTable table = new TrainingTable(items);
    double[] seconds = new double[Integer.parseInt(args[2])];
    TallyBook book = TallyBook.empty(table.plan());
    for (int i = 0; i < seconds.length; i++) {
      long begin = System.nanoTime();
      book = cases.collect(TallyBook.collector(table.plan()));
      seconds[i] = (System.nanoTime() - begin) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "J2 bina %d threads: median %.4f s, min %.4f s%n",
        threads,
        seconds[seconds.length / 2],
        seconds[0]);
    if (args.length > 3) {
      Files.writeString(Path.of(args[3]), table.text(book));
    }
  }

  private static List<ColumnKey> items() {
    List<ColumnKey> items = new ArrayList<>();
    for (int item = 1; item <= ITEMS; item++) {
      items.add(ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "q" + item));
    }
    return items;
  }

  private static MemoryCases read(Path folder, List<ColumnKey> items) throws IOException {
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            items.stream().map(item -> RatingColumn.of(item, scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    byte[] ratings = Files.readAllBytes(folder.resolve("m.bin"));
    byte[] trainings = Files.readAllBytes(folder.resolve("code.bin"));
    List<String> names = Files.readAllLines(folder.resolve("names.txt"));
    int rows = ratings.length / ITEMS;
    MemoryCases.Builder cases = MemoryCases.builder(layout);
    CaseBatch batch = new CaseBatch(layout, ROWS);
    for (int from = 0; from < rows; from += ROWS) {
      batch.clear();
      batch.addRows(Math.min(ROWS, rows - from));
      for (int item = 0; item < ITEMS; item++) {
        batch.setRatingCodes(item, 0, codes(ratings, item * rows + from), batch.size());
      }
      batch.setStratumCodes(0, 0, groups(batch, trainings, from, names), batch.size());
      cases.rows(batch);
    }
    return cases.build();
  }

  private static byte[] codes(byte[] ratings, int from) {
    byte[] codes = Arrays.copyOfRange(ratings, from, from + ROWS);
    for (int i = 0; i < codes.length; i++) {
      codes[i] = codes[i] == 0 ? CaseBatch.codeOf(Missing.BLANK) : codes[i];
    }
    return codes;
  }

  private static int[] groups(CaseBatch batch, byte[] trainings, int from, List<String> names) {
    int[] groups = new int[batch.size()];
    for (int row = 0; row < groups.length; row++) {
      int low = trainings[2 * (from + row)] & 0xff;
      int high = trainings[2 * (from + row) + 1] & 0xff;
      groups[row] = batch.stratumCodeFor(0, names.get(high << 8 | low));
    }
    return groups;
  }
}
