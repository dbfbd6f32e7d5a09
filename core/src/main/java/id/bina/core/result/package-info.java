/**
 * What an evaluation yields: scores, findings and the grade of evidence behind each.
 *
 * <p>Begin with {@link id.bina.core.result.Score}, which has a value or says why it has none, and
 * {@link id.bina.core.result.Evaluation}, which holds all scores and findings.
 *
 * <p>A score is measured, not computable with a reason, or suppressed with a reason: never null,
 * never NaN.
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
package id.bina.core.result;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
