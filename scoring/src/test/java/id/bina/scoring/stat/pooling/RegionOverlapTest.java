package id.bina.scoring.stat.pooling;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pooled must not share people. */
class RegionOverlapTest {

  private static final Region JAMBI = Region.of("Jambi", RegionLevel.PROVINSI);
  private static final Region BUNGO = Region.of("Bungo", RegionLevel.KABUPATEN).withWithin("Jambi");
  private static final Region TEBO = Region.of("Tebo", RegionLevel.KABUPATEN).withWithin("Jambi");
  private static final Region RIMBO =
      Region.of("Rimbo Tengah", RegionLevel.KECAMATAN).withWithin("Bungo");
  private static final String SHARED = ", and what is pooled must not share people";

  private static Outcome<Pooling> pool(Region... regions) {
    List<Study> studies = new ArrayList<>();
    for (Region region : regions) {
      double effect = studies.size() / 10.0;
      studies.add(Study.of("study " + studies.size(), effect, 0.04).in(region));
    }
    return Pooling.of(studies);
  }

  private static void assertUntold(String one, String other, Outcome<Pooling> actual) {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "whether "
            + one
            + " and "
            + other
            + " overlap is not said\n"
            + "  give each region its level, and its code or the region it lies within",
        actual);
  }

  @Test
  void districtsOfOneProvinceAreSeparate() {
    assertTrue(pool(BUNGO, TEBO).isComputed());
    assertTrue(pool(BUNGO, TEBO, Region.of("Riau", RegionLevel.PROVINSI)).isComputed());
  }

  @Test
  void provinceIsNotPooledWithItsDistrict() {
    String sentence = "Bungo (kabupaten) lies within Jambi (provinsi)" + SHARED;
    assertAbsent(Absence.OVERLAP, sentence, pool(JAMBI, BUNGO));
    assertAbsent(Absence.OVERLAP, sentence, pool(TEBO.withWithin("Riau"), BUNGO, JAMBI));
  }

  @Test
  void provinceIsNotPooledWithADistrictOfItsDistrict() {
    assertAbsent(
        Absence.OVERLAP,
        "Rimbo Tengah (kecamatan) lies within Bungo (kabupaten)" + SHARED,
        pool(RIMBO, BUNGO));
    assertAbsent(
        Absence.OVERLAP,
        "Bungo (kabupaten) lies within Jambi (provinsi)" + SHARED,
        pool(BUNGO, JAMBI, RIMBO.withWithin("Muko-Muko")));
    assertUntold("Rimbo Tengah (kecamatan)", "Jambi (provinsi)", pool(RIMBO, JAMBI));
  }

  @Test
  void oneRegionIsNotPooledTwice() {
    assertAbsent(
        Absence.OVERLAP, "Bungo (kabupaten) is there twice" + SHARED, pool(BUNGO, TEBO, BUNGO));
  }

  @Test
  void codesOfOneSystemDecide() {
    Region province = JAMBI.withCode("Kemendagri 2024", "15");
    Region district =
        Region.of("Bungo", RegionLevel.KABUPATEN).withCode("Kemendagri 2024", "15.08");
    Region other = Region.of("Padang", RegionLevel.KOTA).withCode("Kemendagri 2024", "13.71");
    String sentence = "Bungo (kabupaten) lies within Jambi (provinsi)" + SHARED;
    assertAbsent(Absence.OVERLAP, sentence, pool(province, district));
    assertAbsent(Absence.OVERLAP, sentence, pool(district, province));
    assertAbsent(
        Absence.OVERLAP, "Bungo (kabupaten) is there twice" + SHARED, pool(district, district));
    assertTrue(pool(province, other).isComputed());
    assertUntold(
        "Jambi (provinsi)",
        "Padang (kota)",
        pool(province, Region.of("Padang", RegionLevel.KOTA).withCode("BPS", "1371")));
  }

  @Test
  void cityAndRegencyOfOneNameAreSeparate() {
    assertTrue(
        pool(Region.of("Bandung", RegionLevel.KOTA), Region.of("Bandung", RegionLevel.KABUPATEN))
            .isComputed());
  }

  @Test
  void whatIsNotSaidIsNotGuessed() {
    Region somewhere = Region.of("Jambi", RegionLevel.UNKNOWN);
    assertUntold("Jambi (unknown)", "Tebo (kabupaten)", pool(somewhere, TEBO.withWithin("Riau")));
    assertUntold("Jambi (unknown)", "Jambi (unknown)", pool(somewhere, somewhere));
    assertUntold(
        "Jambi (provinsi)", "Jambi (kota)", pool(JAMBI, Region.of("Jambi", RegionLevel.KOTA)));
  }

  @Test
  void studiesWithoutRegionAreNotChecked() {
    List<Study> mixed =
        List.of(Study.of("a", 1, 1).in(JAMBI), Study.of("b", 2, 1), Study.of("c", 3, 1));
    assertTrue(Pooling.of(mixed).isComputed());
  }
}
