package id.bina.core.dossier;

import id.bina.core.Words;

/**
 * How many people mention something in interviews: persons are counted, never passages.
 *
 * @param code the code of what is mentioned, not blank
 * @param persons how many persons mention it, at least 0
 * @param units from how many work units these persons come, at most one for each
 * @param informants how many persons were interviewed in all, at least {@code persons}
 */
public record MentionCount(String code, long persons, long units, long informants) {

  /**
   * Checks that each count is part of the one it belongs to.
   *
   * @throws IllegalArgumentException if a count is below 0 or above the one it is part of
   */
  public MentionCount {
    Words.notBlank("code of a mention", code);
    if (!(units >= 0 && units <= persons && persons <= informants)) {
      throw new IllegalArgumentException(
          "mention counts must be 0 <= units <= persons <= informants, were units "
              + units
              + ", persons "
              + persons
              + ", informants "
              + informants
              + " (code "
              + code
              + ")");
    }
  }
}
