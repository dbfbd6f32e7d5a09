/**
 * The people a programme is about and the people who say something about it.
 *
 * <p>Begin with {@link id.bina.core.people.Participant} and {@link id.bina.core.people.Respondent}.
 * The one idea: a participant has a pseudonymous id; a NIP lives in a register at the edge and
 * nowhere in here.
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
package id.bina.core.people;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
