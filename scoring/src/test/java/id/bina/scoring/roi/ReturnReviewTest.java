package id.bina.scoring.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.result.EvidenceGrade;
import id.bina.scoring.roi.PrincipleCheck.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The return of domain 5.2, held to the guiding principles. */
class ReturnReviewTest {
  private static final List<Level> ALL =
      List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS);

  private static ReturnReview review(List<Benefit> benefits, LoadedCost cost, List<Level> levels) {
    return ReturnReview.of(benefits, 9, cost, levels, List.of()).orThrow();
  }

  private static PrincipleCheck check(ReturnReview review, Principle principle) {
    return review.checks().stream()
        .filter(each -> each.principle() == principle)
        .findFirst()
        .orElseThrow();
  }

  private static LoadedCost full() {
    Map<Loading, BigDecimal> parts = new EnumMap<>(Loading.class);
    Arrays.stream(Loading.values()).forEach(part -> parts.put(part, BigDecimal.ONE));
    return LoadedCost.of(parts);
  }

  @Test
  @Tag("S000-19")
  void aReturnOnEstimatesIsNeverAboveE2HoweverLarge() {
    ReturnReview review = review(Returns.FOUR, Returns.cost("7.5"), ALL);
    assertEquals(EvidenceGrade.E2, review.grade());
    assertEquals(
        "other causes are told apart by data: open (estimate of the superior or an expert)",
        check(review, Principle.ISOLATION).toString());
  }

  @Test
  void eachWayOfIsolationCapsTheGrade() {
    Map<Isolation, EvidenceGrade> best = new EnumMap<>(Isolation.class);
    for (Isolation way : Isolation.values()) {
      List<Benefit> one = List.of(Returns.benefit("waktu", "9", "1", "0.5", way));
      best.put(way, review(one, full(), ALL).grade());
    }
    assertEquals(
        Map.of(
            Isolation.COMPARISON, EvidenceGrade.E4,
            Isolation.TREND, EvidenceGrade.E3,
            Isolation.REGRESSION, EvidenceGrade.E3,
            Isolation.SUPERIOR_ESTIMATE, EvidenceGrade.E2,
            Isolation.PARTICIPANT_ESTIMATE, EvidenceGrade.E1),
        best);
  }

  @Test
  void aCleanReturnHasNothingOpen() {
    List<Benefit> measured =
        List.of(Returns.benefit("waktu layanan", "9", "1", "1", Isolation.COMPARISON));
    assertEquals(List.of(), review(measured, full(), ALL).open());
    assertEquals(
        "BCR 1.125, ROI 12.5 %, payback 10.67 months; E4, 0 principles open",
        review(measured, full(), ALL).toString());
  }

  @Test
  void lowerLevelsThatAreNotReportedAreNamed() {
    ReturnReview review =
        review(Returns.FOUR, full(), List.of(Level.REACTION, Level.RESULTS, Level.PROCESS));
    assertEquals(
        "lower levels are reported: open (not reported: level 2, level 3)",
        check(review, Principle.LOWER_LEVELS).toString());
    assertTrue(review.table("id").contains("(belum dilaporkan: tingkat 2,"));
  }

  @Test
  void anEstimateWithoutDoubtIsOpen() {
    ReturnReview review =
        review(
            List.of(
                Returns.benefit("a", "9", "1", "1", Isolation.PARTICIPANT_ESTIMATE),
                Returns.benefit("b", "9", "1", "1", Isolation.COMPARISON)),
            full(),
            ALL);
    assertEquals(
        "estimates are lowered by their doubt: open (estimates without doubt: a)",
        check(review, Principle.ADJUSTED).toString());
  }

  @Test
  @Tag("S001-24")
  void trustIsNamedAndHasNoPrice() {
    Text trust = Text.of("kepercayaan warga", "trust of citizens");
    ReturnReview named = ReturnReview.of(Returns.FOUR, 5, full(), ALL, List.of(trust)).orThrow();
    assertEquals(
        "intangibles have no price: kept (trust of citizens)",
        check(named, Principle.INTANGIBLES).toString());
    assertEquals(review(Returns.FOUR, full(), ALL).value().benefit(), named.value().benefit());
    List<Benefit> priced =
        List.of(Returns.benefit("Kepercayaan warga", "9", "1", "0.5", Isolation.COMPARISON));
    assertEquals(
        "intangibles have no price: open (has a price: Kepercayaan warga)",
        check(review(priced, full(), ALL), Principle.INTANGIBLES).toString());
  }

  @Test
  void anExtremeImprovementIsDroppedBeforeAnythingIsComputed() {
    // Q1 = 8, Q3 = 12 of 5, 8, 10, 12, 200: the fence is 12 + 3 x 4 = 24.
    List<Benefit> five = new ArrayList<>();
    for (String improvement : List.of("5", "8", "10", "12", "200")) {
      five.add(Returns.estimate(improvement, "1", "0.5"));
    }
    ReturnReview review = review(five, Returns.cost("7.5"), ALL);
    assertEquals(new BigDecimal("17.5"), review.value().benefit());
    assertEquals(
        "extremes are left out: kept (left out: waktu layanan 200)",
        check(review, Principle.NO_EXTREMES).toString());
    assertEquals(
        "no data counts as 0: kept (4 of 9 without a documented benefit)",
        check(review, Principle.NO_DATA_IS_NONE).toString());
  }

  @Test
  void aLargeLossIsNoExtremeAndFourCannotTell() {
    List<Benefit> five = new ArrayList<>();
    for (String improvement : List.of("-200", "8", "10", "12", "9")) {
      five.add(Returns.estimate(improvement, "1", "1"));
    }
    assertEquals(five, ExtremeBenefits.of(five).kept());
    PrincipleCheck four = check(review(Returns.FOUR, full(), ALL), Principle.NO_EXTREMES);
    assertEquals(State.UNKNOWN, four.state());
    assertEquals(
        "extremes are left out: cannot be told (4 benefits, 5 are needed)", four.toString());
  }

  @Test
  void withoutADocumentedBenefitThereIsNoReturn() {
    assertEquals(
        "not computable: 0 documented benefits, at least 1 is needed; no data is no return"
            + " [NO_DATA]",
        ReturnReview.of(List.of(), 5, full(), ALL, List.of()).toString());
    assertEquals(
        "asked must be at least the number of benefits, 4, was 3",
        assertThrows(
                IllegalArgumentException.class,
                () -> ReturnReview.of(Returns.FOUR, 3, full(), ALL, List.of()))
            .getMessage());
  }
}
