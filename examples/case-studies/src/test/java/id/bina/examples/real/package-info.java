/**
 * The two real programmes, whose data stand beside the project and not in it.
 *
 * <p>Without the data every test is skipped and says so.
 */
@NullMarked
package id.bina.examples.real;

import org.jspecify.annotations.NullMarked;
