/**
 * How long statistics take.
 *
 * <p>Begin with {@link id.bina.examples.benchmarks.ResamplingBenchmark} and {@link
 * id.bina.examples.benchmarks.RanksBenchmark}.
 *
 * <p>The one idea: speed is shown here and nowhere in a test. Figures are compared only within one
 * interleaved run on an idle machine.
 */
@NullMarked
package id.bina.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
