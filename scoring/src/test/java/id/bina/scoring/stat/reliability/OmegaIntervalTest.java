package id.bina.scoring.stat.reliability;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.AlphaLimits;
import id.bina.scoring.stat.reliability.OneFactor.Extraction;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Intervals of omega and alpha that need no resampling. */
class OmegaIntervalTest {

  private static OmegaInterval attitude() {
    return OmegaInterval.of(Omega.of(Attitude.ITEMS.toArray(Numbers[]::new)).orThrow()).orThrow();
  }

  /**
   * R, lavaan: {@code om := (l1 + ... + l7)^2 / ((l1 + ... + l7)^2 + t1 + ... + t7)}, std.lv, gives
   * .8563268 (.0398140), and with MLR .0461941; the further digits of the first from the
   * information matrix at a gradient of 6e-16.
   */
  @Test
  void errorsAreThoseOfLavaan() {
    OmegaInterval found = attitude();
    assertEquals(0.856326792953870, found.omega().value(), 1e-9);
    assertEquals(0.0398139914208605, found.standardError(), 1e-9);
    assertEquals(0.778292803688785, found.symmetric().lower(), 1e-8);
    assertEquals(0.934360782218956, found.symmetric().upper(), 1e-8);
    assertEquals(0.759665963462680, found.interval().lower(), 1e-8);
    assertEquals(0.918292671117053, found.interval().upper(), 1e-8);
    assertEquals("omega-ml-logit", found.interval().method());
    assertEquals(0.046194057, OmegaInterval.robust(Attitude.ITEMS).orThrow().standardError(), 1e-8);
    assertEquals("omega-ml", found.symmetric().method());
  }

  @Test
  void readsInOneLineAndATable() {
    assertEquals(
        "omega 0.8563, se 0.0398, 95 % [0.7597, 0.9183], 7 items, n 30", attitude().toString());
    assertEquals(
        """
        McDonald's omega with its error
                      omega      se     95 % interval
        by logits    0.8563  0.0462  [0.7406, 0.9256]
        symmetrical                  [0.7658, 0.9469]
          robust error, items need not be normal
        """,
        OmegaInterval.robust(Attitude.ITEMS).orThrow().table());
  }

  /** The robust error of rows with gaps is that of the rows without. */
  @Test
  void rowsWithAGapCountInNothing() {
    List<Numbers> gappy = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Numbers.Builder builder = Numbers.builder().name("x" + i);
      for (double value : Attitude.ITEMS.get(i).presentValues()) {
        builder.add(value);
      }
      gappy.add(i == 3 ? builder.missing(Missing.BLANK).build() : builder.add(1000).build());
    }
    assertEquals(
        OmegaInterval.robust(Attitude.ITEMS).orThrow().standardError(),
        OmegaInterval.robust(gappy).orThrow().standardError(),
        1e-15);
  }

  @Property(seed = "20261122", tries = 30)
  void unitsOfAllItemsTogetherDoNotMatter(@ForAll @DoubleRange(min = 0.01, max = 50) double unit) {
    List<Numbers> scaled = new ArrayList<>();
    for (Numbers item : Attitude.ITEMS) {
      Numbers.Builder builder = Numbers.builder();
      for (double value : item.presentValues()) {
        builder.add(value * unit);
      }
      scaled.add(builder.build());
    }
    OmegaInterval robust = OmegaInterval.robust(scaled).orThrow();
    assertEquals(0.046194057, robust.standardError(), 1e-7);
    assertEquals(
        attitude().standardError(),
        OmegaInterval.of(robust.omega()).orThrow().standardError(),
        1e-8);
    assertTrue(robust.interval().lower() > 0 && robust.interval().upper() < 1);
  }

  @Test
  void saysWhereThereIsNoError() {
    assertAbsent(
        Absence.OTHER,
        "the error of omega is that of maximum likelihood of complete rows",
        Omega.of(Attitude.ITEMS, Gaps.LISTWISE, Extraction.MINIMUM_RESIDUAL)
            .flatMap(OmegaInterval::of));
    assertAbsent(
        Absence.OTHER,
        "the error of omega is that of maximum likelihood of complete rows",
        Omega.of(Attitude.ITEMS, Gaps.PAIRWISE, Extraction.MAXIMUM_LIKELIHOOD)
            .flatMap(OmegaInterval::of));
    assertAbsent(
        Absence.OTHER,
        "the error of omega needs the units of the items, was correlations",
        Omega.of(Scales.ofLoadings(0.8, 0.7, 0.6, 0.5), Extraction.MAXIMUM_LIKELIHOOD)
            .flatMap(OmegaInterval::of));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "held at the bound, which leaves no error: a",
        OmegaInterval.robust(Scales.FOUR));
    assertRefused(
        "standard error must be finite and 0 or more, was -1.0",
        () -> new OmegaInterval(attitude().omega(), -1, OmegaInterval.ROBUST, 0.95));
  }

  /** R, from cov(attitude): alpha .84314, ase .0424357 as psych::alpha(attitude) has it. */
  @Test
  void intervalsOfAlphaByName() {
    Alpha alpha = Alpha.of(Attitude.ITEMS.toArray(Numbers[]::new)).orThrow();
    Interval bonett = alpha.interval(AlphaLimits.BONETT);
    assertEquals(0.7237989898222810, bonett.lower(), 1e-12);
    assertEquals(0.9109192586805432, bonett.upper(), 1e-12);
    assertEquals("bonett", bonett.method());
    Interval large = alpha.interval(AlphaLimits.DUHACHEK_IACOBUCCI);
    assertEquals(0.759970334548329, large.lower(), 1e-12);
    assertEquals(0.9263152045811908, large.upper(), 1e-12);
    assertEquals(alpha.interval(), alpha.interval(AlphaLimits.FELDT));
    assertEquals("feldt", AlphaLimits.FELDT.id());
  }
}
