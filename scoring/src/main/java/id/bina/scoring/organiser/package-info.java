/**
 * How participants rate the running of a training (<i>penyelenggaraan</i>).
 *
 * <p>Begin with {@link id.bina.scoring.organiser.OrganiserScore}, of columns, and {@link
 * id.bina.scoring.organiser.OrganiserSurvey}, of a dossier. The one idea: what an organiser can
 * change falls into groups (material, method, facilities, service, time, ICT), and which group to
 * change first is a matter of importance and performance, not of the lowest mean alone. Bands come
 * from a guideline that is named.
 */
@NullMarked
package id.bina.scoring.organiser;

import org.jspecify.annotations.NullMarked;
