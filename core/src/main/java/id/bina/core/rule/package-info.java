/**
 * Rules as data: conditions over scores, and what became of them.
 *
 * <p>Begin with {@link id.bina.core.rule.Rule} and {@link id.bina.core.rule.Condition}. The one
 * idea: a rule fires, watches or does not fire, and always says why and by how much it missed.
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
package id.bina.core.rule;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
