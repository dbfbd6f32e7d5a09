package id.bina.examples.tanjungbalai;

import java.util.Optional;

/**
 * One invented civil servant who was named for a training (surat tugas).
 *
 * @param id the pseudonym
 * @param course for which training
 * @param unit where the person works
 * @param part how far the person came
 * @param reason why the person did not come, if that was asked
 */
record Nominee(String id, Course course, String unit, Part part, Optional<String> reason) {

  /** How far somebody who was named for a training came. */
  enum Part {
    /** Came, and answered the questionnaire at the end. */
    ANSWERED,
    /** Came, and gave no answer. */
    SILENT,
    /** Stayed away. */
    ABSENT
  }

  boolean came() {
    return part != Part.ABSENT;
  }

  boolean answered() {
    return part == Part.ANSWERED;
  }
}
