/**
 * The identities, texts and quantities that every other package speaks in.
 *
 * <p>An identifier is a one-component record whose text is the id; a number that is compared with a
 * limit is exact until its stated rounding.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
