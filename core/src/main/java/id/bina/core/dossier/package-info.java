/**
 * Everything one evaluation starts from: the programme, its evidence, and the policy that applies.
 *
 * <p>Begin with {@link id.bina.core.dossier.DossierDraft} and {@link id.bina.core.dossier.Dossier}.
 * The one idea: a draft may have problems and lists all of them at once; a dossier has none that
 * block.
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
package id.bina.core.dossier;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
