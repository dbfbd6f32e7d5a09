/**
 * Statistics as pure functions, checked against published reference values.
 *
 * <p>Begin with {@link id.bina.scoring.stat.PairedChange}, which needs two columns and answers in a
 * table, and {@link id.bina.scoring.stat.Wilson}, the smallest of them.
 *
 * <p>The packages below it are nouns: what a column looks like is in {@code descriptive}, how large
 * a difference is in {@code effect}, whether it is there in {@code test}, and so on.
 *
 * <p>The one idea: {@code X.of(...)} takes plain columns, counts or exact {@link
 * id.bina.scoring.tally.Moments}, and yields a value that knows its interval and its method, or the
 * reason why there is none. Whatever rests on means and variances goes through moments, so that a
 * column and a tally give the same digits.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.scoring.stat;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
