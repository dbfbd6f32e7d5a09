/**
 * Delimited text as evaluators have it, read into columns with missing reasons and written for
 * portals and spreadsheets; begin with {@link id.bina.io.table.Table} and {@link
 * id.bina.io.table.CsvFormat}.
 *
 * <p>The one idea: nothing is guessed. A separator, a decimal sign or an encoding that is not
 * certain is refused with its line, a blank is missing and never 0, and what was declared in {@link
 * id.bina.io.table.TableOptions} ends the doubt.
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
package id.bina.io.table;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
