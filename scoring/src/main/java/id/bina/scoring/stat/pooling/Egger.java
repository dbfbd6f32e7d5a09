package id.bina.scoring.stat.pooling;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.StandardErrors;
import java.util.List;

/**
 * Whether small studies tell another story than large ones: Egger's regression.
 *
 * <p>Effect over standard error on 1 over standard error, by least squares; the constant is 0 if
 * small and large studies agree. It finds an asymmetry, not its cause: unpublished studies are one
 * of several. At least 3 studies of different precision; below 10 it finds next to nothing, and
 * {@link #isWeak} says so.
 *
 * <p>Source: Egger and others (1997), doi:10.1136/bmj.315.7109.629.
 *
 * @param studies how many, 3 or more
 * @param intercept the constant with its test by t on k - 2 degrees of freedom
 */
public record Egger(int studies, Estimate intercept) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "egger";

  private static final int ENOUGH = 10;

  /** Checks that there is an intercept. */
  public Egger {
    requireNonNull(intercept, "intercept");
    if (studies < 3) {
      throw new IllegalArgumentException("egger needs 3 studies or more, was " + studies);
    }
  }

  /**
   * The regression at level 0.95.
   *
   * @param studies of one scale
   */
  public static Outcome<Egger> of(List<Study> studies) {
    return of(studies, Check.LEVEL);
  }

  /**
   * The regression.
   *
   * @param studies of one scale
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Egger> of(List<Study> studies, double level) {
    Check.level(level);
    if (studies.size() < 3) {
      return Check.tooFew(studies.size(), "studies", 3);
    }
    Numbers.Builder standardised = Numbers.builder().name("effect over error");
    Numbers.Builder precision = Numbers.builder().name("precision");
    for (Study study : studies) {
      standardised.add(study.effect() / study.standardError());
      precision.add(1 / study.standardError());
    }
    return LeastSquares.of(standardised.build(), List.of(precision.build()), level)
        .flatMap(fit -> fit.coefficient(LeastSquares.CONSTANT).estimate(StandardErrors.CLASSICAL))
        .map(constant -> new Egger(studies.size(), renamed(constant)));
  }

  private static Estimate renamed(Estimate constant) {
    return new Estimate(
        constant.value(), constant.standardError(), constant.df(), constant.level(), METHOD);
  }

  /** Whether there are fewer than 10 studies, too few to find much. */
  public boolean isWeak() {
    return studies < ENOUGH;
  }

  /** One line: {@code intercept -2.112, 95 % [-5.429, 1.205], t(11) = -1.40, p = 0.1887}. */
  @Override
  public String toString() {
    return "intercept " + intercept;
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Egger's regression: effect over error on precision")
            .row("", "value")
            .row("studies", Integer.toString(studies))
            .note(toString());
    return isWeak()
        ? table.note("fewer than " + ENOUGH + " studies: finds next to nothing").toString()
        : table.toString();
  }
}
