/**
 * How far several coders agree, beside {@link id.bina.scoring.stat.Kappa} of two and {@link
 * id.bina.scoring.stat.Icc} of measurements.
 *
 * <p>Begin with {@link id.bina.scoring.stat.agreement.Krippendorff}, which takes any number of
 * coders, gaps and kinds of scale, and {@link id.bina.scoring.stat.agreement.FleissKappa}, which
 * many papers report.
 *
 * <p>The one idea: agreement is compared with what the categories' shares alone would give, so a
 * coefficient is low where almost everything is of one kind; the plain share of agreement and the
 * shares of the categories always stand beside it.
 */
@NullMarked
package id.bina.scoring.stat.agreement;

import org.jspecify.annotations.NullMarked;
