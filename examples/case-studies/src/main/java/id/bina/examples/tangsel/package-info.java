/**
 * The programme of Tangerang Selatan as an illustrative study whose truth is known; begin with
 * {@link id.bina.examples.tangsel.TangselData}.
 *
 * <p>Five materials under several instructors, a careless class and thirty health centres of which
 * the six lowest were trained: what participants rate low is told apart from who taught it, and
 * what would have risen anyway from what was trained.
 */
@NullMarked
package id.bina.examples.tangsel;

import org.jspecify.annotations.NullMarked;
