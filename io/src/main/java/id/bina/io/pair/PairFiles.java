package id.bina.io.pair;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RowKeys;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.ScanListener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * Two sets of files, such as before and after, as one source of cases: the two rows of a key are
 * one case with the columns of both.
 *
 * <pre>{@code
 * PairFiles pairs = PairFiles.of(before, after).withThreads(2);
 * ItemPair item = pairs.items().get(0);
 * PairTableSpec spec = new PairTableSpec(item.first(), item.second(), byTraining);
 * PairScan<TallyBook> scan = pairs.scan(TallyBook.collector(TallyPlan.of(spec)));
 * scan.flow();                 // 9812 pairs of 10000 and 9930 rows
 * PairedChange.of(scan.orThrow().pairTable(spec, group)).show();
 * }</pre>
 *
 * <ul>
 *   <li>rows may stand in any order, in any number of files a side
 *   <li>rows match by the key column of each side and by every stratum that both have, so that one
 *       participant in two trainings is two pairs; a stratum that may change in between, such as
 *       the unit, is mapped under another name on one side
 *   <li>a row without a partner, or without a key, is a case too: the columns of the other side are
 *       {@link id.bina.core.instrument.Missing#NO_RESPONSE}, and its other strata are empty.
 *       Tallies of pairs count it as having one value; {@link PairScan#flow} says why it is alone
 *   <li>keys are compared letter by letter, without white space at their ends
 *   <li>what becomes of a key that stands twice on one side is said by {@link RepeatedKeys}
 *   <li>rows take so much memory as {@link SpillPolicy} says, then go to disk; what they come to
 *       does not depend on it, nor on threads, nor on the order of rows and files
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class PairFiles implements CaseSource {
  private final CaseFiles first;
  private final CaseFiles second;
  private final PairPlan plan;

  private PairFiles(CaseFiles first, CaseFiles second, PairPlan plan) {
    this.first = first;
    this.second = second;
    this.plan = plan;
  }

  /**
   * Two sides: repeated keys are refused, memory is {@link SpillPolicy#standard}, and one thread
   * works.
   *
   * @param first the first side, such as the tests before; has a key column
   * @param second the second side, with other columns of ratings and numbers: the same items on
   *     another occasion, say; has a key column
   * @throws IllegalArgumentException if a side has no key column, both do not hold cases of one
   *     unit, or a column is in both
   */
  public static PairFiles of(CaseFiles first, CaseFiles second) {
    requireKey("first", first);
    requireKey("second", second);
    SpillPolicy spill = SpillPolicy.standard();
    return new PairFiles(
        first,
        second,
        new PairPlan(
            JoinedLayout.of(first.layout(), second.layout()),
            RepeatedKeys.REFUSED,
            spill,
            1,
            Optional.empty(),
            PairPlan.Pieces.of(spill)));
  }

  private static void requireKey(String side, CaseFiles files) {
    if (files.mapping().key().isEmpty()) {
      throw new IllegalArgumentException(
          "a side of pairs must have a key column, the "
              + side
              + " has none ("
              + files
              + ")\n  map it: CaseMapping.builder().key(\"participant\")");
    }
  }

  /**
   * The same pairs, with repeated keys treated so.
   *
   * @param policy what becomes of them
   */
  public PairFiles with(RepeatedKeys policy) {
    return with(plan.with(requireNonNull(policy, "policy")));
  }

  /**
   * The same pairs, joined in so much memory.
   *
   * @param policy how much, and where rows go that do not fit
   */
  public PairFiles with(SpillPolicy policy) {
    return with(plan.with(requireNonNull(policy, "policy")));
  }

  /**
   * The same pairs, with somebody who hears how far each collection is.
   *
   * @param listener who; hears of the first side, of the second and of the joining, each with bytes
   *     of its own, and may end it. Takes the place of the listeners of the files
   */
  public PairFiles with(ScanListener listener) {
    return with(plan.with(requireNonNull(listener, "listener")));
  }

  /**
   * The same pairs, read and joined by several threads.
   *
   * @param count how many, at least 1; they end with each collection
   */
  @Override
  public PairFiles withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + count);
    }
    return with(plan.withThreads(count));
  }

  /** The same pairs, joined in pieces of another size. */
  PairFiles inPieces(long memoryBytes, int partitions, int pageBytes) {
    return with(plan.in(new PairPlan.Pieces(memoryBytes, partitions, pageBytes)));
  }

  private PairFiles with(PairPlan newPlan) {
    return new PairFiles(first, second, newPlan);
  }

  /** The columns of the first side, then those of the second; strata of both stand once. */
  @Override
  public CaseLayout layout() {
    return plan.layout().whole();
  }

  /**
   * The items that both sides have, in the order of the first: ratings with ratings and numbers
   * with numbers, matched by the code of the item. An item that stands in several columns of a side
   * is left out, since nobody can tell which is meant.
   */
  public List<ItemPair> items() {
    CaseLayout one = plan.layout().first();
    CaseLayout other = plan.layout().second();
    List<ItemPair> items =
        new ArrayList<>(
            matched(
                one.ratings().stream().map(column -> column.key()).toList(),
                other.ratings().stream().map(column -> column.key()).toList()));
    items.addAll(
        matched(
            one.numbers().stream().map(column -> column.key()).toList(),
            other.numbers().stream().map(column -> column.key()).toList()));
    return List.copyOf(items);
  }

  private static List<ItemPair> matched(List<ColumnKey> one, List<ColumnKey> other) {
    List<ItemPair> items = new ArrayList<>();
    for (ColumnKey key : one) {
      List<ColumnKey> partners = sameItem(other, key);
      if (partners.size() == 1 && sameItem(one, key).size() == 1) {
        items.add(new ItemPair(key, partners.get(0)));
      }
    }
    return items;
  }

  private static List<ColumnKey> sameItem(List<ColumnKey> columns, ColumnKey key) {
    return columns.stream().filter(each -> each.item().equals(key.item())).toList();
  }

  /**
   * Shows every case to a collector.
   *
   * @param <R> type of the result
   * @param collector a fold whose result does not depend on order, partition or merging
   * @return what the collector finishes with
   * @throws id.bina.core.dossier.ImportException if a problem blocks; the message lists every
   *     problem
   * @throws java.util.concurrent.CancellationException if the listener ended it
   * @throws java.io.UncheckedIOException if rows cannot be written to the folder of the spill
   *     policy
   */
  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    return scan(collector).orThrow();
  }

  /**
   * Shows every case to a collector, and tells how many pairs there are and what was wrong.
   *
   * @param <R> type of the result
   * @param collector a fold whose result does not depend on order, partition or merging; where a
   *     problem blocks it may have seen some cases, and its result is left out
   * @return what came of it
   * @throws java.util.concurrent.CancellationException if the listener ended it
   * @throws java.io.UncheckedIOException if rows cannot be written to the folder of the spill
   *     policy
   */
  public <R> PairScan<R> scan(Collector<? super CaseBatch, ?, R> collector) {
    return scanned(collector);
  }

  private <A, R> PairScan<R> scanned(Collector<? super CaseBatch, A, R> collector) {
    try (PairRun run = new PairRun(plan)) {
      return run.run(first, second, collector);
    }
  }

  /** A key stands once, unless it may stand once in each group of the shared strata. */
  @Override
  public RowKeys rowKeys() {
    return plan.layout().shared().isEmpty() ? RowKeys.UNIQUE : RowKeys.UNCHECKED;
  }

  /** SHA-256 over both sides and what becomes of repeated keys; reads the files. */
  @Override
  public String digest() {
    String both = "pairs " + plan.repeated() + " " + first.digest() + " " + second.digest();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "every Java platform must know SHA-256, this one does not", e);
    }
  }

  /** One line: both sides. */
  @Override
  public String toString() {
    return "pairs of " + first + " and " + second;
  }
}
