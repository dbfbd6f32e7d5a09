/**
 * Tests: how far observations lie from "no difference", each with the way its p value was found.
 *
 * <p>Begin with {@link id.bina.scoring.stat.test.WilcoxonSignedRank} for the same persons twice and
 * {@link id.bina.scoring.stat.test.SignTest} for one ordinal item; t tests, Mann-Whitney and
 * McNemar stand in {@link id.bina.scoring.stat}.
 *
 * <p>The one idea: small samples go through all arrangements, large ones are approximated, and
 * {@link id.bina.scoring.stat.TestP} says which of the two was done. Ranks are those of exact
 * decimals, so that ties are ties.
 */
@NullMarked
package id.bina.scoring.stat.test;

import org.jspecify.annotations.NullMarked;
