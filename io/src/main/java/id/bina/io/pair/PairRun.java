package id.bina.io.pair;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.FileScan;
import id.bina.io.scan.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/** Reads both sides once, joins them, and says what is wrong. */
final class PairRun implements AutoCloseable {
  private final PairPlan plan;
  private final SpillFile file;
  private final Partitions partitions;
  private final JoinCounts counts = new JoinCounts();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FileScan> scans = new ArrayList<>();

  PairRun(PairPlan plan) {
    this.plan = plan;
    this.file = new SpillFile(plan.folder());
    this.partitions =
        new Partitions(
            RowWriter.partitionsFor(plan.pieces().partitions()),
            plan.pieces().memoryBytes(),
            plan.pieces().pageBytes(),
            file);
  }

  <A, R> PairScan<R> run(
      CaseFiles first, CaseFiles second, Collector<? super CaseBatch, A, R> collector) {
    List<FileScan> firstScans = read(first, Side.FIRST);
    List<FileScan> secondScans = read(second, Side.SECOND);
    if (isBlocked()) {
      return new PairScan<>(Imported.failed(problems), Optional.empty(), List.of(), file.written());
    }
    partitions.settle();
    A container = new JoinRun<>(plan, partitions, file, counts, collector).run();
    tell(first, firstScans, Side.FIRST);
    tell(second, secondScans, Side.SECOND);
    Imported<R> result =
        isBlocked()
            ? Imported.failed(problems)
            : Imported.of(collector.finisher().apply(container), problems);
    return new PairScan<>(result, Optional.of(counts.flow()), scans, file.written());
  }

  private boolean isBlocked() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.BLOCKS);
  }

  private List<FileScan> read(CaseFiles files, Side side) {
    CaseFiles heard = plan.listener().map(files::with).orElse(files);
    KeyHash hash = PartitionJoin.hash(0);
    Scan<RowWriter> scan =
        heard
            .withThreads(plan.threads())
            .scan(
                Collector.of(
                    () -> new RowWriter(plan.layout(), side, partitions, hash),
                    RowWriter::add,
                    (one, other) -> one));
    problems.addAll(scan.result().problems());
    scans.addAll(scan.files());
    return scan.files();
  }

  private void tell(CaseFiles files, List<FileScan> filesScanned, Side side) {
    PairFlow flow = counts.flow();
    PairSide rows = side == Side.FIRST ? flow.first() : flow.second();
    List<String> names = filesScanned.stream().map(FileScan::name).toList();
    if (rows.withoutKey() > 0) {
      problems.add(
          Problem.excludes(
              String.join(", ", names) + " [" + files.mapping().key().orElse("") + "]",
              "no-key",
              PairSentences.withoutKey(rows.withoutKey())));
    }
    List<Match> repeated = counts.repeated(side);
    if (!repeated.isEmpty()) {
      tell(rows, repeated, places(files, names, side, repeated));
    }
  }

  private RepeatedPlaces places(
      CaseFiles files, List<String> names, Side side, List<Match> repeated) {
    return new RepeatedPlaces(files, names, plan.layout().sharedStrata(side), repeated);
  }

  private void tell(PairSide rows, List<Match> repeated, RepeatedPlaces places) {
    Match first = repeated.get(0);
    if (plan.repeated() == RepeatedKeys.SET_ASIDE) {
      problems.add(
          Problem.excludes(
              places.path(first),
              "repeated-key",
              PairSentences.setAside(rows, places.sentence(first))));
      return;
    }
    repeated.forEach(match -> problems.add(places.blocks(match)));
    if (rows.repeatedKeys() > repeated.size()) {
      problems.add(
          Problem.blocks(
              places.path(first), "too-many", PairSentences.notNamed(rows.repeatedKeys())));
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
