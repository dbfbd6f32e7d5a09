/**
 * How further formats plug in.
 *
 * <p>A format names its media type and what it reads or writes; two claimants of one name are
 * refused.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.spi;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
