package id.bina.core.evidence;

import id.bina.core.Id;

/**
 * Identity of one piece of evidence within a dossier; it never holds a name or a NIP.
 *
 * @param value the id, such as {@code SR-0001}; see {@link Id#requireValid}
 */
public record EvidenceId(String value) implements Id {

  /** Checks the form of the id. */
  public EvidenceId {
    Id.requireValid("evidence id", value);
  }

  /**
   * The id with this text.
   *
   * @param value the text, such as {@code SR-0001}
   * @return the id
   */
  public static EvidenceId of(String value) {
    return new EvidenceId(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
