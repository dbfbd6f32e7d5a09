package id.bina.scoring.professionalism;

import id.bina.core.Text;
import id.bina.core.regulation.PointTable;
import id.bina.core.regulation.Points;
import id.bina.core.regulation.RegulationPack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks up the dimensions of one profile; an unknown one is empty. */
final class Dimensions {
  private final RegulationPack pack;
  private final ProfessionalProfile profile;
  private final LocalDate asOf;
  private final TechnicalHours hours;

  Dimensions(
      RegulationPack pack, ProfessionalProfile profile, LocalDate asOf, TechnicalHours hours) {
    this.pack = pack;
    this.profile = profile;
    this.asOf = asOf;
    this.hours = hours;
  }

  /** The dimensions that are known, in the order of the regulation. */
  List<Dimension> known() {
    List<Dimension> known = new ArrayList<>();
    qualification().ifPresent(known::add);
    competence().ifPresent(known::add);
    performance().ifPresent(known::add);
    discipline().ifPresent(known::add);
    return List.copyOf(known);
  }

  private Optional<Dimension> qualification() {
    PointTable table = table("qualification");
    return profile.degrees().stream()
        .map(table::of)
        .max(Comparator.comparing(Points::points))
        .map(row -> dimension("qualification", "Kualifikasi", row.points(), row.name()));
  }

  private Optional<Dimension> competence() {
    return profile.activities().map(this::competence);
  }

  private Dimension competence(List<LearningActivity> activities) {
    PointTable table = table(profile.position().table());
    activities.forEach(this::requireKnown);
    BigDecimal points = BigDecimal.ZERO;
    List<Text> reached = new ArrayList<>();
    for (Points row : table.rows()) {
      if (isReached(row.code(), activities)) {
        points = points.add(row.points());
        reached.add(row.name());
      }
    }
    Text because =
        reached.isEmpty()
            ? Text.of("belum ada", "none yet")
            : Text.of(joined(reached, "id"), joined(reached, "en"));
    return dimension("competence", "Kompetensi", points, because);
  }

  /** Leadership training of somebody who no longer leads is known, and counts for nothing. */
  private void requireKnown(LearningActivity activity) {
    SortedSet<String> kinds = new TreeSet<>();
    for (PositionType position : PositionType.values()) {
      table(position.table()).rows().forEach(row -> kinds.add(row.code()));
    }
    if (!kinds.contains(activity.kind())) {
      throw new IllegalArgumentException(
          "kind of learning activity must be one of "
              + kinds
              + ", was "
              + activity.kind()
              + " ("
              + activity.title()
              + ")");
    }
  }

  private boolean isReached(String kind, List<LearningActivity> activities) {
    List<LearningActivity> counted =
        activities.stream()
            .filter(activity -> activity.kind().equals(kind))
            .filter(activity -> isWithinWindow(kind, activity.completed()))
            .toList();
    return kind.equals("technical") ? hasHours(counted) : !counted.isEmpty();
  }

  private boolean hasHours(List<LearningActivity> technical) {
    BigDecimal least = figure("technical.least_jp");
    return hours == TechnicalHours.SUM
        ? technical.stream()
                .map(LearningActivity::jp)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(least)
            >= 0
        : technical.stream().anyMatch(activity -> activity.jp().compareTo(least) >= 0);
  }

  private Optional<Dimension> performance() {
    return profile
        .performance()
        .map(last -> last.points(pack))
        .map(row -> dimension("performance", "Kinerja", row.points(), row.name()));
  }

  private Optional<Dimension> discipline() {
    PointTable table = table("discipline");
    return profile
        .punishments()
        .map(
            all ->
                all.stream()
                    .filter(each -> isWithinWindow("discipline", each.decided()))
                    .map(each -> table.of(each.level()))
                    .min(Comparator.comparing(Points::points))
                    .orElseGet(() -> table.of("none")))
        .map(row -> dimension("discipline", "Disiplin", row.points(), row.name()));
  }

  /** A training of the position held now does not expire; the pack has no window for it. */
  private boolean isWithinWindow(String what, LocalDate day) {
    boolean isPast = !day.isAfter(asOf);
    return pack.figure("window." + what)
        .map(years -> day.isAfter(asOf.minusYears(years.value().longValueExact())) && isPast)
        .orElse(isPast);
  }

  private Dimension dimension(String code, String name, BigDecimal points, Text because) {
    String english = Character.toUpperCase(code.charAt(0)) + code.substring(1);
    return new Dimension(code, Text.of(name, english), points, figure("highest." + code), because);
  }

  private PointTable table(String id) {
    return pack.pointTable(id).orElseThrow();
  }

  private BigDecimal figure(String name) {
    return pack.figure(name).orElseThrow().value();
  }

  private static String joined(List<Text> words, String language) {
    return String.join("; ", words.stream().map(each -> each.in(language)).toList());
  }
}
