/**
 * Putting alternatives and aspects in order, and how much of that order would last.
 *
 * <p>Begin with {@link id.bina.scoring.stat.ranking.DecisionMatrix}, which {@link
 * id.bina.scoring.stat.ranking.Saw} and {@link id.bina.scoring.stat.ranking.Topsis} rank, and
 * {@link id.bina.scoring.stat.ranking.ImportancePerformance}.
 *
 * <p>The one idea: a rank follows from weights that somebody chose. It belongs beside {@link
 * id.bina.scoring.stat.ranking.WeightSensitivity} and {@link
 * id.bina.scoring.stat.ranking.RankReversal}, which say when it would be another.
 */
@NullMarked
package id.bina.scoring.stat.ranking;

import org.jspecify.annotations.NullMarked;
