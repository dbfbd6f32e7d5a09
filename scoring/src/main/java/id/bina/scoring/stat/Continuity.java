package id.bina.scoring.stat;

/** What the normal approximation of a count of ranks does about its being counted in steps. */
public enum Continuity {
  /** Half a step towards the middle: the cautious p value. The default, as in R. */
  CORRECTED,
  /** Nothing, as most textbooks write it. */
  NONE
}
