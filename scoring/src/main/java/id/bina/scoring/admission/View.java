package id.bina.scoring.admission;

/**
 * Which forms are among the cases; every score can be printed for both.
 *
 * <p>A finding that turns round from one view to the other is fragile (rapuh).
 */
public enum View {
  /** Every valid form: eligible, in time, and the one that counts of its duplicates. */
  ALL,
  /** The valid forms without those that screening shows to be careless; scores rest on these. */
  SCREENED
}
