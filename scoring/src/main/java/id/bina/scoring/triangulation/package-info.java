/**
 * The same construct seen by several groups of people: participants, superiors, colleagues,
 * observers, citizens.
 *
 * <p>Begin with {@link id.bina.scoring.triangulation.Triangulation}, which says what the groups
 * come to together, and {@link id.bina.scoring.triangulation.SourceAgreement}, which says who
 * differs from whom. The one idea: a group of people is one voice, however it was asked, and it
 * speaks only where its interval does. Agreement raises no grade of evidence; a conflict weakens
 * what is recommended, and the recommendation names the groups that disagree.
 *
 * <p>Source: practice of the house, D; Denzin (1978), <i>The Research Act</i>.
 */
@NullMarked
package id.bina.scoring.triangulation;

import org.jspecify.annotations.NullMarked;
