/**
 * How further formats plug in.
 *
 * <p>Begin with {@link id.bina.io.spi.Format}, which another jar implements, and {@link
 * id.bina.io.Formats}, which finds it. A format names its media type and what it reads and writes;
 * two claimants of one type in one media type are refused.
 */
@NullMarked
package id.bina.io.spi;

import org.jspecify.annotations.NullMarked;
