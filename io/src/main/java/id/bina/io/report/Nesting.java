package id.bina.io.report;

import id.bina.core.program.Region;
import id.bina.core.result.Release;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which programme is of a region that holds the region of another. */
final class Nesting {
  private Nesting() {}

  /** Whether the region of one release lies in that of the other. */
  static boolean holds(Release outer, Release inner) {
    Optional<Region> around = outer.body().heading().place();
    Optional<String> within = inner.body().heading().place().flatMap(Region::within);
    return around.isPresent() && within.filter(name -> same(name, around.get().name())).isPresent();
  }

  static boolean holdsAny(Release outer, List<Release> all) {
    return all.stream().anyMatch(inner -> holds(outer, inner));
  }

  /** Names are the same with and without the word for their level. */
  private static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).strip().replaceFirst("^provinsi\\s+", "");
  }
}
