package id.bina.core.rule;

/** Whether a comparison holds. */
public enum Met {
  /** It holds. */
  YES,
  /** It does not hold. */
  NO,
  /** The score it needs could not be computed. */
  UNKNOWN
}
