package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is counted many at a time is what a count of one row after another gives. */
class PackedCountingTest {
  private static final Grouping BY_BOTH = Grouping.of(CaseUnit.PARTICIPATION, "training", "unit");
  private static final List<int[]> SCALES =
      List.of(
          new int[] {1, 4},
          new int[] {1, 5},
          new int[] {0, 1},
          new int[] {0, 10},
          new int[] {2, 9},
          new int[] {-2, 2},
          new int[] {1, 18},
          new int[] {-100, 100});

  /** Rows drawn from a seed: ratings as codes, training and unit. */
  private record Rows(CaseLayout layout, List<int[]> ratings, List<String[]> groups) {

    static Rows drawn(Random random, int rows, int columns, int[] scale) {
      Scale points = Scale.of("skala", scale[0], scale[1], Better.HIGHER);
      List<RatingColumn> keys =
          IntStream.range(0, columns)
              .mapToObj(
                  i ->
                      new RatingColumn(
                          ExampleCases.item("Q" + i),
                          points,
                          i % 3 == 2 ? Keying.REVERSED : Keying.POSITIVE))
              .toList();
      CaseLayout layout =
          new CaseLayout(CaseUnit.PARTICIPATION, keys, List.of(), List.of("training", "unit"));
      List<int[]> ratings = new ArrayList<>();
      List<String[]> groups = new ArrayList<>();
      double missing = random.nextInt(3) * 0.1;
      for (int row = 0; row < rows; row++) {
        int[] codes = new int[columns];
        boolean silent = random.nextInt(9) == 0;
        for (int i = 0; i < columns; i++) {
          codes[i] = code(random, missing, silent, scale);
        }
        ratings.add(codes);
        groups.add(new String[] {group(random, 7), group(random, 2)});
      }
      return new Rows(layout, ratings, groups);
    }

    private static int code(Random random, double missing, boolean silent, int[] scale) {
      if (silent) {
        return CaseBatch.codeOf(Missing.NO_RESPONSE);
      }
      Missing[] reasons = Missing.values();
      return random.nextDouble() < missing
          ? CaseBatch.codeOf(random.nextBoolean() ? Missing.BLANK : reasons[random.nextInt(5)])
          : scale[0] + random.nextInt(scale[1] - scale[0] + 1);
    }

    /** A few groups have most of the rows; some rows have none. */
    private static String group(Random random, int groups) {
      int which = random.nextInt(groups) * random.nextInt(groups);
      return which == 0 ? "" : "G-" + which;
    }

    MemoryCases cases(int batch, int threads) {
      MemoryCases.Builder cases = MemoryCases.builder(layout);
      for (int from = 0; from < ratings.size(); from += batch) {
        int to = Math.min(ratings.size(), from + batch);
        CaseBatch rows = new CaseBatch(layout, to - from);
        rows.addRows(to - from);
        for (int i = 0; i < layout.ratings().size(); i++) {
          byte[] codes = new byte[to - from];
          for (int row = from; row < to; row++) {
            codes[row - from] = (byte) ratings.get(row)[i];
          }
          rows.setRatingCodes(i, 0, codes, codes.length);
        }
        for (int row = from; row < to; row++) {
          rows.setStratum(row - from, 0, groups.get(row)[0]);
          rows.setStratum(row - from, 1, groups.get(row)[1]);
        }
        cases.rows(rows);
      }
      return cases.build().withThreads(threads);
    }

    List<ColumnKey> keys() {
      return layout.ratings().stream().map(RatingColumn::key).toList();
    }

    TallyPlan plan() {
      List<TallySpec> specs = new ArrayList<>();
      for (ColumnKey key : keys()) {
        specs.add(new ItemCountsSpec(key, BY_BOTH));
      }
      List<ColumnKey> some = keys().subList(0, (keys().size() + 1) / 2);
      for (List<ColumnKey> columns : List.of(keys(), some)) {
        specs.add(new RowTallySpec(columns, BY_BOTH));
        specs.add(new CompleteCountsSpec(columns, BY_BOTH));
        specs.add(new MomentsSpec(columns, BY_BOTH));
      }
      return new TallyPlan(specs);
    }
  }

