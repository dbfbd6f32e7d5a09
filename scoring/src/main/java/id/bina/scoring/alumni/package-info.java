/**
 * What is seen of alumni months after a training (<i>evaluasi pascapelatihan</i>), source by
 * source.
 *
 * <p>Begin with {@link id.bina.scoring.alumni.AlumniProfile}, of columns, and {@link
 * id.bina.scoring.alumni.AlumniViews}, of a dossier. The one idea: alumni, superiors, colleagues
 * and subordinates see different things, so their views stand beside each other as a profile and
 * are not mixed into one number unless somebody asks for it with weights. Too few subordinates are
 * never shown, and what alumni recall of the time before is no test before.
 */
@NullMarked
package id.bina.scoring.alumni;

import org.jspecify.annotations.NullMarked;
