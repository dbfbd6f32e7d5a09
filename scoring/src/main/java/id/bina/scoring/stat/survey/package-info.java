/**
 * Answers of a sample, weighted to those for whom they speak.
 *
 * <p>Begin with {@link id.bina.scoring.stat.survey.SurveyMean}, a weighted mean with the error of
 * its design, and {@link id.bina.scoring.stat.survey.CalibratedWeights}, weights that meet known
 * totals.
 *
 * <p>The one idea: weights set right who answered, at the price of precision, and say nothing about
 * those who kept silent. So every mean comes with its design effect, and {@link
 * id.bina.scoring.stat.survey.NonResponseBounds} says what silence leaves open.
 */
@NullMarked
package id.bina.scoring.stat.survey;

import org.jspecify.annotations.NullMarked;
