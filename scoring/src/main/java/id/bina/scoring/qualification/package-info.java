/**
 * How participants (<i>peserta</i>) of a training are qualified by a named guideline.
 *
 * <p>Begin with {@link id.bina.scoring.qualification.QualificationRules} and {@link
 * id.bina.scoring.qualification.Qualification}. The one idea: institutions differ in weights and
 * bands, so whoever grades says by which guideline. A mark is the exact weighted sum of its
 * components, rounded once and banded then; a component without a mark leaves the whole unknown,
 * and too much absence keeps a certificate back whatever the mark.
 */
@NullMarked
package id.bina.scoring.qualification;

import org.jspecify.annotations.NullMarked;
