/**
 * Whether the programme made the difference: comparisons with an error that fits their design.
 *
 * <p>Begin with {@link id.bina.scoring.stat.impact.ClusteredDifference}, before and after in
 * treated and other units, and {@link id.bina.scoring.stat.impact.ClusteredFit}, any regression
 * whose rows come in clusters.
 *
 * <p>The one idea: people of one office or class tell less than as many people of offices of their
 * own, so the error is that of clusters, and where clusters are few the answer is a permutation
 * test. What the design cannot tell apart is refused by name.
 */
@NullMarked
package id.bina.scoring.stat.impact;

import org.jspecify.annotations.NullMarked;
