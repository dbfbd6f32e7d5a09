/**
 * A made-up ministry that measures its own index with Bina; begin with {@link
 * contoh.kementerian.ReadinessIndex} and {@link contoh.kementerian.Ministry}.
 *
 * <p>The one idea: nothing of Bina is touched. The strategy is announced by a service file, the
 * pack, the instrument and the rule book are JSON beside the evidence.
 */
@NullMarked
package contoh.kementerian;

import org.jspecify.annotations.NullMarked;
