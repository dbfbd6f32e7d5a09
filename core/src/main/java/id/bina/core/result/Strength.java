package id.bina.core.result;

/** How strongly something is recommended; closed. */
public enum Strength {
  /** To be done: the evidence and a second source say so. */
  STRONG,
  /** To be considered (pertimbangkan). */
  CONSIDER
}
