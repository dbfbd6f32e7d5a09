package id.bina.scoring.stat.resample;

/** How replicates that equal the estimate count when BCa asks how many lie below it. */
public enum BootstrapTies {
  /** One half each: ratings tie often, and rounding then decides nothing. The default. */
  HALF,
  /** Not at all: what R's boot does. */
  STRICT
}
