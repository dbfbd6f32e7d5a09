/**
 * What a series of rounds shows: seasons, drifts, shifts, and new beginnings.
 *
 * <p>Begin with {@link id.bina.scoring.stat.time.SeasonalMannKendall} and {@link
 * id.bina.scoring.stat.time.PhasedChart}; the trend without seasons is {@link
 * id.bina.scoring.stat.MannKendall}, the chart without phases {@link
 * id.bina.scoring.stat.IndividualsChart}.
 *
 * <p>The one idea: a series is compared with itself. Where pack, mode or version changed, a new
 * phase begins, and says why; nothing is compared across it.
 */
@NullMarked
package id.bina.scoring.stat.time;

import org.jspecify.annotations.NullMarked;
