package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.BY_TRAINING;
import static id.bina.scoring.tally.ExampleCases.POST;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Order, partition, merging, threads and the size of a batch never change a byte of a book. */
class TallyInvarianceTest {
  private static final Grouping BY_BOTH = Grouping.of(CaseUnit.PARTICIPATION, "training", "unit");
  private static final Feature PASSED = new Feature.NumberAtLeast(POST, BigDecimal.TEN);
  private static final TallyPlan PLAN =
      TallyPlan.of(
          new ItemCountsSpec(R1, BY_BOTH),
          new ItemCountsSpec(R2, BY_TRAINING),
          new ItemCountsSpec(REVERSED, BY_TRAINING),
          new RowTallySpec(List.of(R1, R2, REVERSED), BY_TRAINING),
          new CompleteCountsSpec(List.of(R2, REVERSED), BY_TRAINING),
          new CompleteCountsSpec(List.of(R1, R2, REVERSED), BY_TRAINING),
          new MomentsSpec(List.of(R1, R2, REVERSED), BY_TRAINING),
          new PairTableSpec(PRE, POST, ALL),
          new PairTableSpec(R1, REVERSED, BY_TRAINING),
          new PatternTableSpec(List.of(PASSED, new Feature.RatingAtLeast(R1, 3)), BY_TRAINING),
          new MomentsSpec(List.of(PRE, POST, REVERSED), BY_TRAINING),
          new ValueCountsSpec(PRE, BY_TRAINING),
          new JointCountsSpec(List.of(R1, REVERSED), BY_TRAINING),
          new JointCountsSpec(List.of(POST, R2, PRE), ALL),
          new ElementSumsSpec(
              List.of(List.of(R1, R2), List.of(REVERSED)), new BigDecimal("0.5"), BY_TRAINING),
          new CaseTableSpec(List.of(PRE, R2), BY_TRAINING));

  private static TallyBook whole(List<Case> cases) {
    return ExampleCases.batches(cases, Math.max(1, cases.size())).stream()
        .collect(TallyBook.collector(PLAN));
  }

  private static void assertSame(TallyBook expected, TallyBook actual) {
    assertEquals(expected.text(), actual.text());
    assertEquals(expected, actual);
  }

  @Property(seed = "20250304", tries = 300)
  void orderMakesNoDifference(@ForAll("cases") List<Case> cases, @ForAll long seed) {
    List<Case> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));

    assertSame(whole(cases), whole(shuffled));
  }

  @Property(seed = "20250305", tries = 300)
  void theSizeOfABatchMakesNoDifference(
      @ForAll("cases") List<Case> cases, @ForAll @IntRange(min = 1, max = 9) int size) {
    assertSame(whole(cases), TallyBook.of(PLAN, List.of(ExampleCases.source(cases, size))));
  }

  @Property(seed = "20250306", tries = 300)
  void mergingPartsMakesTheWhole(
      @ForAll("cases") List<Case> cases,
      @ForAll @IntRange(min = 0, max = 40) int first,
      @ForAll @IntRange(min = 0, max = 40) int second) {
    int low = Math.min(Math.min(first, second), cases.size());
    int high = Math.min(Math.max(first, second), cases.size());
    TallyBook a = whole(cases.subList(0, low));
    TallyBook b = whole(cases.subList(low, high));
    TallyBook c = whole(cases.subList(high, cases.size()));

    assertSame(whole(cases), a.merge(b).merge(c));
    assertSame(whole(cases), c.merge(b.merge(a)));
    assertSame(whole(cases), whole(cases).merge(TallyBook.empty(PLAN)));
  }

  @Property(seed = "20250307", tries = 200)
  void threadsMakeNoDifference(
      @ForAll("cases") List<Case> cases, @ForAll @IntRange(min = 1, max = 5) int size) {
    TallyBook parallel =
        ExampleCases.batches(cases, size).parallelStream().collect(TallyBook.collector(PLAN));

    assertSame(whole(cases), parallel);
  }

  @Property(seed = "20250309", tries = 300)
  void bytesGiveTheBookBackAndAreItsOwn(
      @ForAll("cases") List<Case> cases, @ForAll @IntRange(min = 0, max = 40) int cut) {
    int middle = Math.min(cut, cases.size());
    TallyBook book = whole(cases);
    TallyBook yesterday = whole(cases.subList(0, middle));
    TallyBook today = whole(cases.subList(middle, cases.size()));

    assertSame(book, TallyBook.ofBytes(PLAN, book.toBytes()));
    TallyBook read = TallyBook.ofBytes(PLAN, yesterday.toBytes()).merge(today);
    assertSame(book, read);
    assertArrayEquals(book.toBytes(), read.toBytes());
  }

  @Property(seed = "20250310", tries = 300)
  void whatIsTakenAwayWasNeverThere(
      @ForAll("cases") List<Case> cases, @ForAll @IntRange(min = 0, max = 40) int cut) {
    List<Case> keyed = new ArrayList<>();
    for (Case each : cases) {
      // A key of its own: of two cases with one key a table does not keep the values.
      Optional<String> key = each.key().map(text -> text + keyed.size());
      keyed.add(new Case(key, each.training(), each.unit(), each.ratings(), each.points()));
    }
    int middle = Math.min(cut, keyed.size());
    TallyBook yesterday = whole(keyed.subList(0, middle));
    TallyBook today = whole(keyed.subList(middle, keyed.size()));

    assertSame(yesterday, yesterday.merge(today).minus(today));
    assertSame(TallyBook.empty(PLAN), today.minus(today));
  }

  @Property(seed = "20250308", tries = 200)
  void noTallyOutgrowsWhatItDeclares(@ForAll("cases") List<Case> cases) {
    for (TallySpec spec : PLAN.specs()) {
      TallyPlan one = TallyPlan.of(spec);
      TallyBook book = TallyBook.of(one, List.of(ExampleCases.source(cases, 7)));
      long groups = book.groups(spec.grouping()).size();
      spec.cellsAtMost(ExampleCases.LAYOUT)
          .ifPresent(
              most -> assertEquals(Math.min(book.cells(), most * groups), book.cells(), spec.id()));
    }
  }

  @Provide
  Arbitrary<List<Case>> cases() {
    Arbitrary<Object> rating = orMissing(Arbitraries.integers().between(1, 4));
    Arbitrary<Object> points = orMissing(Arbitraries.integers().between(-3, 25));
    Arbitrary<Optional<String>> key =
        Arbitraries.strings().withCharRange('a', 'f').ofMinLength(1).ofMaxLength(2).optional(.9);
    return Combinators.combine(
            key,
            Arbitraries.of("TR-01", "TR-02", ""),
            Arbitraries.of("", "U-1"),
            rating.list().ofSize(3),
            points.list().ofSize(2))
        .as(Case::new)
        .list()
        .ofMaxSize(40);
  }

  private static Arbitrary<Object> orMissing(Arbitrary<Integer> values) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, values.map(value -> (Object) value)),
        Tuple.of(1, Arbitraries.of(Missing.values()).map(reason -> (Object) reason)));
  }
}
