/**
 * Regulations as values: bands, matrices and conditional gradings with validity and source.
 *
 * <p>A regulation pack says what the regulation says; another module evaluates it.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.core.regulation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
