package id.bina.core.rule;

/** What became of a rule for one subject. */
public enum RuleState {
  /** Its condition holds: it recommends. */
  FIRED,
  /** Only its weaker condition holds, or something needed is unknown: look again. */
  WATCH,
  /** Its condition does not hold. */
  NOT_FIRED,
  /** Another rule that fired stands in its way. */
  BLOCKED
}
