/**
 * Statistics as pure functions, checked against published reference values.
 *
 * <p>A statistic takes plain columns or counts and yields a value with its interval and its method,
 * or the reason why there is none.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.scoring.stat;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
