/**
 * Scores stories of success: whom to ask, what stands behind what they tell, and what else could
 * explain it.
 *
 * <p>Begin with {@link id.bina.scoring.story.SuccessScreening}, the survey that finds possible
 * successes, and {@link id.bina.scoring.story.SuccessCaseTest}. The one idea: a story with a source
 * behind it is a case worth telling, and never more than that for the programme.
 */
@NullMarked
package id.bina.scoring.story;

import org.jspecify.annotations.NullMarked;
