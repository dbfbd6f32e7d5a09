/**
 * Every method of Bina as it is cited: formula, source, what it takes for granted, what it refuses.
 *
 * <p>Begin with {@link id.bina.scoring.catalogue.MethodCatalogue}, which finds a card by the id
 * that stands on a result, and {@link id.bina.scoring.catalogue.MethodCard}, one method.
 *
 * <p>The one idea: the pages {@code METHODS.md} and {@code METODE.md} are written from these cards,
 * whose ids are the constants of the statistics and the methods of the strategies themselves. The
 * cards of a noun stand in one or a few files here ({@code EffectCards}, {@code RankTestCards}): a
 * statistic that is added or changed has its card changed with it, or a test fails.
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
package id.bina.scoring.catalogue;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
