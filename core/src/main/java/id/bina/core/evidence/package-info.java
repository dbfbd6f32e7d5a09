/**
 * What was collected about a programme: feedback, assessments, attendance, records, and what people
 * already assert.
 *
 * <p>Begin with {@link id.bina.core.evidence.SurveyResponse}, one filled form as it came, and
 * {@link id.bina.core.evidence.CaseSource}, which shows admitted cases to whoever counts them.
 *
 * <p>Evidence is kept as it came, with where it came from; a sentence such as "satisfaction rose"
 * is evidence to be judged, not a finding.
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
package id.bina.core.evidence;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
