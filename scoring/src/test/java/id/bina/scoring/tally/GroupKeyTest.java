package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.result.Stratum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroupKeyTest {

  @Test
  void readsAsItsStrataInTheOrderOfTheirNames() {
    GroupKey key = GroupKey.of("unit", "U-1").with("training", "TR-01");

    assertEquals("training=TR-01 unit=U-1", key.toString());
    assertEquals("TR-01", key.value("training"));
    assertEquals(
        List.of(new Stratum("training", "TR-01"), new Stratum("unit", "U-1")), key.strata());
    assertEquals("all", GroupKey.all().toString());
  }

  @Test
  void tellsAGroupOfCasesThatHaveNoValue() {
    GroupKey key = GroupKey.of("training", "TR-01").with("unit", "");

    assertFalse(key.isNamed());
    assertEquals("training=TR-01 unit=(none)", key.toString());
    assertEquals(List.of(new Stratum("training", "TR-01")), key.strata());
    assertTrue(GroupKey.all().isNamed());
  }

  @Test
  void sortsByNameAndValue() {
    GroupKey a = GroupKey.of("training", "A");
    GroupKey b = GroupKey.of("training", "B");
    GroupKey ab = a.with("unit", "B");

    assertEquals(
        List.of(GroupKey.all(), a, ab, b),
        List.copyOf(new TreeSet<>(Set.of(b, ab, a, GroupKey.all()))));
  }

  @Test
  void refusesAStratumItDoesNotHave() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> GroupKey.of("training", "A").value("unit"));

    assertEquals("stratum must be one of [training], was 'unit'", refused.getMessage());
  }

  @Test
  void aGroupingNamesUnitAndStrata() {
    assertEquals(
        "participation[training, unit]",
        Grouping.of(CaseUnit.PARTICIPATION, "training", "unit").toString());
  }

  @Test
  void aGroupingRefusesAStratumTwiceOrWithoutAName() {
    var twice =
        assertThrows(
            IllegalArgumentException.class, () -> Grouping.of(CaseUnit.PERSON, "unit", "unit"));
    var blank =
        assertThrows(IllegalArgumentException.class, () -> Grouping.of(CaseUnit.PERSON, " "));

    assertEquals("stratum of a grouping must stand once, was twice 'unit'", twice.getMessage());
    assertEquals("stratum of a grouping must have a name, was blank", blank.getMessage());
  }
}
