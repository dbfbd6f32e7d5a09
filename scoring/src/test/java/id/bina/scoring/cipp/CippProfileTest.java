package id.bina.scoring.cipp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.program.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Four components, no total: domain 5.4. */
class CippProfileTest {
  private static final CippIndicator MATCH =
      CippIndicator.of(
          "need.match",
          Text.of("kesesuaian kebutuhan", "match with needs"),
          CippComponent.CONTEXT,
          "0",
          "1");
  private static final CippIndicator WAIT =
      new CippIndicator(
          "waiting",
          Text.of("waktu tunggu", "waiting time"),
          CippComponent.PRODUCT,
          Optional.of(Level.RESULTS),
          new BigDecimal("60"),
          new BigDecimal("15"));
  private static final CippIndicator IKM =
      new CippIndicator(
          "ikm",
          Text.of("IKM", "IKM"),
          CippComponent.PRODUCT,
          Optional.of(Level.RESULTS),
          new BigDecimal("25"),
          new BigDecimal("100"));
  private static final CippIndicator PRESENT =
      CippIndicator.of(
          "present", Text.of("kehadiran", "attendance"), CippComponent.PROCESS, "0", "1");

  private static CippProfile profile(Map<String, BigDecimal> values) {
    return CippProfile.of(List.of(MATCH, WAIT, IKM, PRESENT), values).orThrow();
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  @Tag("S000-6")
  void aComponentIsTheMeanOfItsNormalisedIndicators() {
    // waiting 24 of 60 to 15 is 80, IKM 85 of 25 to 100 is 80, 0.4 of needs matched is 40.
    CippProfile profile =
        profile(Map.of("need.match", number("0.4"), "waiting", number("24"), "ikm", number("85")));
    assertEquals(Rational.of(40), profile.scores().get(CippComponent.CONTEXT));
    assertEquals(Rational.of(80), profile.scores().get(CippComponent.PRODUCT));
    assertEquals("context 40.0, product 80.0; missing: input, process", profile.toString());
  }

  @Test
  void aLowContextIsNotAveragedAway() {
    // The means of components can be had, and no figure of the whole: 60 stands nowhere.
    CippProfile profile = profile(Map.of("need.match", number("0.2"), "ikm", number("100")));
    assertTrue(
        Arrays.stream(CippProfile.class.getDeclaredMethods())
            .noneMatch(method -> method.getReturnType().equals(Rational.class)));
    assertTrue(profile.table("id").contains("konteks yang rendah tidak ditebus oleh produk"));
    assertTrue(!profile.table().contains("60.0"));
  }

  @Test
  void whatHasNoValueIsNamedAndNot0() {
    CippProfile profile = profile(Map.of("ikm", number("85")));
    assertEquals(Rational.of(80), profile.scores().get(CippComponent.PRODUCT));
    assertEquals(List.of(MATCH, WAIT, PRESENT), profile.without());
    assertEquals(
        List.of(CippComponent.CONTEXT, CippComponent.INPUT, CippComponent.PROCESS),
        profile.missing());
  }

  @Test
  void noValueOrOneOutsideIsNotComputable() {
    assertEquals(
        "not computable: 0 of 1 indicators have a value [NO_DATA]",
        CippProfile.of(List.of(MATCH), Map.of()).toString());
    assertEquals(
        "not computable: value 1.2 of need.match lies outside of its worst and best"
            + " [OUT_OF_RANGE]",
        CippProfile.of(List.of(MATCH), Map.of("need.match", number("1.2"))).toString());
  }

  @Test
  void onlyAProductHasALevel() {
    assertEquals(
        "only a product has a level, context had results (indicator need.match)",
        refusal(
            () ->
                new CippIndicator(
                    "need.match",
                    MATCH.title(),
                    CippComponent.CONTEXT,
                    Optional.of(Level.RESULTS),
                    BigDecimal.ZERO,
                    BigDecimal.ONE)));
    assertEquals(
        "worst and best must differ, were both 1 (indicator x)",
        refusal(() -> CippIndicator.of("x", MATCH.title(), CippComponent.INPUT, "1", "1.0")));
    assertEquals(
        "value must be in [15, 60], was 61 (indicator waiting)",
        refusal(() -> WAIT.normalised(number("61"))));
    assertEquals(
        "value must belong to an indicator of [need.match], was of ikm",
        refusal(() -> CippProfile.of(List.of(MATCH), Map.of("ikm", number("1")))));
    assertEquals(
        "indicator must be named once, was named twice: ikm",
        refusal(() -> CippProfile.of(List.of(IKM, IKM), Map.of())));
  }
}
