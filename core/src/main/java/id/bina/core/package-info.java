/**
 * The identities, texts and quantities that every other package speaks in.
 *
 * <p>Begin with {@link id.bina.core.Text} and {@link id.bina.core.Rational}. The one idea: one
 * thing has one form. An identifier is a record whose text is the id, a number has no trailing
 * zeros, and what is compared with a limit is exact until its stated rounding.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
