package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The index of columns, exact and as printed, without a dossier. */
class SatisfactionIndexTest {
  private static final RegulationPack SKM = Packs.citizenSatisfaction();
  private static final Scale FOUR = Scale.of("skm", 1, 4, Better.HIGHER);

  private static Ratings column(String name, int... codes) {
    Ratings.Builder column = Ratings.builder(FOUR).name(name);
    for (int code : codes) {
      if (code == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add(code);
      }
    }
    return column.build();
  }

  /** Answers of so many people that add up to a total. */
  private static int[] ofTotal(int n, int total) {
    int[] codes = new int[n];
    for (int r = 0; r < n; r++) {
      codes[r] = total / n + (r < total % n ? 1 : 0);
    }
    return codes;
  }

  private static List<Ratings> ofTotals(int n, int... totals) {
    List<Ratings> columns = new ArrayList<>();
    for (int u = 1; u <= totals.length; u++) {
      columns.add(column("U" + u, ofTotal(n, totals[u - 1])));
    }
    return columns;
  }

  private static SatisfactionIndex worked() {
    // domain.md 1.1: n = 29 and the totals of the elements
    return SatisfactionIndex.of(SKM, ofTotals(29, 105, 101, 100, 116, 102, 105, 106, 105, 115))
        .orThrow();
  }

  @Test
  void theWorkedExampleIsNinetyOneFortyEightAndNotNinetyFiftySix() {
    SatisfactionIndex index = worked();

    assertEquals(Rational.of(955L * 25, 29 * 9), index.exact());
    assertEquals(new BigDecimal("91.48"), index.rounded());
    assertEquals("A", index.band().code());
    assertEquals(
        "exact 91.48, as printed 90.56: weight 0.11 instead of 1/9; band A either way",
        index.compared().in("en"));
    assertEquals(
        "tepat 91,48, tercetak 90,56: bobot 0,11, bukan 1/9; mutu A pada keduanya",
        index.compared().in("id"));
    assertEquals("IKM 91.48, A Sangat Baik, n 29 (citizen-satisfaction 1)", index.toString());
  }

  @Test
  void theMeansOfTheWorkedExampleAreThoseOfTheDomainPage() {
    // domain.md 1.1: 3.6207, 3.4828, 3.4483, 4.0000, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655
    double[] means = {3.6207, 3.4828, 3.4483, 4, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655};
    for (int u = 0; u < 9; u++) {
      assertEquals(means[u], worked().index().mean(u).doubleValue(), 0.00005);
    }
  }

  @Test
  void aTableSaysEverythingInBothLanguages() {
    String english = worked().table();
    String indonesian = worked().table("id");

    assertTrue(english.contains("U3 Time to completion"), english);
    assertTrue(english.contains("exact 91.48, as printed 90.56"), english);
    assertTrue(indonesian.contains("U3 Waktu penyelesaian"), indonesian);
    assertTrue(indonesian.contains("mutu A (Sangat Baik), 3,17 dari batas mutu"), indonesian);
    assertTrue((english + indonesian).lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void thePrintedWeightMayGiveAnotherBandOrNone() {
    // 88.89 A; with 0.11 it is 88.00, B
    SatisfactionIndex edge =
        SatisfactionIndex.of(SKM, ofTotals(1, 4, 4, 4, 4, 4, 3, 3, 3, 3)).orThrow();
    assertEquals(
        "exact 88.89, as printed 88.00: weight 0.11 instead of 1/9; band A, as printed B",
        edge.compared().in("en"));

    // eight elements: 1/8 is printed 0.13, and all fours become 104
    RegulationPack eight = SKM.without(AspectRole.unsur(9));
    SatisfactionIndex beyond =
        SatisfactionIndex.of(eight, ofTotals(1, 4, 4, 4, 4, 4, 4, 4, 4)).orThrow();
    assertEquals(
        "tepat 100,00, tercetak 104,00: bobot 0,13, bukan 1/8; mutu A, tercetak di luar tabel",
        beyond.compared().in("id"));
  }

  @Test
  void theDecreeOf2004IsCountedFromItsOwnElements() {
    // domain.md 1.2: 77.32 (B), with 0.071: 76.86
    SatisfactionIndex index =
        SatisfactionIndex.of(
                Packs.citizenSatisfaction2004(),
                ofTotals(10, 32, 30, 28, 34, 31, 30, 29, 33, 35, 31, 27, 30, 32, 31))
            .orThrow();

    assertEquals(
        "exact 77.32, as printed 76.86: weight 0.071 instead of 1/14; band B either way",
        index.compared().in("en"));
    assertTrue(index.toString().length() < 80);
  }

  @Test
  void prioritiesAreTheLowestThreeWithTiesAndEveryElementInALowBand() {
    // x 25: u1 62.5 D, u2 to u5 75 C, u6 to u9 100: four tie for the second place
    SatisfactionIndex ties =
        SatisfactionIndex.of(SKM, ofTotals(2, 5, 6, 6, 6, 6, 8, 8, 8, 8)).orThrow();
    assertEquals(List.of("u1", "u2", "u3", "u4", "u5"), ties.priorities());

    // 50, 62.5, 62.5 and behind them 75 (C): beyond the three lowest, and still named
    SatisfactionIndex low =
        SatisfactionIndex.of(SKM, ofTotals(2, 4, 5, 5, 6, 8, 8, 8, 8, 8)).orThrow();
    assertEquals(List.of("u1", "u2", "u3", "u4"), low.priorities());
  }

  @Test
  void aColumnWithoutElementOrOnAnotherScaleIsRefused() {
    Scale five = Scale.of("lima", 1, 5, Better.HIGHER);
    assertEquals(
        "column must be named after one of [u1, u2, u3, u4, u5, u6, u7, u8, u9], was U10"
            + "\n  name it with named(\"u1\")",
        refusal(List.of(column("U10", 3))));
    assertEquals(
        "scale of an element must go from 1 to 4, higher is better, was 1 to 5 (column U1)",
        refusal(List.of(Ratings.of(five, 3).named("U1"))));
    assertEquals(
        "columns must have as many rows as the first, which has 1, had 2 (column U2)",
        refusal(List.of(column("U1", 3), column("U2", 3, 4))));
  }

  private static String refusal(List<Ratings> columns) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> SatisfactionIndex.of(SKM, columns));
    return String.valueOf(refused.getMessage());
  }

