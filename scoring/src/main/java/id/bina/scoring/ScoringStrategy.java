package id.bina.scoring;

import id.bina.core.dossier.Setting;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;
import java.util.Set;

/**
 * A named, citable way to turn tallies into scores.
 *
 * <p>A strategy is asked twice. {@link #plan(Setting)} says, before any answer is read, what must
 * be counted; {@link #score(Setting, TallyBook)} turns the counts into scores. It never sees a
 * person's answer, so the same strategy runs on one thread, on many and on a cluster.
 *
 * <p>An implementation is immutable, thread-safe and deterministic: the same setting and tallies
 * give the same scores, to the last digit. What cannot be said is a {@link Score.NotComputable}
 * with its reason, never NaN, zero or a missing score. Exceptions of a strategy pass through the
 * {@link Evaluator} unchanged.
 */
public interface ScoringStrategy {
  /**
   * The method this strategy carries out: its id, title, version and citation.
   *
   * @return the reference that every score of this strategy carries
   */
  MethodRef method();

  /**
   * What this strategy can yield; rules, portals and rounds bind to these.
   *
   * @return the measures, each of whose ids belongs to this strategy alone
   */
  Set<Measure> measures();

  /**
   * What must be counted before this strategy can score. Asked once.
   *
   * @param setting everything known without reading one person's answer
   * @return the tallies needed; none by default
   */
  default TallyPlan plan(Setting setting) {
    return TallyPlan.none();
  }

  /**
   * Scores from the tallies.
   *
   * @param setting everything known without reading one person's answer
   * @param tallies a book that covers {@link #plan(Setting)}
   * @return the scores, in an order that depends on nothing but the arguments
   */
  List<Score> score(Setting setting, TallyBook tallies);
}
