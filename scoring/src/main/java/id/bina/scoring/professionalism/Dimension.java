package id.bina.scoring.professionalism;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import java.math.BigDecimal;

/**
 * One of the four dimensions of the index.
 *
 * @param code {@code qualification}, {@code competence}, {@code performance} or {@code discipline}
 * @param name what a report calls it
 * @param points what was reached, weighted already
 * @param highest the most that can be reached
 * @param because what it rests on
 */
public record Dimension(
    String code, Text name, BigDecimal points, BigDecimal highest, Text because) {

  /** Checks the code and that the points do not exceed the highest. */
  public Dimension {
    Code.requireValid("dimension", code);
    requireNonNull(name, "name");
    requireNonNull(because, "because");
    if (points.signum() < 0 || points.compareTo(highest) > 0) {
      throw new IllegalArgumentException(
          "points must be in [0, "
              + highest.toPlainString()
              + "], were "
              + points.toPlainString()
              + " (dimension "
              + code
              + ")");
    }
  }
}
