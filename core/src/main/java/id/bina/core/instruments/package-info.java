/**
 * Questionnaires, an observation sheet and tests that can be used as they are.
 *
 * <p>Begin with {@link id.bina.core.instruments.Instruments}, which holds them all, and {@link
 * id.bina.core.instrument.Instrument}, which each of them is. The one idea: what a method needs
 * (aspects with roles, scales, a reversed and an attention item) stands in the instrument, so that
 * answers to it are scored without any setting. All items are this house's own words, in Indonesian
 * and English; an office changes them in a version of its own and links that to the version here.
 */
@NullMarked
package id.bina.core.instruments;

import org.jspecify.annotations.NullMarked;
