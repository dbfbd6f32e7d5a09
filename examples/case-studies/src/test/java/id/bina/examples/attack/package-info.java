/**
 * An attack on the releases of all embedded programmes: what can be worked out from everything that
 * is published.
 *
 * <p>Begin with {@link id.bina.examples.attack.Attacker} and {@link id.bina.examples.attack.Sums}.
 */
@NullMarked
package id.bina.examples.attack;

import org.jspecify.annotations.NullMarked;
