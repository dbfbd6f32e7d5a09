package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.stat.Sample;

/**
 * Something that people rate twice: how important it is, and how well it is done.
 *
 * @param name such as {@code waktu pelayanan}
 * @param importance mean importance
 * @param importanceError its standard error, 0 if it is not an estimate
 * @param performance mean performance
 * @param performanceError its standard error, 0 if it is not an estimate
 */
public record RatedAspect(
    String name,
    double importance,
    double importanceError,
    double performance,
    double performanceError) {

  /** Checks the numbers. */
  public RatedAspect {
    requireNonNull(name, "name");
    check(importance, importanceError, "importance", name);
    check(performance, performanceError, "performance", name);
  }

  private static void check(double mean, double error, String what, String name) {
    if (!(Double.isFinite(mean) && error >= 0 && Double.isFinite(error))) {
      throw new IllegalArgumentException(
          what
              + " and its error must be finite, the error 0 or more, was "
              + mean
              + " and "
              + error
              + " (aspect "
              + name
              + ")");
    }
  }

  /**
   * An aspect of two columns of ratings.
   *
   * @param name of the aspect
   * @param importance ratings; missing ones are left out
   * @param performance ratings, of the same or other people
   * @return not computable with fewer than 2 ratings of one of the two
   */
  public static Outcome<RatedAspect> of(String name, Numbers importance, Numbers performance) {
    return Sample.of(Check.named(importance, "importance"))
        .flatMap(
            wanted ->
                Sample.of(Check.named(performance, "performance"))
                    .map(
                        done ->
                            new RatedAspect(
                                name,
                                wanted.mean(),
                                wanted.standardError(),
                                done.mean(),
                                done.standardError())));
  }
}
