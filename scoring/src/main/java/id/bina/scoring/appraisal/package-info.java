/**
 * What appraisals of performance (<i>penilaian kinerja</i>) say of a round, and of a change.
 *
 * <p>Begin with {@link id.bina.scoring.appraisal.AppraisedRound}, the predicates of a round by
 * person, and {@link id.bina.scoring.appraisal.AppraisedPerformance}, the strategy. The one idea: a
 * predicate (<i>predikat kinerja</i>) is a place in an order. It is counted, and compared for the
 * same persons by who went up and who went down; it has no mean, and those of two regimes are not
 * compared at all.
 */
@NullMarked
package id.bina.scoring.appraisal;

import org.jspecify.annotations.NullMarked;
