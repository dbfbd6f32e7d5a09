package id.bina.scoring.qualification;

import static java.util.Objects.requireNonNull;

import id.bina.core.regulation.Band;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.stat.survey.NonResponseBounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A whole class by a named guideline: how many in each band, how many pass, who shares a rank.
 *
 * <pre>{@code
 * QualificationRules rules =
 *     QualificationRules.of(Packs.lanParticipants2021()).weighing("latsar");
 * QualifiedClass.of(rules, marks).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>somebody without the mark of a component has no final mark: left out and counted by what is
 *       missing, never as 0
 *   <li>a class is a census: the share that passes has no interval; {@link #bounds} says what those
 *       without a mark leave open, {@link #sample} is for a class that was drawn from many
 *   <li>equal marks, as the guideline rounds them, share a rank: 1, 2, 2, 4
 * </ul>
 *
 * @param rules by which guideline
 * @param places those with a final mark, highest first, then by pseudonym
 * @param missing how many have no mark for a component, by its code; one person may lack several
 * @param unknown how many have no final mark
 */
public record QualifiedClass(
    QualificationRules rules, List<Place> places, SortedMap<String, Long> missing, long unknown)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "class-qualification";

  private static final double PERCENT = 100;

  /**
   * Where one participant stands.
   *
   * @param participant the pseudonym
   * @param qualification mark, band and standing
   * @param rank 1 is the highest mark; equal marks share a rank
   */
  public record Place(String participant, Qualification qualification, long rank) {
    /** Checks that the parts are there. */
    public Place {
      requireNonNull(participant, "participant");
      requireNonNull(qualification, "qualification");
      if (rank < 1) {
        throw new IllegalArgumentException("rank must be 1 or more, was " + rank);
      }
    }
  }

  /** Keeps copies and checks that somebody has a mark. */
  public QualifiedClass {
    requireNonNull(rules, "rules");
    places = List.copyOf(places);
    missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    if (places.isEmpty() || unknown < 0) {
      throw new IllegalArgumentException(
          "class must have a participant with a mark, had "
              + places.size()
              + " with and "
              + unknown
              + " without");
    }
  }

  /**
   * A class of participants.
   *
   * @param rules the guideline; without components each has one mark, {@link
   *     QualificationRules#WHOLE}
   * @param participants the class, each pseudonym once
   * @return not computable if nobody has all marks
   * @throws IllegalArgumentException if a pseudonym stands twice, a mark is of no component, or a
   *     number is out of range
   */
  public static Outcome<QualifiedClass> of(
      QualificationRules rules, List<ParticipantMarks> participants) {
    Set<String> seen = new HashSet<>();
    SortedMap<String, Long> missing = new TreeMap<>();
    SortedMap<String, Qualification> known = new TreeMap<>();
    for (ParticipantMarks each : participants) {
      if (!seen.add(each.participant())) {
        throw new IllegalArgumentException(
            "participant must stand once in a class, stands twice: " + each.participant());
      }
      rules.of(each).asOptional().ifPresent(found -> known.put(each.participant(), found));
      rules.codes().stream()
          .filter(code -> !each.marks().containsKey(code))
          .forEach(code -> missing.merge(code, 1L, Long::sum));
    }
    return known.isEmpty()
        ? Outcome.notComputable(
            Absence.MISSING_ELEMENT, "0 of " + participants.size() + " have all marks")
        : Outcome.of(
            new QualifiedClass(rules, ranked(known), missing, participants.size() - known.size()));
  }

  private static List<Place> ranked(SortedMap<String, Qualification> known) {
    List<String> order = new ArrayList<>(known.keySet());
    Comparator<String> highestFirst =
        Comparator.comparing((String who) -> requireNonNull(known.get(who)).rounded()).reversed();
    order.sort(highestFirst.thenComparing(Comparator.naturalOrder()));
    List<Place> places = new ArrayList<>();
    for (String who : order) {
      Qualification mark = requireNonNull(known.get(who));
      int above = places.size();
      boolean tied =
          above > 0
              && places.get(above - 1).qualification().rounded().compareTo(mark.rounded()) == 0;
      places.add(new Place(who, mark, tied ? places.get(above - 1).rank() : above + 1L));
    }
    return places;
  }

  /** How many have a final mark. */
  public long n() {
    return places.size();
  }

  /**
   * How many have a standing.
   *
   * @param standing such as {@link Standing#PASSED}
   */
  public long count(Standing standing) {
    return count(each -> each.standing() == standing);
  }

  /**
   * How many have a mark in a band, whatever their standing.
   *
   * @param band one of the guideline's
   */
  public long count(Band band) {
    return count(each -> each.band().equals(band));
  }

  /** How many have attendance that was not held against a rule. */
  public long withoutAttendance() {
    return count(each -> !each.isAbsenceKnown());
  }

  private long count(Predicate<Qualification> which) {
    return places.stream().map(Place::qualification).filter(which).count();
  }

  /** The bands of the guideline, lowest first. */
  public List<Band> bands() {
    return rules.bands().bands();
  }

  /** The share that passes of those with a final mark, in [0, 1]; a count, no estimate. */
  public double passed() {
    return (double) count(Standing.PASSED) / n();
  }

  /** What those without a final mark leave open: none of them passes, all of them do. */
  public NonResponseBounds bounds() {
    return NonResponseBounds.ofShare(count(Standing.PASSED), n(), n() + unknown).orThrow();
  }

  /** The share that passes with Wilson's interval, for a class that was drawn from many. */
  public Wilson sample() {
    return Wilson.of(count(Standing.PASSED), n()).orThrow();
  }

  /** One line: {@code 25 of 28 pass, 2 without a final mark (lan-participants-2021 1)}. */
  @Override
  public String toString() {
    return count(Standing.PASSED)
        + " of "
        + n()
        + " pass, "
        + unknown
        + " without a final mark ("
        + rules.name()
        + ")";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Class by " + rules.name()).row("", "n", "%");
    for (Band band : bands()) {
      add(table, band.name().in("id"), count(band));
    }
    for (Standing standing : Standing.values()) {
      add(table, standing.words().in("id"), count(standing));
    }
    if (unknown > 0) {
      table.note(unknown + " without a final mark: no mark for " + missing);
      table.note(
          "all of them counted, the share that passes is within "
              + Digits.ends(bounds().interval()));
    }
    if (withoutAttendance() > 0) {
      table.note("attendance was not held against a rule for " + withoutAttendance());
    }
    return table.note("the class is a census: no interval").toString();
  }

  private void add(TextTable table, String label, long count) {
    table.row(label, Long.toString(count), Digits.fixed(PERCENT * count / n(), 1));
  }
}
