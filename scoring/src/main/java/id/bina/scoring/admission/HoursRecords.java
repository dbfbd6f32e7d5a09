package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.LearningHours;
import id.bina.core.instrument.Missing;
import id.bina.core.people.ParticipantId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The learning hours (jam pelajaran, JP) that count.
 *
 * <p>One activity of a person, told by provider, day and topic, counts once however often it is
 * claimed; of claims that differ the one with the fewest hours counts. Who has only records that
 * the dossier excludes in a year is {@code OUT_OF_RANGE} there, and not without hours.
 */
final class HoursRecords {
  private static final Comparator<LearningHours> FEWEST =
      Comparator.comparing(LearningHours::jp).thenComparing(hours -> hours.id().value());

  private final Map<ParticipantId, SortedMap<Integer, BigDecimal>> counted = new HashMap<>();
  private final Map<ParticipantId, SortedSet<Integer>> blanked = new HashMap<>();

  private HoursRecords() {}

  static HoursRecords admit(Dossier dossier, AdmissionLog log) {
    HoursRecords records = new HoursRecords();
    SortedMap<String, List<LearningHours>> activities = new TreeMap<>();
    for (LearningHours hours : dossier.draft().learningHours()) {
      if (dossier.isExcluded(hours.id())) {
        records
            .blanked
            .computeIfAbsent(hours.participant(), id -> new TreeSet<>())
            .add(hours.year());
      } else {
        activities.computeIfAbsent(activity(hours), key -> new ArrayList<>()).add(hours);
      }
    }
    activities.values().forEach(claims -> records.addOnce(claims, log));
    return records;
  }

  private static String activity(LearningHours hours) {
    return String.join(
        "|",
        hours.participant().value(),
        folded(hours.provider()),
        hours.completed().toString(),
        folded(hours.topic()));
  }

  /** The words without the differences of typing: case and spaces. */
  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private void addOnce(List<LearningHours> claims, AdmissionLog log) {
    LearningHours one = claims.stream().min(FEWEST).orElseThrow();
    counted
        .computeIfAbsent(one.participant(), id -> new TreeMap<>())
        .merge(one.year(), one.jp(), BigDecimal::add);
    for (LearningHours claim : claims) {
      if (!claim.equals(one)) {
        log.refuse(
            Refusal.HOURS_CLAIMED_TWICE,
            Paths.of(claim),
            Text.of(
                "kegiatan dihitung sekali, " + one.id() + " yang dipakai",
                "activity must count once, " + one.id() + " is used"));
      }
    }
  }

  /** Writes the hours of a person into its row. */
  void writeTo(CaseRow row, ParticipantId person) {
    SortedMap<Integer, BigDecimal> years = counted.getOrDefault(person, new TreeMap<>());
    years.forEach((year, jp) -> row.number(CaseColumns.learningHours(year), jp));
    for (int year : blanked.getOrDefault(person, new TreeSet<>())) {
      if (!years.containsKey(year)) {
        row.missing(CaseColumns.learningHours(year), Missing.OUT_OF_RANGE);
      }
    }
  }
}
