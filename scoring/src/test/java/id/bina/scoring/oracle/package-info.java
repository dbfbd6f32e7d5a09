/**
 * Every statistic against the reference results of R, NIST and others.
 *
 * <p>Begin with {@link id.bina.scoring.oracle.OracleSuiteTest}, which runs every case of a folder,
 * and {@link id.bina.scoring.oracle.Answerer}, which a topic implements. The folder is named by the
 * system property {@code bina.oracles}; if it is not there that part is skipped and says so. The
 * cases under {@code src/test/resources/oracle}, whose data are ours, always run.
 *
 * <p>The one idea: an answerer sees what goes in and puts what comes out at the JSON pointers of
 * the expected values; it never sees an expected value, and nothing here knows the name of a case,
 * so that a case of a known topic that comes later runs too.
 */
@NullMarked
package id.bina.scoring.oracle;

import org.jspecify.annotations.NullMarked;
