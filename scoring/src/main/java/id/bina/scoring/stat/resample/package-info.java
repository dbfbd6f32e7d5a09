/**
 * How far a figure would move if the same people had been drawn, or labelled, otherwise.
 *
 * <p>Begin with {@link id.bina.scoring.stat.resample.Bootstrap}, which takes a {@link
 * id.bina.scoring.stat.resample.Statistic} and columns, and {@link
 * id.bina.scoring.stat.resample.RatingBootstrap}, which takes counts of ratings.
 *
 * <p>The one idea: chance is an argument. A replicate is found by seed and number, or its rows are
 * given, so that any number of threads gives the same digits.
 */
@NullMarked
package id.bina.scoring.stat.resample;

import org.jspecify.annotations.NullMarked;
