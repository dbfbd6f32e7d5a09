/**
 * What stands behind ratings: correlations and measures on a scale that the categories only cut.
 *
 * <p>Begin with {@link id.bina.scoring.stat.scaling.Polychoric}, the correlation of two rated
 * items, and {@link id.bina.scoring.stat.scaling.Rasch}, the measures of persons and items.
 *
 * <p>The one idea: a category says between which two thresholds an answer fell. Everything here
 * rests on counts of categories, so the order of the rows changes no digit.
 */
@NullMarked
package id.bina.scoring.stat.scaling;

import org.jspecify.annotations.NullMarked;
