/**
 * Whether intervals cover and tests hold their size, by seeded simulation.
 *
 * <p>Begin with {@code CoverageTest}, whose documented figures stand in {@code
 * honesty/coverage.csv}, and {@code SizeTest}.
 *
 * <p>The one idea: what a method promises is measured on data as evaluators have them, answers
 * piled up at the top of a short scale included; where the promise is not kept, the measured figure
 * is documented and the test holds it.
 */
@NullMarked
package id.bina.scoring.honesty;

import org.jspecify.annotations.NullMarked;
