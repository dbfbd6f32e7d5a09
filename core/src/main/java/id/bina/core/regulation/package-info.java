/**
 * Regulations as values: figures and bands with validity and source.
 *
 * <p>Begin with {@link id.bina.core.regulation.RegulationPack} and {@link
 * id.bina.core.regulation.BandTable}. The one idea: a pack says what the regulation says, and how
 * sure that is; another module evaluates it.
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
package id.bina.core.regulation;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
