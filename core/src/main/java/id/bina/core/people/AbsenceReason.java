package id.bina.core.people;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.Words;

/**
 * Why somebody who was named for a training stayed away, or missed a session. An open list: a
 * roster may hold any words.
 *
 * @param code the word as the roster has it, such as {@code schedule}; not blank
 */
public record AbsenceReason(String code) {

  /** The schedule of the own work (<i>jadwal kerja</i>). */
  public static final AbsenceReason SCHEDULE = new AbsenceReason("schedule");

  /** Did not want to come (<i>menolak</i>). */
  public static final AbsenceReason DECLINED = new AbsenceReason("declined");

  /** Sent to another duty (<i>penugasan lain</i>). */
  public static final AbsenceReason OTHER_DUTY = new AbsenceReason("other_duty");

  /** Was ill (<i>sakit</i>). */
  public static final AbsenceReason ILLNESS = new AbsenceReason("illness");

  /**
   * Checks that there is a word.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public AbsenceReason {
    Words.notBlank("reason of an absence", code);
  }

  /**
   * The reason with this word.
   *
   * @param code the word, well known or not
   * @return the reason
   */
  public static AbsenceReason of(String code) {
    return new AbsenceReason(code);
  }

  /**
   * The reason as a report names it.
   *
   * @return words for people; for a word of the roster's own, the word without its marks
   */
  public Text words() {
    return switch (code) {
      case "schedule" -> Text.of("jadwal kerja", "work schedule");
      case "declined" -> Text.of("menolak ikut", "declined");
      case "other_duty" -> Text.of("penugasan lain", "another duty");
      case "illness" -> Text.of("sakit", "illness");
      default -> Code.plain(code);
    };
  }

  /** The word. */
  @Override
  public String toString() {
    return code;
  }
}