  @Test
  void anElementThatIsNotAskedAboutIsNotLeftOutSilently() {
    List<Ratings> eight = ofTotals(3, 9, 9, 9, 9, 9, 9, 9, 9);
    assertEquals(
        Outcome.notComputable(Absence.MISSING_ELEMENT, "no column is about U9"),
        SatisfactionIndex.of(SKM, eight));
    assertEquals(
        "75.00",
        SatisfactionIndex.of(SKM.without(AspectRole.unsur(9)), eight)
            .orThrow()
            .rounded()
            .toPlainString());
  }

  @Test
  void everybodyAskedLeavesNoError() {
    List<Ratings> columns = ofTotals(29, 105, 101, 100, 116, 102, 105, 106, 105, 115);
    double all =
        SatisfactionIndex.of(SKM, columns, OptionalLong.of(29))
            .orThrow()
            .interval(0.95)
            .orThrow()
            .width();
    double some =
        SatisfactionIndex.of(SKM, columns, OptionalLong.of(116))
            .orThrow()
            .interval(0.95)
            .orThrow()
            .width();
    double unknown = worked().interval(0.95).orThrow().width();

    assertEquals(0, all);
    // a quarter was asked: the square root of three quarters of the width
    assertEquals(unknown * Math.sqrt(0.75), some, 1e-9);
  }

  @Property(seed = "20251127", tries = 40)
  void allFoursAreExactlyAHundred(@ForAll @IntRange(min = 1, max = 60) int n) {
    int[] totals = new int[9];
    Arrays.fill(totals, 4 * n);
    SatisfactionIndex index = SatisfactionIndex.of(SKM, ofTotals(n, totals)).orThrow();

    assertEquals(Rational.of(100), index.exact());
    // domain.md 1.1: the weight 0.11 gives 99.00
    assertEquals(Rational.of(99), index.printed());
  }

  @Property(seed = "20251128", tries = 100)
  void orderAndPartsChangeNothingAndABetterAnswerRaises(
      @ForAll @Size(min = 9, max = 180) List<@IntRange(min = 0, max = 4) Integer> cells,
      @ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<List<Integer>> rows = rows(cells);
    SatisfactionIndex.of(SKM, columns(rows))
        .asOptional()
        .ifPresent(
            index -> {
              List<List<Integer>> shuffled = new ArrayList<>(rows);
              Collections.shuffle(shuffled, new Random(seed));
              List<Ratings> reordered = new ArrayList<>(columns(shuffled));
              Collections.reverse(reordered);
              assertEquals(index, SatisfactionIndex.of(SKM, reordered).orThrow());
              better(rows)
                  .ifPresent(
                      up ->
                          assertTrue(
                              SatisfactionIndex.of(SKM, columns(up))
                                      .orThrow()
                                      .exact()
                                      .compareTo(index.exact())
                                  > 0));
            });
  }

  private static List<List<Integer>> rows(List<Integer> cells) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int at = 0; at + 9 <= cells.size(); at += 9) {
      rows.add(cells.subList(at, at + 9));
    }
    return rows;
  }

  private static List<Ratings> columns(List<List<Integer>> rows) {
    List<Ratings> columns = new ArrayList<>();
    for (int u = 0; u < 9; u++) {
      int element = u;
      columns.add(column("u" + (u + 1), rows.stream().mapToInt(row -> row.get(element)).toArray()));
    }
    return columns;
  }

  /** The rows with the first answer that can rise, of a form that counts, one higher. */
  private static Optional<List<List<Integer>>> better(List<List<Integer>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      List<Integer> row = new ArrayList<>(rows.get(r));
      if (row.stream().filter(code -> code > 0).count() >= 5) {
        for (int u = 0; u < 9; u++) {
          if (row.get(u) > 0 && row.get(u) < 4) {
            row.set(u, row.get(u) + 1);
            List<List<Integer>> up = new ArrayList<>(rows);
            up.set(r, row);
            return Optional.of(up);
          }
        }
      }
    }
    return Optional.empty();
  }
}
