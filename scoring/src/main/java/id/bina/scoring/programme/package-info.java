/**
 * Scores the running of a programme: who was named and came, who answered, what was evaluated, what
 * it cost, how well it was planned, and what was said.
 *
 * <p>Begin with {@link id.bina.scoring.programme.Participation} and {@link
 * id.bina.scoring.programme.Resources}. Most of it is known before any answer is read, so it rests
 * on the setting; a census has no interval.
 */
@NullMarked
package id.bina.scoring.programme;

import org.jspecify.annotations.NullMarked;
