package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.Missing;
import id.bina.core.people.Source;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.core.result.Stratum;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.UnitRandomisation;
import id.bina.scoring.tally.GroupMoments;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class UnitMeansTest {

  private static final ColumnKey SCORES =
      ColumnKey.of("nilai/1", Source.RECORD, Occasion.POST, "points");
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.RECORD,
          List.of(),
          List.of(NumberColumn.of(SCORES, 2)),
          List.of("unit", "arm", "wave"));

  private static final Numbers SCORE =
      Numbers.of(
          70, 72, 80, 83, 65, 69, 76, 74, 75, 71, 82, 84, //
          68, 70, 70, 73, 72, 74, 73, 77, 66, 64, 69, 66);

  private static final Numbers TREATED =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 1 : 0).toArray());
  private static final Numbers POST =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i % 4 < 2 ? 0 : 1).toArray());
  private static final List<String> UNITS =
      IntStream.range(0, 24).mapToObj(i -> "ABCDEF".substring(i / 4, i / 4 + 1)).toList();

  @Test
  void sixUnitsGiveTheTestsWorkedByHand() {
    UnitMeans units = UnitMeans.of(SCORE, TREATED, POST, UNITS).orThrow();
    assertEquals(Numbers.of(10.5, 8, 10).named("change"), units.treated().changes());
    assertEquals(Numbers.of(2.5, 2, 2.5).named("change"), units.others().changes());
    Estimate welch =
        DifferenceInDifferences.of(units.treated(), units.others()).orThrow().estimate().orThrow();
    assertEquals(9.168, welch.t(), 5e-4);
    assertEquals(2.19, welch.df(), 5e-3);
    assertEquals(.0087, welch.p(), 5e-5);
    var how = new Beyond.MonteCarlo(7, 999);
    var test = UnitRandomisation.of(units.treated(), units.others(), how).orThrow();
    assertEquals(.1, test.p());
    assertEquals("3 treated and 3 other units, 0 lost", units.toString());
  }

  @Test
  void unitWithoutAfterIsLost() {
    Numbers never =
        Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 20 ? i % 4 / 2 : 0).toArray());
    UnitMeans units = UnitMeans.of(SCORE, TREATED, never, UNITS).orThrow();
    assertEquals("3 treated and 2 other units, 1 lost", units.toString());
  }

  @Test
  void clusterOfBothArmsIsNoUnit() {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "cluster A has rows of both arms, and is no unit",
        UnitMeans.of(SCORE, POST, POST, UNITS));
  }

  /** Rows as cases of a book: outcome, arm, wave and unit, each of which may be missing. */
  private static TallyBook book(List<Row> rows, TallyPlan plan) {
    MemoryCases.Builder cases = MemoryCases.builder(LAYOUT);
    for (Row row : rows) {
      cases.row().stratum("unit", row.unit()).stratum("arm", row.arm()).stratum("wave", row.wave());
      if (row.outcome() % 7 == 0) {
        cases.missing(SCORES, Missing.BLANK);
      } else {
        cases.number(SCORES, BigDecimal.valueOf(row.outcome(), 2));
      }
    }
    return cases.build().collect(TallyBook.collector(plan));
  }

  private record Row(int outcome, String unit, String arm, String wave) {}

  private static Numbers column(List<Row> rows, Function<Row, String> group, String yes) {
    Numbers.Builder column = Numbers.builder();
    for (Row row : rows) {
      if (group.apply(row).isEmpty()) {
        column.missing(Missing.BLANK);
      } else {
        column.add(group.apply(row).equals(yes) ? 1 : 0);
      }
    }
    return column.build();
  }

  private static Numbers outcome(List<Row> rows) {
    Numbers.Builder column = Numbers.builder();
    for (Row row : rows) {
      if (row.outcome() % 7 == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(BigDecimal.valueOf(row.outcome(), 2));
      }
    }
    return column.build();
  }

  @Property(seed = "20261122", tries = 300)
  void aBookGivesWhatRowsGiveToTheBit(@ForAll("rows") List<Row> rows) {
    MomentsSpec spec =
        new MomentsSpec(List.of(SCORES), Grouping.of(CaseUnit.RECORD, "arm", "unit", "wave"));
    GroupMoments groups = GroupMoments.of(book(rows, TallyPlan.of(spec)), spec);

    Outcome<UnitMeans> fromBook =
        UnitMeans.of(groups, "unit", new Stratum("arm", "treated"), new Stratum("wave", "after"));
    Outcome<UnitMeans> fromRows =
        UnitMeans.of(
            outcome(rows),
            column(rows, Row::arm, "treated"),
            column(rows, Row::wave, "after"),
            rows.stream().map(Row::unit).toList());

    assertEquals(fromRows, fromBook);
    assertEquals(
        fromRows.flatMap(units -> DifferenceInDifferences.of(units.treated(), units.others())),
        fromBook.flatMap(units -> DifferenceInDifferences.of(units.treated(), units.others())));
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<Row> mixed =
        Combinators.combine(
                Arbitraries.integers().between(-300, 20_000),
                Arbitraries.of("A", "B", "C", "D"),
                Arbitraries.frequency(
                    Tuple.of(9, "by unit"), Tuple.of(1, "treated"), Tuple.of(1, "")),
                Arbitraries.of("before", "after", ""))
            .as(
                (outcome, unit, arm, wave) ->
                    new Row(outcome, unit, arm.equals("by unit") ? armOf(unit) : arm, wave));
    Arbitrary<Row> nested =
        Combinators.combine(
                Arbitraries.integers().between(-300, 20_000),
                Arbitraries.of("A", "B", "C", "D"),
                Arbitraries.of("before", "after"))
            .as((outcome, unit, wave) -> new Row(outcome, unit, armOf(unit), wave));
    return Arbitraries.oneOf(mixed.list().ofMaxSize(25), nested.list().ofMaxSize(25));
  }

  private static String armOf(String unit) {
    return unit.compareTo("C") < 0 ? "treated" : "other";
  }

  @Test
  void refusesMomentsOfSeveralColumns() {
    GroupMoments two = new GroupMoments(List.of("x", "y"), new TreeMap<>(), new TreeMap<>());
    assertEquals(
        "unit means need moments of 1 column, was [x, y]",
        assertThrows(
                IllegalArgumentException.class,
                () -> UnitMeans.of(two, "unit", new Stratum("arm", "a"), new Stratum("wave", "b")))
            .getMessage());
  }
}
