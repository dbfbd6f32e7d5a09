/**
 * Scores stories of success: what stands behind them, and what else could explain them.
 *
 * <p>Begin with {@link id.bina.scoring.story.SuccessCaseTest} and {@link
 * id.bina.scoring.story.CaseVerdicts}. The one idea: a story with a source behind it is a case
 * worth telling, and never more than that for the programme.
 */
@NullMarked
package id.bina.scoring.story;

import org.jspecify.annotations.NullMarked;
