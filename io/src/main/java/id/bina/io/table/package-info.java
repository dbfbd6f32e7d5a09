/**
 * Tables as evaluators have them: CSV with a header, read into columns with missing reasons.
 *
 * <p>Reading yields rows and problems together; nothing is dropped, repaired or counted as zero.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.table;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
