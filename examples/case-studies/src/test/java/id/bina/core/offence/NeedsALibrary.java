package id.bina.core.offence;

import org.apache.commons.math3.util.Precision;

/** Breaks a rule on purpose: core reaches for a library. */
public final class NeedsALibrary {

  private NeedsALibrary() {}

  public static double rounded(double value) {
    return Precision.round(value, 2);
  }
}
