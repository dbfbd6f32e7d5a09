package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * All tallies of a {@link TallyPlan}, by specification and group: what strategies read.
 *
 * <p>A book is made by folding cases, anywhere and in any order, and merging what comes out:
 *
 * <pre>{@code
 * TallyPlan plan = strategy.plan(setting);
 * TallyBook book = TallyBook.of(plan, cases.sources());
 * for (GroupKey group : book.groups(byTraining)) {
 *   ItemCounts counts = book.itemCounts(spec, group);
 * }
 * }</pre>
 *
 * <ul>
 *   <li>a specification that is in the plan and met no case has the empty tally
 *   <li>a specification that is not in the plan is refused, naming the strategy that asked
 * </ul>
 *
 * <p>Immutable and thread-safe. Two books are equal, and have the same {@link #text()}, if they
 * hold the same tallies of the same plan; who asks makes no difference.
 */
public final class TallyBook {
  private final TallyPlan plan;

  /**
   * The ids of the plan's own specifications, which are asked for far more often than equal ones.
   */
  private final IdentityHashMap<TallySpec, String> ids = new IdentityHashMap<>();

  private final SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec;
  private final Optional<String> strategy;

  private TallyBook(
      TallyPlan plan,
      SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec,
      Optional<String> strategy) {
    this.plan = plan;
    plan.specs().forEach(spec -> ids.put(spec, spec.id()));
    this.bySpec = bySpec;
    this.strategy = strategy;
  }

  /** Tallies that are being brought together into a book. */
  static final class Contents {
    private final SortedMap<String, SortedMap<GroupKey, Tally<?>>> bySpec = new TreeMap<>();

    /** Adds tallies by group; the map is not to be used any more. */
    void add(TallySpec spec, SortedMap<GroupKey, Tally<?>> groups) {
      add(spec.id(), groups);
    }

    private void add(String spec, SortedMap<GroupKey, Tally<?>> groups) {
      SortedMap<GroupKey, Tally<?>> known = bySpec.get(spec);
      if (known == null && !groups.isEmpty()) {
        bySpec.put(spec, groups);
      } else if (known != null) {
        groups.forEach((group, tally) -> known.merge(group, tally, Tallies::merged));
      }
    }

    private void addAll(TallyBook book) {
      book.bySpec.forEach((spec, groups) -> add(spec, new TreeMap<>(groups)));
    }

    TallyBook book(TallyPlan plan) {
      return new TallyBook(plan, bySpec, Optional.empty());
    }
  }

  /**
   * The book of no cases.
   *
   * @param plan what would have been counted
   */
  public static TallyBook empty(TallyPlan plan) {
    return new Contents().book(requireNonNull(plan, "plan"));
  }

  /**
   * A collector that folds batches of cases into a book.
   *
   * <p>Works with {@link CaseSource#collect}, serially or in parallel: batches may come in any
   * order, be of any size and of several layouts. A batch is read while it is handed over and never
   * kept, so that a source may use it again.
   *
   * @param plan what to count
   */
  public static Collector<CaseBatch, ?, TallyBook> collector(TallyPlan plan) {
    requireNonNull(plan, "plan");
    return Collector.of(
        () -> new BookFold(plan),
        BookFold::add,
        BookFold::merge,
        BookFold::book,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The book of all cases of some sources.
   *
   * <p>A source that no specification reads is not opened.
   *
   * @param plan what to count
   * @param sources the cases
   */
  public static TallyBook of(TallyPlan plan, List<CaseSource> sources) {
    TallyBook book = empty(plan);
    for (CaseSource source : sources) {
      if (plan.specs().stream().anyMatch(spec -> spec.reads(source.layout()))) {
        book = book.merge(source.collect(collector(plan)));
      }
    }
    return book;
  }

  /**
   * The book of the cases of both.
   *
   * @param other a book of other cases by the same plan
   * @throws IllegalArgumentException if the plans differ
   */
  public TallyBook merge(TallyBook other) {
    requireSamePlan("merged", other);
    Contents both = new Contents();
    both.addAll(this);
    both.addAll(other);
    return new TallyBook(plan, both.bySpec, strategy);
  }

  private void requireSamePlan(String what, TallyBook other) {
    if (!plan.equals(other.plan)) {
      throw new IllegalArgumentException(
          "tally books must have the same plan to be "
              + what
              + ", had "
              + plan
              + " and "
              + other.plan
              + "\n  count both with the union of the plans");
    }
  }

  /**
   * The book without the cases of another one, such as responses that were withdrawn.
   *
   * <p>Exact: {@code yesterday.merge(today).minus(today)} equals {@code yesterday}. A group of
   * which no case is left is gone.
   *
   * @param other a book of cases that are among these, by the same plan
   * @throws IllegalArgumentException if the plans differ, or something is taken that was never in
   *     this book; the message names specification and group
   */
  public TallyBook minus(TallyBook other) {
    requireSamePlan("taken from one another", other);
    SortedMap<String, SortedMap<GroupKey, Tally<?>>> rest = new TreeMap<>();
    bySpec.forEach((spec, groups) -> rest.put(spec, new TreeMap<>(groups)));
    other.bySpec.forEach(
        (spec, groups) ->
            groups.forEach(
                (group, tally) ->
                    Tallies.take(spec, group, tally, rest.getOrDefault(spec, new TreeMap<>()))));
    rest.values().removeIf(Map::isEmpty);
    return new TallyBook(plan, rest, strategy);
  }

  /**
   * The book as bytes, the same for equal books: for a file, a message or another machine.
   *
   * <p>{@code Files.write(path, book.toBytes())} today, and tomorrow {@code TallyBook.ofBytes(plan,
   * Files.readAllBytes(path)).merge(today)}. Numbers take as many bytes as they need; the format
   * has a version and a checksum, and names the specifications of the plan.
   */
  public byte[] toBytes() {
    return BookBytes.of(plan, bySpec);
  }

  /**
   * Reads what {@link #toBytes} gave.
   *
   * @param plan the plan that was counted
   * @param bytes all bytes of one book
   * @throws IllegalArgumentException if they are not of a book, of another version of the format,
   *     damaged, or of another plan
   */
  public static TallyBook ofBytes(TallyPlan plan, byte[] bytes) {
    return new TallyBook(
        requireNonNull(plan, "plan"), BookBytes.read(plan, bytes), Optional.empty());
  }

  /**
   * The same book, in the hands of a strategy that is named when it asks for what is not there.
   *
   * @param name the id of the strategy's method
   */
  public TallyBook forStrategy(String name) {
    return new TallyBook(plan, bySpec, Optional.of(name));
  }

  /** What was counted. */
  public TallyPlan plan() {
    return plan;
  }

  /**
   * The groups that occurred among the cases, in order.
   *
   * <p>Groups of cases that have no value of a stratum are among them: see {@link
   * GroupKey#isNamed()}.
   *
   * @param grouping a grouping that a specification of the plan uses
   * @throws IllegalArgumentException if none does
   */
  public List<GroupKey> groups(Grouping grouping) {
    SortedSet<GroupKey> groups = new TreeSet<>();
    boolean covered = false;
    for (TallySpec spec : plan.specs()) {
      if (spec.grouping().equals(grouping)) {
        covered = true;
        addAll(bySpec.getOrDefault(spec.id(), new TreeMap<>()), groups);
      }
    }
    if (!covered) {
      throw notCovered("a tally by " + requireNonNull(grouping, "grouping"));
    }
    return List.copyOf(groups);
  }

  /** Adds groups, which are mostly those of the specification before. */
  private static void addAll(SortedMap<GroupKey, Tally<?>> some, SortedSet<GroupKey> all) {
    if (all.isEmpty() || !List.copyOf(all).equals(List.copyOf(some.keySet()))) {
      all.addAll(some.keySet());
    }
  }

  /**
   * The answers to one item.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public ItemCounts itemCounts(ItemCountsSpec spec, GroupKey group) {
    return find(spec, group, ItemCounts.class).orElseGet(ItemCounts::empty);
  }

  /**
   * The respondents by items answered and sum.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public RowTally rowTally(RowTallySpec spec, GroupKey group) {
    return find(spec, group, RowTally.class).orElseGet(RowTally::empty);
  }

  /**
   * The values of two columns together.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public PairTable pairTable(PairTableSpec spec, GroupKey group) {
    return find(spec, group, PairTable.class).orElseGet(PairTable::empty);
  }

  /**
   * The values of several columns together.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public JointCounts jointCounts(JointCountsSpec spec, GroupKey group) {
    return find(spec, group, JointCounts.class).orElseGet(() -> JointCounts.empty(spec.names()));
  }

  /**
   * The features together.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public PatternTable patternTable(PatternTableSpec spec, GroupKey group) {
    return find(spec, group, PatternTable.class)
        .orElseGet(() -> PatternTable.empty(spec.features()));
  }

  /**
   * The sums and cross products.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public Moments moments(MomentsSpec spec, GroupKey group) {
    return find(spec, group, MomentsTally.class)
        .map(MomentsTally::moments)
        .orElseGet(() -> Moments.empty(spec.names()));
  }

  /** The sums and cross products of every group, with the cases that are in none. */
  SortedMap<GroupKey, MomentsTally> momentsTallies(MomentsSpec spec) {
    SortedMap<GroupKey, MomentsTally> all = new TreeMap<>();
    for (GroupKey group : groups(spec.grouping())) {
      find(spec, group, MomentsTally.class).ifPresent(tally -> all.put(group, tally));
    }
    return all;
  }

  /**
   * The distinct values.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public ValueCounts valueCounts(ValueCountsSpec spec, GroupKey group) {
    return find(spec, group, ValueCounts.class).orElseGet(ValueCounts::empty);
  }

  /**
   * The sums of an index of elements.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public ElementSums elementSums(ElementSumsSpec spec, GroupKey group) {
    return find(spec, group, ElementSums.class)
        .orElseGet(() -> ElementSums.empty(spec.elements().size(), spec.unit()));
  }

  /**
   * The answers of those who answered all items.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public CompleteCounts completeCounts(CompleteCountsSpec spec, GroupKey group) {
    return find(spec, group, CompleteCounts.class)
        .orElseGet(() -> CompleteCounts.empty(spec.columns().size()));
  }

  /**
   * The cases.
   *
   * @param spec a specification of the plan
   * @param group one of its groups; another one has no cases
   * @throws IllegalArgumentException if the plan does not hold the specification
   */
  public CaseTable caseTable(CaseTableSpec spec, GroupKey group) {
    return find(spec, group, CaseTable.class).orElseGet(() -> CaseTable.empty(spec.columns()));
  }

  private <T> Optional<T> find(TallySpec spec, GroupKey group, Class<T> type) {
    requireNonNull(group, "group");
    String known = ids.get(requireNonNull(spec, "spec"));
    if (known == null && !plan.covers(spec)) {
      throw notCovered(spec.id());
    }
    Map<GroupKey, Tally<?>> groups = bySpec.get(known == null ? spec.id() : known);
    return groups == null
        ? Optional.empty()
        : Optional.ofNullable(groups.get(group)).map(type::cast);
  }

  private IllegalArgumentException notCovered(String missing) {
    return new IllegalArgumentException(
        "tally book must cover what is asked of it, lacks "
            + missing
            + strategy.map(name -> " (strategy " + name + ")").orElse("")
            + "\n  plan(setting) of the strategy must name every tally that score(...) reads");
  }

  /** How many cells all tallies hold together. */
  public long cells() {
    return bySpec.values().stream()
        .flatMap(groups -> groups.values().stream())
        .mapToLong(Tally::cells)
        .sum();
  }

  /**
   * Everything the book holds, in one canonical form: a line for each specification, and below it
   * one for each group.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (TallySpec spec : plan.specs()) {
      text.append(spec.id()).append('\n');
      bySpec
          .getOrDefault(spec.id(), new TreeMap<>())
          .forEach(
              (group, tally) ->
                  text.append("  ").append(group).append(": ").append(tally.text()).append('\n'));
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TallyBook that && plan.equals(that.plan) && bySpec.equals(that.bySpec);
  }

  @Override
  public int hashCode() {
    return 31 * plan.hashCode() + bySpec.hashCode();
  }

  /** One line: tallies and cells. */
  @Override
  public String toString() {
    return "TallyBook[" + plan.specs().size() + " tallies, " + cells() + " cells]";
  }
}
