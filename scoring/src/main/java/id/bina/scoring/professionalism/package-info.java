/**
 * The index of professionalism (<i>Indeks Profesionalitas ASN</i>, IP ASN) of a civil servant and
 * of a unit.
 *
 * <p>Begin with {@link id.bina.scoring.professionalism.ProfessionalProfile} and {@link
 * id.bina.scoring.professionalism.ProfessionalismIndex}. The one idea: the points of the regulation
 * are printed already weighted, so the index is their plain sum, and a dimension of which nothing
 * is known leaves the index unknown. Qualification, competence, performance and discipline are
 * looked up in the tables of {@link id.bina.core.regulation.Packs#professionalism()}, within the
 * windows it states. A training moves competence and nothing else at once: {@link
 * id.bina.scoring.professionalism.ProfessionalismGain} says by how much.
 */
@NullMarked
package id.bina.scoring.professionalism;

import org.jspecify.annotations.NullMarked;
