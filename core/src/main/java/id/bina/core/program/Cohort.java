package id.bina.core.program;

import id.bina.core.Words;

/**
 * The place of a training in a course that is held several times (<i>angkatan</i>).
 *
 * <p>The course is what is generalised to, and the cohort is its unit: see practice of the house,
 * default paths.
 *
 * @param course the course, the same text for all of its cohorts
 * @param number which cohort, from 1
 */
public record Cohort(String course, int number) {

  /** Checks the components and keeps copies of the lists. */
  public Cohort {
    Words.notBlank("course of a cohort", course);
    if (number < 1) {
      throw new IllegalArgumentException(
          "number of a cohort must be 1 or more, was " + number + " (course " + course + ")");
    }
  }
}
