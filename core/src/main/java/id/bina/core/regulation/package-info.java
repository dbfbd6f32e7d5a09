/**
 * Regulations as values: figures and bands with validity and source.
 *
 * <p>Begin with {@link id.bina.core.regulation.RegulationPack} and {@link
 * id.bina.core.regulation.Packs}. The one idea: a pack says what the regulation says, and how sure
 * that is; another module evaluates it. A {@link id.bina.core.regulation.Grading} is bands of a
 * number, bands with requirements or a matrix of two ratings; {@link
 * id.bina.core.regulation.PointTable points} are what categories count, {@link
 * id.bina.core.regulation.WeightTable weights} how a total is made. An office derives a pack of its
 * own from a built-in one and gives it a version. {@link id.bina.core.regulation.CoreValues} have
 * no numbers: they are what raters observe.
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
