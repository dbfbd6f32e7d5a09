package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Figures;
import id.bina.core.result.Units;

/**
 * What the silent leave open: the mean if they had all given the lowest answer, and the highest.
 *
 * <p>{@code [rr x + (1 - rr) lowest, rr x + (1 - rr) highest]}. Who sent the form and left out the
 * aspect is silent about it like those who sent nothing.
 *
 * @param rate how many of those who could answered the aspect, 0 to 1
 */
record SilentBounds(double rate) {

  Text words(double mean, Scale scale) {
    double lower = rate * mean + (1 - rate) * scale.lowest();
    double upper = rate * mean + (1 - rate) * scale.highest();
    return Text.of(
        "dijawab oleh "
            + Figures.text(rate, Units.SHARE, "id")
            + "; batas atas yang diam "
            + Figures.text(lower, Units.POINTS, "id")
            + " sampai "
            + Figures.text(upper, Units.POINTS, "id"),
        "answered by "
            + Figures.text(rate, Units.SHARE, "en")
            + "; bounds over the silent "
            + Figures.text(lower, Units.POINTS, "en")
            + " to "
            + Figures.text(upper, Units.POINTS, "en"));
  }

  /** Below this rate only the bounds may be read. */
  boolean allowsOnlyBounds(double limit) {
    return rate < limit;
  }
}
