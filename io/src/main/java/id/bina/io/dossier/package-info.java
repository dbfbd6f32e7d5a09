/**
 * A folder with a program.json and CSV files, read as one dossier.
 *
 * <p>All problems of a folder are told at once, each with file, line and column.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.dossier;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
