/**
 * A programme as its documents describe it: goals, needs, trainings, sessions, costs and places.
 *
 * <p>Begin with {@link id.bina.core.program.Program} and {@link id.bina.core.program.Training}. The
 * one idea: a definition holds what was planned or decided; nothing computed is ever stored in it.
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
package id.bina.core.program;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
