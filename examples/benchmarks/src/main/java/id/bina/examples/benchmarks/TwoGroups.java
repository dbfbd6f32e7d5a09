package id.bina.examples.benchmarks;

import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.CountStatistic;
import id.bina.scoring.stat.resample.LabelPermutation;
import id.bina.scoring.stat.resample.RatingBootstrap;
import id.bina.scoring.stat.resample.RatingPermutation;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.tally.ValueCounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Job J3 of the measuring rig: 10,000 resamples of two groups with BCa ends of the mean difference
 * and of Cohen's d, and 10,000 permutations of the mean difference.
 *
 * <p>Arguments: a folder with {@code j3a.txt} and {@code j3b.txt} (a number a line); how many
 * times; how often each value is taken, 1 or more (1000 makes two million of two thousand). The
 * threads are those of the common pool: {@code
 * -Djava.util.concurrent.ForkJoinPool.common.parallelism=1} for two with the calling one.
 */
public final class TwoGroups {
  private static final int REPLICATES = 10_000;

  private TwoGroups() {}

  /**
   * Runs the job.
   *
   * @param args folder, times, copies of each value
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Usage.require(args, 3, "folder, times and copies of each value");
    long copies = Long.parseLong(args[2]);
    // First minus second, as the rig has it.
    List<ValueCounts> groups =
        List.of(
            read(Path.of(args[0], "j3b.txt"), copies), read(Path.of(args[0], "j3a.txt"), copies));
    double[] bootstrap = new double[Integer.parseInt(args[1])];
    double[] permutation = new double[bootstrap.length];
    String found = "";
    for (int i = 0; i < bootstrap.length; i++) {
      long begin = System.nanoTime();
      List<Outcome<Bootstrap>> both =
          RatingBootstrap.all(
              List.of(CountStatistic.meanDifference(), CountStatistic.cohenD()),
              Resamples.drawn(7, REPLICATES),
              groups);
      found = line("md", both.get(0).orThrow()) + line("d", both.get(1).orThrow());
      long middle = System.nanoTime();
      found += permutation(groups).p();
      bootstrap[i] = (middle - begin) / 1e9;
      permutation[i] = (System.nanoTime() - middle) / 1e9;
    }
    System.out.printf(
        Locale.ROOT,
        "J3 bina: boot+BCa %s, perm %s | %s%n",
        times(bootstrap),
        times(permutation),
        found);
  }

  private static LabelPermutation permutation(List<ValueCounts> groups) {
    return RatingPermutation.of(
            CountStatistic.mean(), Resamples.drawn(77, REPLICATES), groups.get(1), groups.get(0))
        .orThrow();
  }

  private static String line(String name, Bootstrap bootstrap) {
    Interval ends = bootstrap.bca().orThrow();
    return String.format(
        Locale.ROOT,
        "%s %.5f [%.5f, %.5f] ",
        name,
        bootstrap.estimate(),
        ends.lower(),
        ends.upper());
  }

  private static String times(double[] seconds) {
    double first = seconds[0];
    Arrays.sort(seconds);
    return String.format(
        Locale.ROOT,
        "median %.4f s, min %.4f s (first %.4f s)",
        seconds[seconds.length / 2],
        seconds[0],
        first);
  }

  private static ValueCounts read(Path file, long copies) throws IOException {
    Map<BigDecimal, Long> counts = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      counts.merge(new BigDecimal(line), copies, Long::sum);
    }
    return ValueCounts.of(counts);
  }
}
