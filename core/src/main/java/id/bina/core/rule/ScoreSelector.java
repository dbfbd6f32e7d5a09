package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Stratum;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which score of the subject that is judged a condition looks at.
 *
 * <p>The subject comes from the judgement (a training, a unit, the programme), or is the programme
 * whatever is judged; the selector says the measure and, where a measure has several cells, the
 * strata.
 *
 * @param measure the measure
 * @param strata the strata of the cell, sorted by name without repetition; empty for the score over
 *     all cases
 * @param of {@code program} for the score of the programme; empty for that of the subject that is
 *     judged
 */
public record ScoreSelector(MeasureId measure, List<Stratum> strata, Optional<SubjectKind> of) {

  /**
   * Sorts the strata.
   *
   * @throws IllegalArgumentException if a stratum is named twice, or the score is of anything but
   *     the programme
   */
  public ScoreSelector {
    requireNonNull(measure, "measure");
    strata = strata.stream().sorted(Comparator.comparing(Stratum::name)).toList();
    for (int i = 1; i < strata.size(); i++) {
      if (strata.get(i).name().equals(strata.get(i - 1).name())) {
        throw new IllegalArgumentException(
            "stratum must be named once, was named twice: "
                + strata.get(i).name()
                + " (measure "
                + measure
                + ")");
      }
    }
    if (requireNonNull(of, "of").filter(kind -> !kind.equals(SubjectKind.PROGRAM)).isPresent()) {
      throw new IllegalArgumentException(
          "score must be of the subject that is judged or of the program, was of "
              + of.get()
              + " (measure "
              + measure
              + ")\n  Over.Subjects leads to other subjects");
    }
  }

  /** The score of the subject that is judged. */
  public ScoreSelector(MeasureId measure, List<Stratum> strata) {
    this(measure, strata, Optional.empty());
  }

  /**
   * The score of a measure over all cases.
   *
   * @param measure the id of the measure, such as {@code "transfer.support_contrast"}
   * @return the selector
   */
  public static ScoreSelector of(String measure) {
    return new ScoreSelector(MeasureId.of(measure), List.of());
  }

  /**
   * The score of a measure in some strata.
   *
   * @param measure the id of the measure
   * @param strata the strata of the cell
   * @return the selector
   */
  public static ScoreSelector of(String measure, Stratum... strata) {
    return new ScoreSelector(MeasureId.of(measure), List.of(strata));
  }

  /**
   * The same score, of the programme whatever is judged.
   *
   * @return the selector
   */
  public ScoreSelector ofProgram() {
    return new ScoreSelector(measure, strata, Optional.of(SubjectKind.PROGRAM));
  }

  String in(String language) {
    String program = language.equals("id") ? " program" : " of the programme";
    String name = strata.isEmpty() ? measure.toString() : measure + " " + strata;
    return of.isPresent() ? name + program : name;
  }

  /** The measure, the strata in brackets if there are any, and of what if not of the subject. */
  @Override
  public String toString() {
    return in("en");
  }
}
