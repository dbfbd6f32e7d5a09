package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.AspectRole;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.scoring.regulation.RegionSatisfaction.Over;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A region over its forms, and over its units: two figures with two names. */
class RegionSatisfactionTest {
  private static final RegulationPack SKM = Packs.citizenSatisfaction();

  private static RegionSatisfaction of(Map<String, List<Ratings>> units) {
    return RegionSatisfaction.of(SKM, units).orThrow();
  }

  /** A busy unit of four forms with 4, a quiet one of one form with 2. */
  private static RegionSatisfaction two() {
    return of(
        Map.of(
            "dukcapil", SatisfactionForms.alike(4, 4, 4, 4),
            "puskesmas", SatisfactionForms.alike(2)));
  }

  @Test
  void busyUnitsCountMoreOverFormsAndNotOverUnits() {
    assertEquals(Rational.of(90), two().exact(Over.FORMS));
    assertEquals(Rational.of(75), two().exact(Over.UNITS));
    assertEquals(
        "IKM over 5 forms 90.00 A, over 2 units 75.00 C (citizen-satisfaction 1)",
        two().toString());
    assertTrue(two().table().contains("keeps to one of them"));
  }

  @Test
  void aUnitWithoutAnIndexIsNamedAndNotZero() {
    int[] noComplaints = {3, 3, 3, 3, 3, 3, 3, 0, 3};
    RegionSatisfaction region =
        of(
            Map.of(
                "camat", SatisfactionForms.columns(noComplaints),
                "dukcapil", SatisfactionForms.alike(4, 4)));
    assertEquals(Rational.of(100), region.exact(Over.UNITS));
    assertEquals(Rational.of(100), region.exact(Over.FORMS));
    assertEquals("{camat=nobody answered element 8}", region.without().toString());
    assertTrue(region.table().contains("camat without an index, not 0"), region.table());
    assertEquals(
        "not computable: 0 of 1 units have an index, at least 1 is needed [BELOW_MINIMUM_N]",
        RegionSatisfaction.of(SKM, Map.of("camat", SatisfactionForms.columns(noComplaints)))
            .toString());
  }

  @Test
  void unitsOfTwoPacksAreNoRegion() {
    RegulationPack eight = SKM.without(AspectRole.unsur(4)).toBuilder().id("skm-8").build();
    SatisfactionIndex other =
        SatisfactionIndex.of(
                eight,
                SatisfactionForms.alike(3).stream()
                    .filter(column -> !column.name().orElse("").equals("u4"))
                    .toList())
            .orThrow();
    assertEquals(
        "units of a region must have one pack, citizen-satisfaction, was skm-8 (unit camat)",
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                        new RegionSatisfaction(
                            SKM, new TreeMap<>(Map.of("camat", other)), new TreeMap<>()))
                .getMessage()));
  }

  /** Over its forms a region is the index of all forms together, whatever is left blank. */
  @Property(tries = 50, seed = "14")
  void overFormsARegionIsTheIndexOfAllFormsTogether(@ForAll long seed) {
    Random random = new Random(seed);
    List<int[]> all = new ArrayList<>();
    Map<String, List<Ratings>> units = new TreeMap<>();
    for (int unit = 0; unit < 3; unit++) {
      int[][] forms = new int[1 + random.nextInt(6)][9];
      for (int[] form : forms) {
        Arrays.setAll(form, u -> 1 + random.nextInt(4));
        if (forms.length > 1 && form != forms[0]) {
          form[random.nextInt(9)] = 0;
        }
        all.add(form);
      }
      units.put("unit-" + unit, SatisfactionForms.columns(forms));
    }
    RegionSatisfaction region = of(units);
    SatisfactionIndex together =
        SatisfactionIndex.of(SKM, SatisfactionForms.columns(all.toArray(int[][]::new))).orThrow();
    assertEquals(together.exact(), region.exact(Over.FORMS));
    assertEquals(together.index().n(), region.forms());
  }
}