  /** One row after another, with nothing but maps. */
  private static final class Naive {
    private final Rows rows;

    Naive(Rows rows) {
      this.rows = rows;
    }

    private List<int[]> of(GroupKey group) {
      List<int[]> own = new ArrayList<>();
      for (int row = 0; row < rows.ratings().size(); row++) {
        String[] names = rows.groups().get(row);
        if (names[0].equals(group.value("training")) && names[1].equals(group.value("unit"))) {
          own.add(rows.ratings().get(row));
        }
      }
      return own;
    }

    private int keyed(int column, int code) {
      RatingColumn key = rows.layout().ratings().get(column);
      return key.scale().keyed(code, key.keying());
    }

    ItemCounts items(GroupKey group, int column) {
      SortedMap<Integer, Long> codes = new TreeMap<>();
      SortedMap<Missing, Long> missing = new TreeMap<>();
      for (int[] row : of(group)) {
        if (row[column] >= Scale.LOWEST_POSSIBLE) {
          codes.merge(row[column], 1L, Long::sum);
        } else {
          missing.merge(CaseBatch.reasonOf(row[column]), 1L, Long::sum);
        }
      }
      return new ItemCounts(codes, missing);
    }

    RowTally rows(GroupKey group, int columns) {
      SortedMap<RowCell, Long> cells = new TreeMap<>();
      long noResponse = 0;
      for (int[] row : of(group)) {
        int asked = columns;
        int answered = 0;
        int silent = 0;
        long sum = 0;
        for (int i = 0; i < columns; i++) {
          if (row[i] >= Scale.LOWEST_POSSIBLE) {
            answered++;
            sum += keyed(i, row[i]);
          } else {
            Missing reason = CaseBatch.reasonOf(row[i]);
            silent += reason == Missing.NO_RESPONSE ? 1 : 0;
            asked -= reason == Missing.NO_RESPONSE || reason == Missing.NOT_ASKED ? 1 : 0;
          }
        }
        if (silent == columns) {
          noResponse++;
        } else {
          cells.merge(new RowCell(asked, answered, sum), 1L, Long::sum);
        }
      }
      return new RowTally(cells, noResponse);
    }

    private List<int[]> complete(GroupKey group, int columns) {
      return of(group).stream()
          .filter(row -> IntStream.range(0, columns).allMatch(i -> row[i] >= Scale.LOWEST_POSSIBLE))
          .toList();
    }

    CompleteCounts complete(GroupKey group, List<ColumnKey> columns) {
      List<SortedMap<Integer, Long>> items = new ArrayList<>();
      SortedMap<Long, Long> sums = new TreeMap<>();
      columns.forEach(column -> items.add(new TreeMap<>()));
      for (int[] row : complete(group, columns.size())) {
        long sum = 0;
        for (int i = 0; i < columns.size(); i++) {
          items.get(i).merge(keyed(i, row[i]), 1L, Long::sum);
          sum += keyed(i, row[i]);
        }
        sums.merge(sum, 1L, Long::sum);
      }
      int incomplete = of(group).size() - complete(group, columns.size()).size();
      return new CompleteCounts(items, sums, incomplete);
    }

    Moments moments(GroupKey group, MomentsSpec spec) {
      MomentsBuilder moments = new MomentsBuilder(spec.names());
      for (int[] row : complete(group, spec.columns().size())) {
        BigDecimal[] values = new BigDecimal[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = BigDecimal.valueOf(keyed(i, row[i]));
        }
        moments.add(values);
      }
      return moments.build();
    }
  }

