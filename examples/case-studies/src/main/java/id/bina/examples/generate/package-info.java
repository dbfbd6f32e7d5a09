/**
 * What the generators of illustrative studies share; begin with {@link
 * id.bina.examples.generate.Draws} and {@link id.bina.examples.generate.Csv}.
 *
 * <p>A study plants figures: {@link id.bina.examples.generate.Draws} decides only what is left open
 * by them, in integers, so the same seed gives the same files on every machine.
 */
@NullMarked
package id.bina.examples.generate;

import org.jspecify.annotations.NullMarked;
