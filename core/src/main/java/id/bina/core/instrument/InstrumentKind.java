package id.bina.core.instrument;

import id.bina.core.Code;

/**
 * What an instrument is used for. An open list.
 *
 * @param code the word, such as {@code reaction}; see {@link Code#requireValid}
 */
public record InstrumentKind(String code) implements Code {

  /**
   * Asked of participants at the end of a training: Kirkpatrick level 1 (evaluasi penyelenggaraan).
   */
  public static final InstrumentKind REACTION = new InstrumentKind("reaction");

  /** Asked of alumni months later, about use at work (evaluasi pasca pelatihan). */
  public static final InstrumentKind FOLLOW_UP = new InstrumentKind("follow_up");

  /** Asked of the superior (atasan) about one alumnus. */
  public static final InstrumentKind SUPERIOR_VIEW = new InstrumentKind("superior_view");

  /** The guide of an interview (pedoman wawancara). */
  public static final InstrumentKind INTERVIEW = new InstrumentKind("interview");

  /** Asked of citizens who were served (survei kepuasan masyarakat). */
  public static final InstrumentKind CITIZEN = new InstrumentKind("citizen");

  /** A rubric by which raters observe (<i>lembar pengamatan</i>). */
  public static final InstrumentKind OBSERVATION = new InstrumentKind("observation");

  /** A log of a process, one row a case: waiting times, complaints (<i>catatan proses</i>). */
  public static final InstrumentKind LOG = new InstrumentKind("log");

  /** A test of knowledge or skill before and after a training (uji awal dan akhir). */
  public static final InstrumentKind TEST = new InstrumentKind("test");

  /** Checks the form of the code. */
  public InstrumentKind {
    Code.requireValid("instrument kind", code);
  }

  /**
   * The instrument kind with this code.
   *
   * @param code the word, such as {@code reaction}
   * @return the instrument kind
   */
  public static InstrumentKind of(String code) {
    return new InstrumentKind(code);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
