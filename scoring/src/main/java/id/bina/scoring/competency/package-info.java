/**
 * Scores how far people stand below the levels of competency that their posts ask for, area by
 * area, from round to round.
 *
 * <p>Begin with {@link id.bina.scoring.competency.CompetencyGaps}; a gap is {@link
 * id.bina.core.evidence.CompetencyLevel}'s standard minus its level. The one idea: the round of
 * today stands without a stratum, so that no rule acts on what an earlier round showed.
 */
@NullMarked
package id.bina.scoring.competency;

import org.jspecify.annotations.NullMarked;
