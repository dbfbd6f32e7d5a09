package id.bina.scoring.qualification;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.Words;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one participant of a class was given: a mark for each component, and how much was missed.
 *
 * @param participant a pseudonym, not blank; never printed by a table of the class
 * @param marks the mark of each component by its code, 0 to 100, exact; a component without one is
 *     missing; by {@link QualificationRules#WHOLE} where there are no components
 * @param absence share of the lesson hours that was missed, in [0, 1], if known
 */
public record ParticipantMarks(
    String participant, SortedMap<String, Rational> marks, Optional<BigDecimal> absence) {

  /** Keeps a copy of the marks. */
  public ParticipantMarks {
    Words.notBlank("participant", participant);
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    requireNonNull(absence, "absence");
  }

  /**
   * The marks of a participant whose attendance is not known.
   *
   * @param participant a pseudonym
   * @param marks the mark of each component by its code, 0 to 100
   * @return the marks
   */
  public static ParticipantMarks of(String participant, Map<String, BigDecimal> marks) {
    SortedMap<String, Rational> exact = new TreeMap<>();
    marks.forEach((code, mark) -> exact.put(code, Rational.of(mark)));
    return new ParticipantMarks(participant, exact, Optional.empty());
  }

  /**
   * The same participant with attendance.
   *
   * @param share share of the lesson hours that was missed, in [0, 1]
   * @return the marks
   */
  public ParticipantMarks missing(BigDecimal share) {
    return new ParticipantMarks(participant, marks, Optional.of(share));
  }
}
