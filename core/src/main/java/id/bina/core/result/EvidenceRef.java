package id.bina.core.result;

import id.bina.core.Words;

/**
 * Which evidence a finding rests on, as a selection that can be made again; never a list of
 * persons.
 *
 * @param selection words such as {@code survey reaksi/1 at_end training:TR-01}, not blank
 */
public record EvidenceRef(String selection) {

  /** Checks that something is selected. */
  public EvidenceRef {
    Words.notBlank("selection of evidence", selection);
  }

  /**
   * A selection of evidence.
   *
   * @param selection the words
   * @return the reference
   */
  public static EvidenceRef of(String selection) {
    return new EvidenceRef(selection);
  }

  /** The selection. */
  @Override
  public String toString() {
    return selection;
  }
}
