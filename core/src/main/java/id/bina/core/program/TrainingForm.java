package id.bina.core.program;

import id.bina.core.Code;

/**
 * In which form competency is developed.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record TrainingForm(String code) implements Code {

  /** A course (<i>pelatihan</i>). */
  public static final TrainingForm PELATIHAN = new TrainingForm("pelatihan");

  /** A seminar or conference. */
  public static final TrainingForm SEMINAR = new TrainingForm("seminar");

  /** A workshop (<i>lokakarya</i>). */
  public static final TrainingForm WORKSHOP = new TrainingForm("workshop");

  /** Technical guidance (<i>bimbingan teknis</i>, bimtek). */
  public static final TrainingForm BIMBINGAN_TEKNIS = new TrainingForm("bimbingan_teknis");

  /** Coaching. */
  public static final TrainingForm COACHING = new TrainingForm("coaching");

  /** Mentoring. */
  public static final TrainingForm MENTORING = new TrainingForm("mentoring");

  /** Self-paced electronic learning. */
  public static final TrainingForm E_LEARNING = new TrainingForm("e_learning");

  /** Work placement or learning on the job (<i>magang</i>). */
  public static final TrainingForm MAGANG = new TrainingForm("magang");

  /**
   * One course that is held again and again within its days, for other people each time
   * (<i>pelatihan berseri</i>); whoever takes part is done before the last day.
   */
  public static final TrainingForm SERIES = new TrainingForm("series");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public TrainingForm {
    Code.requireValid("training form", code);
  }

  /**
   * The training form with this code.
   *
   * @param code the code, well known or not
   * @return the training form
   */
  public static TrainingForm of(String code) {
    return new TrainingForm(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
