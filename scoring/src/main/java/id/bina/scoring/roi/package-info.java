/**
 * Return on investment after Phillips: documented benefits, isolated and discounted for doubt, over
 * fully loaded costs.
 *
 * <p>Begin with {@link id.bina.scoring.roi.Benefit} and {@link
 * id.bina.scoring.roi.ReturnOnInvestment}. The one idea: every step that could flatter the result
 * is taken on the cautious side and printed. Who reports no benefit counts as 0, a benefit counts
 * only for the part that is attributed to the training and only as far as whoever says so is sure,
 * only the first year counts, and trust or satisfaction are named and never given a price. It is no
 * part of the default report: without documented benefits there is no return to compute.
 *
 * <p>Source: Phillips (2003), Return on Investment in Training and Performance Improvement
 * Programs.
 */
@NullMarked
package id.bina.scoring.roi;

import org.jspecify.annotations.NullMarked;
