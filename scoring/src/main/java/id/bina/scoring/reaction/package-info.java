/**
 * How participants judged a training, aspect by aspect (Kirkpatrick level 1).
 *
 * <p>Begin with {@link id.bina.scoring.reaction.ReactionSurvey}, on a whole training, and {@link
 * id.bina.scoring.reaction.Teaching}, on materials and who teaches them. The share of negative
 * answers and the mean stand beside each other, with the response they rest on.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.scoring.reaction;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
