/**
 * Rules as data: conditions over scores, their outcomes, and the ledger of what was recommended
 * before.
 *
 * <p>A rule fires, watches or does not fire, and always says why and by how much it missed.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.core.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
