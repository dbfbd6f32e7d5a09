/**
 * How well several items measure together, beside {@link id.bina.scoring.stat.Alpha}.
 *
 * <p>Begin with {@link id.bina.scoring.stat.reliability.ItemAnalysis}, which looks at each item of
 * a scale, and {@link id.bina.scoring.stat.reliability.Omega}, which asks less of the items than
 * alpha does.
 *
 * <p>The one idea: coefficients rest on an {@link id.bina.scoring.stat.reliability.ItemMatrix}, the
 * covariances of the items with what was done about gaps; whatever made it (columns, moments,
 * polychoric correlations), the coefficient is the same function of it. Reliability is neither
 * validity nor proof that the items measure one thing.
 */
@NullMarked
package id.bina.scoring.stat.reliability;

import org.jspecify.annotations.NullMarked;
