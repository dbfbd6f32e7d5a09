/**
 * The levels of an evaluation side by side: what was found at each, where the chain breaks, how
 * many trainings were evaluated at each, and how far goals were attained.
 *
 * <p>Begin with {@link id.bina.scoring.framework.LevelProfile}. The one idea: levels are a profile
 * and no score. A level without evidence is missing, never 0 and never guessed from another; a
 * claim at one level needs evidence at it and none against it at the level below; a single figure
 * exists only for whoever states the weights, and the profile stands beside it.
 *
 * <p>Sources: Kirkpatrick and Kirkpatrick (2006, 2016); Phillips (2003); Kiresuk and Sherman
 * (1968).
 */
@NullMarked
package id.bina.scoring.framework;

import org.jspecify.annotations.NullMarked;
