/**
 * Questionnaires, tests and observation sheets: items, the aspects they measure, and the answers
 * they allow.
 *
 * <p>Begin with {@link id.bina.core.instrument.Instrument}, which holds items and scales, and
 * {@link id.bina.core.instrument.Answer}, which stands in the place of each answer.
 *
 * <p>No answer is an answer: blank, not applicable, not asked and out of range are different
 * things, and none of them is a zero.
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
package id.bina.core.instrument;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
