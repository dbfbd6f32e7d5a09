/**
 * Counting ratings many at a time; numbers in, numbers out, nothing is known here of tallies.
 *
 * <p>Begin with {@link id.bina.scoring.internal.packed.RatingBlock}, the ratings of one batch, and
 * {@link id.bina.scoring.internal.packed.PackedCounts}, which counts them by group.
 *
 * <p>The one idea: a long has room for several small counters. With four points, two ratings make
 * one looked-up number, and one addition counts both:
 *
 * <pre>
 *   ratings of a row       q1=3       q2=4
 *   points (0: missing)     3          4          -> table[3 * 5 + 4]
 *                     q2: 4  3  2  1  q1: 4  3  2  1
 *   the number           01 00 00 00     00 01 00 00    one byte each
 *   counters of a group  2a 31 09 01     17 40 0c 02    += the number
 * </pre>
 *
 * A byte holds 255 answers, so a group that has had 255 rows is drained: its bytes are added to
 * longs and begin at 0 again. Nothing can run over, and no sum is ever rounded.
 */
@NullMarked
package id.bina.scoring.internal.packed;

import org.jspecify.annotations.NullMarked;
