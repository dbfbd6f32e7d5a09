package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.Words;

/**
 * What stands behind a story, and where it can be seen.
 *
 * @param kind what it is
 * @param what what it shows
 * @param source where it stands, not blank
 */
public record Corroboration(CorroborationKind kind, Text what, String source) {

  /** Checks the components and keeps copies of the lists. */
  public Corroboration {
    requireNonNull(kind, "kind");
    requireNonNull(what, "what");
    Words.notBlank("source of a corroboration", source);
  }
}
