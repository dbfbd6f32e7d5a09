/**
 * What an effect costs: cost for each unit, what one more unit costs between options, and how sure
 * that is.
 *
 * <p>Begin with {@link id.bina.scoring.cost.CostedOption} and {@link
 * id.bina.scoring.cost.IncrementalCosts}. The one idea: options are compared step by step with the
 * next cheaper one that is worth its money, never each with nothing. Effects keep their own unit:
 * nothing is turned into rupiah here.
 */
@NullMarked
package id.bina.scoring.cost;

import org.jspecify.annotations.NullMarked;
