/**
 * From a dossier to an evaluation: the evaluator and the strategies it runs.
 *
 * <p>Data flows one way, and each step is a pure function of the ones before.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.scoring;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
