package id.bina.core.evidence;

/** How far a respondent came; closed. */
public enum Completion {
  /** Sent off to the end; single items may still be blank. */
  COMPLETE,
  /** Broken off, or never sent off. */
  PARTIAL
}
