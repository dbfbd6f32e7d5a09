package id.bina.core.program;

import id.bina.core.Code;

/**
 * How far a scholarship has come. An open list.
 *
 * @param code the word, such as {@code running}; see {@link Code#requireValid}
 */
public record ScholarshipState(String code) implements Code {

  /** The holder is studying. */
  public static final ScholarshipState RUNNING = new ScholarshipState("running");

  /** The holder has the degree. */
  public static final ScholarshipState COMPLETED = new ScholarshipState("completed");

  /** The holder stopped without it. */
  public static final ScholarshipState ENDED = new ScholarshipState("ended");

  /** Checks the form of the code. */
  public ScholarshipState {
    Code.requireValid("scholarship state", code);
  }

  /**
   * The scholarship state with this code.
   *
   * @param code the word, such as {@code running}
   * @return the scholarship state
   */
  public static ScholarshipState of(String code) {
    return new ScholarshipState(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
