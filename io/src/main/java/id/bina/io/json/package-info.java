/**
 * Strict JSON of every core type.
 *
 * <p>Unknown and duplicate members are refused, and each problem says where it stands.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.json;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
