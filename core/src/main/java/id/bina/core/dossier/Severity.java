package id.bina.core.dossier;

/** What a problem prevents. */
public enum Severity {
  /** No dossier can be made: a definition is broken or a reference leads nowhere. */
  BLOCKS,
  /** A dossier can be made; the piece of evidence is held, counted, and never used. */
  EXCLUDES
}
