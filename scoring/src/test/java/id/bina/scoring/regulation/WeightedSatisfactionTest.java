package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.AspectRole;
import id.bina.core.regulation.Confirmation;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.admission.CaseColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights of an office's own, exact beside as printed beside the official index. */
class WeightedSatisfactionTest {
  private static final String[] SHARES = {
    "0.2", "0.1", "0.2", "0.05", "0.1", "0.125", "0.125", "0.05", "0.05"
  };

  private static final int[][] FORMS = {
    {3, 3, 2, 4, 3, 3, 3, 2, 4},
    {4, 3, 3, 4, 3, 4, 4, 3, 4},
    {2, 3, 2, 4, 3, 3, 2, 3, 3},
    {3, 2, 3, 4, 4, 3, 3, 3, 4},
    {3, 4, 1, 4, 3, 4, 4, 2, 3}
  };

  private static RegulationPack pack(String... shares) {
    List<Weight> weights = new ArrayList<>();
    for (int u = 0; u < shares.length; u++) {
      weights.add(
          new Weight(
              "u" + (u + 1),
              Text.of("Unsur " + (u + 1)),
              new BigDecimal(shares[u]),
              Confirmation.HOUSE_DEFAULT,
              "Perbup contoh"));
    }
    return Packs.citizenSatisfaction().toBuilder()
        .id("skm-contoh")
        .addWeightTables(new WeightTable(Packs.IKM_WEIGHTS, Text.of("Bobot unsur"), weights))
        .build();
  }

  private static WeightedSatisfaction of(int[]... forms) {
    return WeightedSatisfaction.of(pack(SHARES), SatisfactionForms.columns(forms)).orThrow();
  }

  /** R: {@code w <- c(.2,.1,.2,.05,.1,.125,.125,.05,.05); 25 * sum(w * colMeans(x))}. */
  @Test
  void theWeightsChangeTheIndexAndTheOfficialOneStandsBeside() {
    WeightedSatisfaction index = of(FORMS);
    assertEquals(Rational.of(new BigDecimal("74.875")), index.exact());
    assertEquals(Rational.of(new BigDecimal("75.7")), index.printed());
    assertEquals("IKM weighted 74.88, C; equal weights 78.33, B (skm-contoh 1)", index.toString());
  }

  /** Printed with two decimals 0.125 is 0.13, and the weights come to 1.01. */
  @Test
  void printedWeightsNeedNotComeToOne() {
    WeightedSatisfaction fours = of(new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4});
    assertEquals(Rational.of(100), fours.exact());
    assertEquals(Rational.of(101), fours.printed());
    assertEquals("A", fours.band().code());
  }

  @Test
  void equalWeightsAreTheOfficialIndex() {
    String[] eighths = new String[8];
    Arrays.fill(eighths, "0.125");
    RegulationPack eight = pack(eighths).without(AspectRole.unsur(9));
    int[][] forms = Arrays.stream(FORMS).map(f -> Arrays.copyOf(f, 8)).toArray(int[][]::new);
    WeightedSatisfaction index =
        WeightedSatisfaction.of(eight, SatisfactionForms.columns(forms)).orThrow();
    assertEquals(index.unweighted().exact(), index.exact());
    assertEquals(index.unweighted().interval(.9), index.interval(.9));
  }

  /** R: {@code y <- 25 * x %*% w; t.test(y)$conf.int}. */
  @Test
  void theIntervalIsThatOfTheWeightedFormsWhereNothingIsMissing() {
    Interval interval = of(FORMS).interval(.95).orThrow();
    assertEquals(63.229227566025, interval.lower(), 1e-9);
    assertEquals(86.520772433975, interval.upper(), 1e-9);
  }

  /** R: {@code e[r] <- sum(w * (x[r, ] - m) * n / n_u); se <- sqrt(sum(e^2) / (n * (n - 1)))}. */
  @Test
  void missingAnswersAreLinearisedWithTheWeights() {
    int[][] gaps = Arrays.stream(FORMS).map(int[]::clone).toArray(int[][]::new);
    gaps[1][2] = 0;
    gaps[3][2] = 0;
    gaps[0][7] = 0;
    WeightedSatisfaction index = of(gaps);
    Interval interval = index.interval(.95).orThrow();
    assertEquals(72.3958333333, index.exact().doubleValue(), 1e-9);
    assertEquals(64.423195547422, interval.lower(), 1e-9);
    assertEquals(80.368471119244, interval.upper(), 1e-9);
  }

  @Test
  void aPackWithoutWeightsOrWithOthersIsRefused() {
    List<Ratings> columns = SatisfactionForms.columns(FORMS);
    assertEquals(
        "pack must have the weight table elements, was citizen-satisfaction\n"
            + "  the official index weighs all elements the same: take SatisfactionIndex",
        refusal(() -> WeightedSatisfaction.of(Packs.citizenSatisfaction(), columns)));
    assertEquals(
        "weights must be those of [u1, u2, u3, u4, u5, u6, u7, u8, u9], were those of [u1, u2]"
            + " (regulation pack skm-contoh)",
        refusal(() -> WeightedSatisfaction.of(pack("0.5", "0.5"), columns)));
  }

  private static String refusal(Runnable act) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, act::run).getMessage());
  }

  @Test
  void anElementThatNobodyAnsweredGivesItsWeightToNobody() {
    int[][] none = {{3, 3, 3, 0, 3, 3, 3, 3, 3}, {4, 4, 4, 0, 4, 4, 4, 4, 4}};
    assertTrue(
        WeightedSatisfaction.of(pack(SHARES), SatisfactionForms.columns(none))
            .toString()
            .contains("MISSING_ELEMENT"));
  }

  @Test
  void aSurveyByAPackWithWeightsStaysOfficialAndTellsTheWeightedValue() {
    RegulationPack own = pack(SHARES).toBuilder().id("citizen-satisfaction").version("1w").build();
    Skm skm = Skm.ofNine().with(setting -> setting.packs(List.of(own)));
    for (int[] form : FORMS) {
      skm.form(Skm.BEFORE, CaseColumns.KEPT, form);
    }
    Score.Measured index =
        skm.scores().stream()
            .filter(score -> score.key().measure().value().equals("ikm.index"))
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertEquals(new BigDecimal("78.33"), index.rounded().orElseThrow());
    assertTrue(
        index.notes().stream()
            .anyMatch(
                note ->
                    note.in("en")
                        .equals(
                            "elements weigh the same, as in the official index; by the weights of"
                                + " citizen-satisfaction 1w: 74.88")),
        index.notes().toString());
  }

  @Test
  void aTableSaysThatTheWeightsAreAnOfficesOwn() {
    String table = of(FORMS).table();
    assertTrue(table.contains("the official index weighs all elements the same"), table);
    assertTrue(table.lines().allMatch(line -> line.length() <= 80), table);
  }
}
