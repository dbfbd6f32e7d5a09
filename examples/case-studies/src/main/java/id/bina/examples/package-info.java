/**
 * Programs that evaluate the embedded case studies; begin with {@link
 * id.bina.examples.CaseStudies}.
 *
 * <p>Each study is generated or read, evaluated and reported exactly as an embedding application
 * would do it.
 */
@NullMarked
package id.bina.examples;

import org.jspecify.annotations.NullMarked;
