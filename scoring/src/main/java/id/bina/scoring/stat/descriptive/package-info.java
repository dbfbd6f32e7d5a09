/**
 * What one column, or two side by side, look like before anything is tested.
 *
 * <p>Begin with {@link id.bina.scoring.stat.descriptive.Description}, which holds every figure of
 * one column, and {@link id.bina.scoring.stat.descriptive.TopBox}, the share of high answers.
 *
 * <p>The one idea: a column is its distinct values with their counts, so a column and a tally give
 * the same digits; sums of values, squares, cubes and fourth powers are exact and rounded once.
 */
@NullMarked
package id.bina.scoring.stat.descriptive;

import org.jspecify.annotations.NullMarked;
