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
 *
 * <p>Intervals by leaving out each unit in turn are approximate. In 1000 simulations each of three
 * coders and three categories, nominal 95 % held the truth in 93 to 94 % for 15 units, 94 to 96 %
 * for 30 (kappa 0.25 and 0.64) and 93 to 96 % for 100 (kappa 0.25, 0.64 and 0.90). Where coders
 * almost always agree (kappa 0.90), 26 % of the tables of 15 units and 8 % of those of 30 gave no
 * interval, and the others held it almost always.
 */
@NullMarked
package id.bina.scoring.stat.agreement;

import org.jspecify.annotations.NullMarked;
