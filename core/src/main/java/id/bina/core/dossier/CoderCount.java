package id.bina.core.dossier;

import id.bina.core.Words;

/**
 * How often two coders gave a code to a passage, both, one or neither.
 *
 * <p>The two are the first and second by pseudonym among those who coded the passage.
 *
 * @param code the code
 * @param both passages that both gave it
 * @param firstOnly passages that the first alone gave it
 * @param secondOnly passages that the second alone gave it
 * @param neither passages coded by two that neither gave it
 */
public record CoderCount(String code, long both, long firstOnly, long secondOnly, long neither) {

  /** Checks the components and keeps copies of the lists. */
  public CoderCount {
    Words.notBlank("code of a coder count", code);
    if (both < 0 || firstOnly < 0 || secondOnly < 0 || neither < 0) {
      throw new IllegalArgumentException(
          "coder counts must be at least 0, were "
              + both
              + ", "
              + firstOnly
              + ", "
              + secondOnly
              + ", "
              + neither
              + " (code "
              + code
              + ")");
    }
  }
}
