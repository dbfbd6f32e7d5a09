/**
 * Effects: how large a difference is, in a unit that can be compared, with an interval.
 *
 * <p>Begin with {@link id.bina.scoring.stat.effect.IndependentEffect} for two groups and {@link
 * id.bina.scoring.stat.effect.CliffDelta} for ordinal answers; {@link
 * id.bina.scoring.stat.PairedEffect} is for the same persons twice.
 *
 * <p>The one idea: an effect says what it is divided by and how its interval was made. Effects that
 * are divided by different things are not compared.
 */
@NullMarked
package id.bina.scoring.stat.effect;

import org.jspecify.annotations.NullMarked;
