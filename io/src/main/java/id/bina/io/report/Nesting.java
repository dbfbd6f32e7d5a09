package id.bina.io.report;

import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.result.Release;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the region of one programme lies to the region of another. */
enum Nesting {
  /** Nothing says that one holds the other. */
  APART,
  /** The first holds the second. */
  HOLDS,
  /** A document does not say the level of a region, and by its name it may hold the other. */
  MAY_HOLD;

  static Nesting of(Release outer, Release inner) {
    Optional<Region> around = outer.body().heading().place();
    Optional<Region> inside = inner.body().heading().place();
    if (around.isEmpty() || inside.isEmpty() || outer.equals(inner)) {
      return APART;
    }
    Region one = around.get();
    Optional<String> within = inside.get().within();
    if (within.filter(name -> isProvince(one, name) || name.equals(one.name())).isPresent()) {
      return HOLDS;
    }
    boolean named =
        within.filter(name -> bare(name).equals(bare(one.name()))).isPresent()
            || bare(one.name()).equals(bare(inside.get().name()));
    return named && isUnknown(one) ? MAY_HOLD : APART;
  }

  /** Whether a programme should not stand on one axis with some other. */
  static boolean isAroundAny(Release outer, List<Release> all) {
    return all.stream().anyMatch(inner -> of(outer, inner) != APART);
  }

  private static boolean isProvince(Region region, String name) {
    return region.level().equals(RegionLevel.PROVINSI) && bare(name).equals(bare(region.name()));
  }

  private static boolean isUnknown(Region region) {
    return region.level().equals(RegionLevel.UNKNOWN);
  }

  /** A name with and without the word for its level is one name. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).strip().replaceFirst("^provinsi\\s+", "");
  }
}
