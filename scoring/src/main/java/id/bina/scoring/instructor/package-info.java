/**
 * What participants say of instructors (<i>tenaga pengajar</i>), material by material.
 *
 * <p>Begin with {@link id.bina.scoring.instructor.MaterialRating}, one instructor in one material,
 * and {@link id.bina.scoring.instructor.InstructorScore}, an instructor over materials by lesson
 * hours. The one idea: few people rate few sessions, so that a number about a person is published
 * only with enough raters, is banded by a guideline that is named, and a ranking ({@link
 * id.bina.scoring.instructor.InstructorRanking}) is shrunk towards the mean of all by how much
 * raters differ among themselves. The value times 25 (x25) and the percent of the maximum possible
 * (POMP) stand beside each other under their names.
 */
@NullMarked
package id.bina.scoring.instructor;

import org.jspecify.annotations.NullMarked;
