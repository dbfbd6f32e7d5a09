package id.bina.core.people;

import id.bina.core.Code;

/**
 * How far somebody came in a training.
 *
 * <p>Each status includes the ones before: who completed has attended, and who attended was
 * nominated.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record EnrolmentStatus(String code) implements Code {

  /** Named in the letter of assignment (<i>surat tugas</i>), not seen at the training. */
  public static final EnrolmentStatus NOMINATED = new EnrolmentStatus("nominated");

  /** Asked to take part, and there was no place (<i>tidak tertampung</i>). */
  public static final EnrolmentStatus UNPLACED = new EnrolmentStatus("unplaced");

  /** Came, and did not complete. */
  public static final EnrolmentStatus ATTENDED = new EnrolmentStatus("attended");

  /** Completed the training. */
  public static final EnrolmentStatus COMPLETED = new EnrolmentStatus("completed");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public EnrolmentStatus {
    Code.requireValid("enrolment status", code);
  }

  /**
   * The enrolment status with this code.
   *
   * @param code the code, well known or not
   * @return the enrolment status
   */
  public static EnrolmentStatus of(String code) {
    return new EnrolmentStatus(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
