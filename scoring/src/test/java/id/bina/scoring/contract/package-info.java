/**
 * What Bina holds its own strategies, packs, rule books and instruments to, as tests that others
 * run on theirs; begin with {@link id.bina.scoring.contract.StrategyContract} and {@link
 * id.bina.scoring.contract.PackContract}.
 *
 * <p>The one idea: a contract is a function from the thing under test to JUnit's dynamic tests.
 * Nothing is inherited; a test class returns the stream from a method with {@code @TestFactory}.
 *
 * <p>Shipped apart from the library ({@code bina-scoring}, type {@code test-jar}), for the scope
 * {@code test}; who uses it brings JUnit Jupiter along.
 */
@NullMarked
package id.bina.scoring.contract;

import org.jspecify.annotations.NullMarked;
