/**
 * A programme as its documents describe it: goals, strategies, trainings, sessions, costs and
 * places.
 *
 * <p>A definition holds what was planned or decided; nothing computed is ever stored in it.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.core.program;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
