/**
 * All formats together: which one reads a file, and which one writes a value.
 *
 * <p>Begin with {@link id.bina.io.Formats} and {@link id.bina.io.spi.Format}. A format is found by
 * its media type, or by the extension of a file; formats of other jars join by an explicit call,
 * and two that claim the same are refused.
 */
@NullMarked
package id.bina.io;

import org.jspecify.annotations.NullMarked;
