/**
 * A folder with a {@code program.json} and CSV files, read as one dossier; begin with {@link
 * id.bina.io.dossier.DossierFolder} and {@link id.bina.io.dossier.FileDescription}.
 *
 * <p>The one idea: the files stay as people have them, and the definition says what each column
 * means. Every column is described or ignored by name, and all problems of all files are told at
 * once, each with file, line and column.
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
package id.bina.io.dossier;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