  @Property(seed = "20261122", tries = 60)
  void isWhatOneRowAfterAnotherGives(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 7) int scale,
      @ForAll @IntRange(min = 1, max = 9) int columns) {
    Random random = new Random(seed);
    Rows rows = Rows.drawn(random, 1 + random.nextInt(900), columns, SCALES.get(scale));
    int[] threads = {1, 2, 7};
    TallyBook book =
        rows.cases(1 + random.nextInt(400), threads[random.nextInt(3)])
            .collect(TallyBook.collector(rows.plan()));

    for (GroupKey group : book.groups(BY_BOTH)) {
      for (TallySpec spec : rows.plan().specs()) {
        assertSame(new Naive(rows), rows, book, spec, group);
      }
    }
  }

  private static void assertSame(
      Naive naive, Rows rows, TallyBook book, TallySpec spec, GroupKey group) {
    int columns = spec.columns().size();
    if (spec instanceof ItemCountsSpec item) {
      int column = rows.keys().indexOf(item.column());
      assertEquals(naive.items(group, column), book.itemCounts(item, group));
    } else if (spec instanceof RowTallySpec row) {
      assertEquals(naive.rows(group, columns), book.rowTally(row, group));
    } else if (spec instanceof CompleteCountsSpec complete) {
      assertEquals(naive.complete(group, spec.columns()), book.completeCounts(complete, group));
    } else if (spec instanceof MomentsSpec moments) {
      assertEquals(naive.moments(group, moments), book.moments(moments, group));
    }
  }

  @Property(seed = "20261123", tries = 40)
  void threadsAndBatchesChangeNoByte(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int scale) {
    Random random = new Random(seed);
    Rows rows = Rows.drawn(random, 1 + random.nextInt(3000), 5, SCALES.get(scale));
    String whole = rows.cases(3000, 1).collect(TallyBook.collector(rows.plan())).text();

    for (int threads : new int[] {1, 2, 7}) {
      int batch = 1 + random.nextInt(500);
      assertEquals(
          whole, rows.cases(batch, threads).collect(TallyBook.collector(rows.plan())).text());
    }
  }

  @Test
  void oneGroupIsDrainedManyTimes() {
    Rows rows = Rows.drawn(new Random(5), 40_000, 2, new int[] {1, 4});
    rows.ratings().forEach(codes -> codes[0] = 4);
    ItemCountsSpec first = new ItemCountsSpec(rows.keys().get(0), ExampleCases.ALL);
    TallyPlan plan = TallyPlan.of(first, new ItemCountsSpec(rows.keys().get(1), ExampleCases.ALL));

    TallyBook book = rows.cases(4096, 1).collect(TallyBook.collector(plan));

    assertEquals(Map.of(4, 40_000L), book.itemCounts(first, GroupKey.all()).categories());
  }

  @Test
  void moreGroupsThanHaveCellsOfTheirOwnAreCounted() {
    // 300 items of 11 points have 451,801 cells, of which nine groups fit side by side.
    Rows rows = Rows.drawn(new Random(6), 40, 300, new int[] {0, 10});
    RowTallySpec spec = new RowTallySpec(rows.keys(), BY_BOTH);

    TallyBook book = rows.cases(7, 2).collect(TallyBook.collector(TallyPlan.of(spec)));

    long counted = 0;
    for (GroupKey group : book.groups(BY_BOTH)) {
      RowTally tally = book.rowTally(spec, group);
      assertEquals(sorted(rows, spec, group), tally);
      counted += tally.respondents() + tally.noResponse();
    }
    assertEquals(40, counted);
  }

  /** The naive fold, for columns that a specification keeps in the order of their keys. */
  private static RowTally sorted(Rows rows, RowTallySpec spec, GroupKey group) {
    List<RatingColumn> columns =
        spec.columns().stream()
            .map(key -> rows.layout().ratings().get(rows.keys().indexOf(key)))
            .toList();
    List<int[]> ratings =
        rows.ratings().stream()
            .map(
                codes ->
                    spec.columns().stream()
                        .mapToInt(key -> codes[rows.keys().indexOf(key)])
                        .toArray())
            .toList();
    CaseLayout layout =
        new CaseLayout(CaseUnit.PARTICIPATION, columns, List.of(), rows.layout().strata());
    return new Naive(new Rows(layout, ratings, rows.groups())).rows(group, columns.size());
  }
}
