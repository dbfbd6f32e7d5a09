package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.AboutWhom;

/**
 * What an audience may read of an evaluation: the only thing that reports are made from.
 *
 * <p>Scoring's disclosure makes it, treating all tables, claims and quotes as one linked set.
 *
 * @param provenance what the evaluation was made from and with
 * @param audience for whom it is
 * @param disclosure what is withheld, and why
 * @param body what may be read; no quote in it is about a named person or tells who said it
 */
public record Release(
    Provenance provenance, Audience audience, DisclosureSummary disclosure, EvaluationBody body) {

  /** Checks that nobody is named and nobody's quotes can be joined. */
  public Release {
    requireNonNull(provenance, "provenance");
    requireNonNull(audience, "audience");
    requireNonNull(disclosure, "disclosure");
    requireNonNull(body, "body");
    for (Quote quote : body.quotes()) {
      if (quote.about() == AboutWhom.NAMED_PERSON) {
        throw new IllegalArgumentException(
            "quote about a named person must not be released, was from " + quote.evidence());
      }
      if (quote.informant().isPresent()) {
        throw new IllegalArgumentException(
            "quote must not tell in a release who said it, was from " + quote.evidence());
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

  /** One line: the programme, for whom, and how many scores are withheld. */
  @Override
  public String toString() {
    long withheld = disclosure.suppressedPrimary() + disclosure.suppressedComplementary();
    return OneLine.of(
        body.heading().program().value(),
        " for " + audience + ": " + body.scores().size() + " scores, " + withheld + " withheld");
  }
}
