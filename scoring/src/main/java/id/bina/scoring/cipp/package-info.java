/**
 * Context, input, process and product of a programme (CIPP), each scored by itself.
 *
 * <p>Begin with {@link id.bina.scoring.cipp.CippIndicator} and {@link
 * id.bina.scoring.cipp.CippProfile}. The one idea: four questions, four answers, no total. A
 * programme that meets no need is not rescued by what it produced, so a low context is never
 * averaged away; a component without any figure is named and not 0.
 *
 * <p>Source: Stufflebeam (2003), The CIPP Model for Evaluation.
 */
@NullMarked
package id.bina.scoring.cipp;

import org.jspecify.annotations.NullMarked;
