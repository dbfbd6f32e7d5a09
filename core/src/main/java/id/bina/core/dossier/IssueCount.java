package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Words;
import id.bina.core.evidence.VoiceKind;

/**
 * How many people raised an issue, in which kind of voice.
 *
 * @param kind a forum, complaint, appreciation or suggestion
 * @param code the code of the issue
 * @param persons how many persons raised it, at least 0
 * @param speakers how many persons spoke in that kind of voice, at least {@code persons}
 */
public record IssueCount(VoiceKind kind, String code, long persons, long speakers) {

  /** Checks the components and keeps copies of the lists. */
  public IssueCount {
    requireNonNull(kind, "kind");
    Words.notBlank("code of an issue count", code);
    if (persons < 0 || persons > speakers) {
      throw new IllegalArgumentException(
          "issue counts must be 0 <= persons <= speakers, were persons "
              + persons
              + ", speakers "
              + speakers
              + " (code "
              + code
              + ")");
    }
  }
}
