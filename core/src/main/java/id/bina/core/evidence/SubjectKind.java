package id.bina.core.evidence;

import id.bina.core.Code;

/**
 * What sort of thing evidence or a score is about. An open list.
 *
 * @param code the word, such as {@code program}; see {@link Code#requireValid}
 */
public record SubjectKind(String code) implements Code {

  /** A whole programme. */
  public static final SubjectKind PROGRAM = new SubjectKind("program");

  /** One training. */
  public static final SubjectKind TRAINING = new SubjectKind("training");

  /** One session of a training. */
  public static final SubjectKind SESSION = new SubjectKind("session");

  /** One work unit (unit kerja). */
  public static final SubjectKind UNIT = new SubjectKind("unit");

  /** One region (wilayah). */
  public static final SubjectKind REGION = new SubjectKind("region");

  /** A material that is taught (materi). */
  public static final SubjectKind MATERIAL = new SubjectKind("material");

  /** Who teaches (pengajar), under a pseudonym. */
  public static final SubjectKind INSTRUCTOR = new SubjectKind("instructor");

  /** A strategy of the programme. */
  public static final SubjectKind STRATEGY = new SubjectKind("strategy");

  /** A need the programme answers. */
  public static final SubjectKind NEED = new SubjectKind("need");

  /** An area of competency. */
  public static final SubjectKind COMPETENCY = new SubjectKind("competency");

  /** A study, such as an experiment with arms. */
  public static final SubjectKind STUDY = new SubjectKind("study");

  /** Checks the form of the code. */
  public SubjectKind {
    Code.requireValid("subject kind", code);
  }

  /**
   * The subject kind with this code.
   *
   * @param code the word, such as {@code program}
   * @return the subject kind
   */
  public static SubjectKind of(String code) {
    return new SubjectKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
