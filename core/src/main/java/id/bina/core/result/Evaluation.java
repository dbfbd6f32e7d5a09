package id.bina.core.result;

import static java.util.Objects.requireNonNull;

/**
 * Everything that was found out: complete, and confidential.
 *
 * <p>Nothing is withheld in it, so it is for the evaluator only; what others read is made from a
 * {@link Release}.
 *
 * <pre>{@code
 * evaluation.scores("learning").show();
 * evaluation.score("learning.d_av", "TR-01").explain().show();
 * }</pre>
 *
 * @param provenance what it was made from and with
 * @param body what it says; no score in it is suppressed
 */
public record Evaluation(Provenance provenance, EvaluationBody body) {

  /** Checks that nothing is suppressed. */
  public Evaluation {
    requireNonNull(provenance, "provenance");
    requireNonNull(body, "body");
    for (Score score : body.scores()) {
      if (score instanceof Score.Suppressed) {
        throw new IllegalArgumentException(
            "only a release may suppress a score, an evaluation had " + score.key());
      }
    }
  }

  /**
   * The scores of one measure, or of all measures that begin with the same words.
   *
   * @param measurePrefix a measure id, or its beginning up to a dot: {@code learning}
   * @return a selection, with titles and units; may be empty
   */
  public Scores scores(String measurePrefix) {
    return body.scores(measurePrefix);
  }

  /**
   * The score of a measure for a subject: the only one there is, or the one for all of the subject.
   *
   * @param measure id of the measure, such as {@code learning.d_av}
   * @param subjectId id of the subject, such as {@code TR-01}
   * @return the score
   * @throws IllegalArgumentException if there is none, or several and none for all; the message
   *     names what is there
   */
  public Score score(String measure, String subjectId) {
    return body.score(measure, subjectId);
  }

  /** One line: the programme, and how much is said about it. */
  @Override
  public String toString() {
    return body.toString();
  }
}
