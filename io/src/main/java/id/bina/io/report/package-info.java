/**
 * Reports of a release, as text and as self-contained HTML, in Indonesian and English.
 *
 * <p>A report accepts a release and nothing else.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.report;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
