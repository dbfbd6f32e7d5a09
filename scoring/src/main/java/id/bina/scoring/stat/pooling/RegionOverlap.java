package id.bina.scoring.stat.pooling;

import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.result.Absence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two regions share people: one twice, or one within another.
 *
 * <p>Codes of one code system decide where both are digits: 15 holds 15.08. Otherwise names and
 * what is stated to lie around a region decide. Where neither can, it cannot be told.
 */
final class RegionOverlap {

  /** Why studies cannot be pooled. */
  record Refusal(Absence reason, String detail) {}

  private final List<Region> regions;

  private RegionOverlap(List<Region> regions) {
    this.regions = regions;
  }

  static Optional<Refusal> among(List<Study> studies) {
    List<Region> regions = studies.stream().flatMap(each -> each.region().stream()).toList();
    return new RegionOverlap(regions).first();
  }

  private Optional<Refusal> first() {
    List<Refusal> untold = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      for (int j = i + 1; j < regions.size(); j++) {
        Optional<Refusal> refusal = between(regions.get(i), regions.get(j));
        if (refusal.isPresent() && refusal.get().reason().equals(Absence.OVERLAP)) {
          return refusal;
        }
        refusal.ifPresent(untold::add);
      }
    }
    return untold.stream().findFirst();
  }

  private Optional<Refusal> between(Region one, Region other) {
    if (haveComparableCodes(one, other)) {
      return byCode(one, other);
    }
    if (isSame(one.name(), other.name()) && one.level().equals(other.level())) {
      return isUnknown(one) ? untold(one, other) : overlap(label(one) + " is there twice");
    }
    if (isWithin(one, other)) {
      return overlap(label(one) + " lies within " + label(other));
    }
    if (isWithin(other, one)) {
      return overlap(label(other) + " lies within " + label(one));
    }
    return isTold(one, other) ? Optional.empty() : untold(one, other);
  }

  private static boolean haveComparableCodes(Region one, Region other) {
    return one.codeSystem().isPresent()
        && one.codeSystem().equals(other.codeSystem())
        && digits(one).matches("[0-9]+")
        && digits(other).matches("[0-9]+");
  }

  private static Optional<Refusal> byCode(Region one, Region other) {
    String first = digits(one);
    String second = digits(other);
    if (first.equals(second)) {
      return overlap(label(one) + " is there twice");
    }
    if (first.startsWith(second)) {
      return overlap(label(one) + " lies within " + label(other));
    }
    return second.startsWith(first)
        ? overlap(label(other) + " lies within " + label(one))
        : Optional.empty();
  }

  private static String digits(Region region) {
    return region.code().orElse("").replace(".", "");
  }

  /** Whether one is stated to lie in the other, directly or through a region that is listed. */
  private boolean isWithin(Region inner, Region outer) {
    if (rank(inner) <= rank(outer) && rank(inner) != 0 && rank(outer) != 0) {
      return false;
    }
    Optional<String> around = inner.within();
    for (int step = 0; step < regions.size() && around.isPresent(); step++) {
      String name = around.get();
      if (isSame(name, outer.name())) {
        return true;
      }
      around =
          regions.stream()
              .filter(each -> isSame(each.name(), name))
              .findFirst()
              .flatMap(Region::within);
    }
    return false;
  }

  /** Whether what is stated excludes that one lies in the other. */
  private boolean isTold(Region one, Region other) {
    if (isUnknown(one) || isUnknown(other)) {
      return false;
    }
    int difference = rank(one) - rank(other);
    if (difference == 0 || rank(one) == 0 || rank(other) == 0) {
      return true;
    }
    Region inner = difference > 0 ? one : other;
    return Math.abs(difference) == 1
        ? inner.within().isPresent()
        : inner.within().isPresent() && parentIsTold(inner);
  }

  private boolean parentIsTold(Region inner) {
    return regions.stream()
        .anyMatch(
            each -> isSame(each.name(), inner.within().orElseThrow()) && each.within().isPresent());
  }

  private static boolean isUnknown(Region region) {
    return region.level().equals(RegionLevel.UNKNOWN);
  }

  /** 1 for a province, 2 for a regency or city, 3 for a district, 0 for another level. */
  private static int rank(Region region) {
    RegionLevel level = region.level();
    if (level.equals(RegionLevel.PROVINSI)) {
      return 1;
    }
    if (level.equals(RegionLevel.KABUPATEN) || level.equals(RegionLevel.KOTA)) {
      return 2;
    }
    return level.equals(RegionLevel.KECAMATAN) ? 3 : 0;
  }

  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String label(Region region) {
    return region.name() + " (" + region.level() + ")";
  }

  private static Optional<Refusal> overlap(String words) {
    return Optional.of(
        new Refusal(Absence.OVERLAP, words + ", and what is pooled must not share people"));
  }

  private static Optional<Refusal> untold(Region one, Region other) {
    return Optional.of(
        new Refusal(
            Absence.UNIDENTIFIED,
            "whether "
                + label(one)
                + " and "
                + label(other)
                + " overlap is not said\n"
                + "  give each region its level, and its code or the region it lies within"));
  }
}
