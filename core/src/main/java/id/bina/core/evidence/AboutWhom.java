package id.bina.core.evidence;

/**
 * Whether words say something about somebody who can be recognised; closed.
 *
 * <p>Words about a named person are never released.
 */
public enum AboutWhom {
  /** About the matter only. */
  NOBODY,
  /** About a unit, whose members could be meant. */
  UNIT,
  /** About one person, by name or by post. */
  NAMED_PERSON
}
