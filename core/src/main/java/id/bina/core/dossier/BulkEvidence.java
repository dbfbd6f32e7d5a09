package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.Subject;

/**
 * Evidence that is too large to hold record by record: cases in columns that are read when needed.
 *
 * <p>Equal if id, subject and source are; a source compares as its own type says.
 *
 * @param id the id, unique within a dossier
 * @param subject what the cases are about
 * @param source where the cases are read from
 */
public record BulkEvidence(String id, Subject subject, CaseSource source) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is not valid
   */
  public BulkEvidence {
    Id.requireValid("bulk evidence id", id);
    requireNonNull(subject, "subject");
    requireNonNull(source, "source");
  }
}
