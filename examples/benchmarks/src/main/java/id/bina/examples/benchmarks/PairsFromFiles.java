package id.bina.examples.benchmarks;

import id.bina.core.dossier.Problem;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.pair.ItemPair;
import id.bina.io.pair.PairFiles;
import id.bina.io.pair.PairScan;
import id.bina.io.pair.SpillPolicy;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.PairTableSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tests before and after in two files, joined by participant: the change of the test with its
 * interval in each training, and of each item over all.
 *
 * <p>Arguments: a folder with {@code before.csv} and {@code after.csv}; a file for the bytes of the
 * book; how many threads; how many MiB rows may take; and a number of participants to write both
 * files first, by seed. Prints how many pairs there are, how long it took and how many bytes of
 * rows went to the disk.
 */
public final class PairsFromFiles {
  private static final int ITEMS = 12;
  private static final double LEVEL = 0.95;

  private PairsFromFiles() {}

  /**
   * Runs the job.
   *
   * @param args folder, output, threads, MiB, and how many participants to draw if wanted
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(
        args, 4, "a folder, a file for the book, threads, MiB and participants if to be drawn");
    Path before = Path.of(args[0], "before.csv");
    Path after = Path.of(args[0], "after.csv");
    if (args.length > 4) {
      new DrawnPairs(Long.parseLong(args[4])).write(before, after);
    }
    long begin = System.nanoTime();
    PairFiles pairs =
        PairFiles.of(files(Occasion.PRE, before), files(Occasion.POST, after))
            .withThreads(Integer.parseInt(args[2]))
            .with(SpillPolicy.ofMebibytes(Integer.parseInt(args[3])));
    TallyPlan plan = plan(pairs);
    PairScan<TallyBook> scan = pairs.scan(TallyBook.collector(plan));
    TallyBook book = scan.orThrow();
    System.out.printf(
        Locale.ROOT,
        "joined and counted %.3f s, %d bytes of rows on the disk%n",
        (System.nanoTime() - begin) / 1e9,
        scan.spilledBytes());
    System.out.println(scan.flow().orElseThrow());
    scan.result().problems().stream().map(Problem::toString).forEach(System.out::println);
    show(plan, book);
    Files.write(Path.of(args[1]), book.toBytes());
  }

  private static CaseFiles files(Occasion occasion, Path path) {
    List<String> names = IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "q" + item).toList();
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            names.stream().map(name -> RatingColumn.of(key(occasion, name), scale)).toList(),
            List.of(NumberColumn.of(key(occasion, "nilai"), 0)),
            List.of(Strata.TRAINING));
    CaseMapping mapping =
        CaseMapping.builder()
            .layout(layout)
            .ratings(names)
            .addNumbers(MappedNumber.of("nilai"))
            .putStrata(Strata.TRAINING, "pelatihan")
            .key("peserta")
            .build();
    return CaseFiles.of(mapping, CaseFile.of(path));
  }

  private static ColumnKey key(Occasion occasion, String item) {
    return ColumnKey.of("uji/1", Source.PARTICIPANT, occasion, item);
  }

  private static TallyPlan plan(PairFiles pairs) {
    Grouping all = Grouping.of(CaseUnit.PARTICIPATION);
    Grouping byTraining = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);
    List<TallySpec> specs = new ArrayList<>();
    for (ItemPair item : pairs.items()) {
      if (pairs.layout().ratingIndex(item.first()).isPresent()) {
        specs.add(new PairTableSpec(item.first(), item.second(), all));
      } else {
        specs.add(new MomentsSpec(List.of(item.first(), item.second()), byTraining));
      }
    }
    return TallyPlan.of(specs.toArray(new TallySpec[0]));
  }

  private static void show(TallyPlan plan, TallyBook book) {
    for (TallySpec spec : plan.specs()) {
      List<GroupKey> groups = book.groups(spec.grouping());
      if (spec instanceof PairTableSpec items) {
        System.out.println(
            items.first().item() + " " + SignTest.of(book.pairTable(items, groups.get(0))));
      } else if (spec instanceof MomentsSpec tests) {
        System.out.println(groups.size() + " trainings; " + groups.get(0));
        System.out.println(PairedT.of(book.moments(tests, groups.get(0)), LEVEL));
      }
    }
  }
}
