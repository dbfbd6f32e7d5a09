/**
 * Planning: how likely a study of a size finds an effect, and how large it must be.
 *
 * <p>Begin with {@link id.bina.scoring.stat.power.StudyPlan}, the designs and their three
 * questions, before a programme, and {@link id.bina.scoring.stat.power.Detectables} after it, which
 * stands beside every "not significant".
 *
 * <p>The one idea: power, size, effect and error rate are four sides of one thing; each is asked of
 * the distribution of the test itself, and none is ever taken from the effect that was observed.
 */
@NullMarked
package id.bina.scoring.stat.power;

import org.jspecify.annotations.NullMarked;
