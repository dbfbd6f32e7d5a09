/**
 * Questionnaires, tests and observation sheets: items, the aspects they measure, and the answers
 * they allow.
 *
 * <p>No answer is an answer: blank, not applicable, not asked and out of range are different
 * things.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.core.instrument;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
