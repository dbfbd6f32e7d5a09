package id.bina.io.dossier;

import id.bina.core.Code;

/**
 * What the rows of a CSV file in a dossier folder are.
 *
 * <p>The fields of each kind; those with a star must be given, by a column or a fixed value:
 *
 * <ul>
 *   <li>{@code participants}: id*, employment*, unit, serviceFrom, serviceTo
 *   <li>{@code enrolments}: participant*, training*, status*, superior, arm, movedOn, reason (why
 *       the person did not come, as a code such as {@code schedule})
 *   <li>{@code attendance}: participant*, training*, session*, status* (present, absent), reason
 *   <li>{@code tests}: participant*, training*, maximum*, form*, id, and either occasion*, points*
 *       and taken, or a column of points for each occasion: {@code points.pre}, {@code points.post}
 *       with {@code taken.pre}, {@code taken.post}; a blank cell of points is a test not taken
 *   <li>{@code answers}: see {@link AnswerColumns}
 *   <li>{@code interviews}: interview* (one row a passage), source*, occasion*, words*, codes,
 *       aboutWhom (nobody, unit, named_person), participant, about, token, held, unit, and training
 *       or subject*; and for each coder of passages that several coded before they agreed a column
 *       {@code codes.A}: blank if that coder left the passage out, {@code none} if he or she gave
 *       it no code
 *   <li>{@code voices}: id, kind*, source*, words*, codes, aboutWhom, token, received, and training
 *       or subject*, and {@code codes.A} for each coder
 *   <li>{@code learning-hours}: id, participant*, year*, jp*, provider*, topic*, completed*
 *   <li>{@code events}: id, kind*, date*, title*, title.en, and training or subject*
 *   <li>{@code costs}: training*, kind*, amount*, currency (IDR), note
 *   <li>{@code peer-costs}: peer*, perParticipant*, currency (IDR), source*
 *   <li>{@code action-plans}: participant*, training*, due*, signature* (signed_by_superior,
 *       unsigned)
 *   <li>{@code competency-levels}: id, participant*, competency*, round*, standard* (1 to 9),
 *       level* (0 to 9)
 *   <li>{@code appraisals}: id, participant*, round*, predicate*, mark, results, conduct
 *   <li>{@code indicators}: id, indicator*, occasion*, value*, of (how many cases), mode (paper,
 *       enumerator, qr, online), pack, source*, and training or subject*
 *   <li>{@code observations}: id, rater*, target*, occasion*, seen, and training or subject*; its
 *       items stand as in answers: see {@link AnswerColumns}
 * </ul>
 *
 * Codes and other lists in a cell have semicolons between.
 *
 * @param code the kind, one of the constants; another one is refused where it is read
 */
public record FileKind(String code) implements Code {
  /** Who takes part. */
  public static final FileKind PARTICIPANTS = new FileKind("participants");

  /** Who was enrolled in which training. */
  public static final FileKind ENROLMENTS = new FileKind("enrolments");

  /** Who came to which session. */
  public static final FileKind ATTENDANCE = new FileKind("attendance");

  /** Points of tests. */
  public static final FileKind TESTS = new FileKind("tests");

  /** Answers to one instrument, one row a respondent. */
  public static final FileKind ANSWERS = new FileKind("answers");

  /** Passages of interviews. */
  public static final FileKind INTERVIEWS = new FileKind("interviews");

  /** What citizens said. */
  public static final FileKind VOICES = new FileKind("voices");

  /** Lesson hours of a year (<i>jam pelajaran</i>). */
  public static final FileKind LEARNING_HOURS = new FileKind("learning-hours");

  /** What happened beside the programme. */
  public static final FileKind EVENTS = new FileKind("events");

  /** What the programme cost. */
  public static final FileKind COSTS = new FileKind("costs");

  /** What comparable trainings cost elsewhere. */
  public static final FileKind PEER_COSTS = new FileKind("peer-costs");

  /** What participants undertook to do. */
  public static final FileKind ACTION_PLANS = new FileKind("action-plans");

  /** Levels of competency by area and round. */
  public static final FileKind COMPETENCY_LEVELS = new FileKind("competency-levels");

  /** Appraisals of performance (<i>penilaian kinerja</i>). */
  public static final FileKind APPRAISALS = new FileKind("appraisals");

  /** Published or recorded figures of units. */
  public static final FileKind INDICATORS = new FileKind("indicators");

  /** What raters saw by one instrument, one row a rater, target and occasion. */
  public static final FileKind OBSERVATIONS = new FileKind("observations");

  /** Whether the rows have columns of items. */
  boolean hasItems() {
    return equals(ANSWERS) || equals(OBSERVATIONS);
  }

  /** Checks the form of the code. */
  public FileKind {
    Code.requireValid("kind of file", code);
  }

  /**
   * A kind by its code.
   *
   * @param code the code, such as {@code participants}
   * @return the kind
   */
  public static FileKind of(String code) {
    return new FileKind(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
