/**
 * The development programme of Jambi as an illustrative study whose truth is known; begin with
 * {@link id.bina.examples.jambi.JambiData}.
 *
 * <p>One district office was trained when a new counter and a new head had come as well: the data
 * hold a real change, and no way to give it to the training alone.
 */
@NullMarked
package id.bina.examples.jambi;

import org.jspecify.annotations.NullMarked;
