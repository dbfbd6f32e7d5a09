package id.bina.core.program;

/** Whether the superior put a name to an action plan. */
public enum PlanSignature {
  /** Signed by the participant's superior. */
  SIGNED_BY_SUPERIOR,
  /** Handed in without the superior's signature. */
  UNSIGNED
}
