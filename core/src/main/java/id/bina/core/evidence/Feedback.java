package id.bina.core.evidence;

import id.bina.core.people.Respondent;

/**
 * Something that somebody said about a programme, a training or a unit.
 *
 * <p>Open: a new kind of feedback is a new record that implements this. Implementations are
 * immutable.
 */
public interface Feedback {

  /**
   * Which piece of evidence this is.
   *
   * @return its id, unique within a dossier
   */
  EvidenceId id();

  /**
   * Who said it, in which role.
   *
   * @return the respondent, known or not
   */
  Respondent respondent();
}
