package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void saysIdAndUnit() {
    assertEquals("learning.d_av (sd)", SampleScores.D_AV.toString());
  }

  @Test
  void takesBothEndsOfItsRange() {
    assertEquals(Optional.of(BigDecimal.ZERO), SampleScores.CONFIRMED.lowest());
    assertEquals(Optional.of(BigDecimal.ONE), SampleScores.CONFIRMED.highest());
    assertEquals(Optional.empty(), SampleScores.D_AV.lowest());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(SampleScores.CONFIRMED, SampleScores.CONFIRMED.toBuilder().build());
  }

  @Test
  void refusesARangeUpsideDown() {
    var builder = SampleScores.CONFIRMED.toBuilder().range(1, 0);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "lowest value of a measure must not be above the highest, was 1 above 0"
            + " (measure transfer.confirmed)",
        refused.getMessage());
  }
}
