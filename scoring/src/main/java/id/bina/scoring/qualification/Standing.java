package id.bina.scoring.qualification;

import id.bina.core.Text;

/** What a guideline decides about a participant. */
public enum Standing {
  /** The mark passes, and not too much was missed. */
  PASSED("lulus", "passed"),
  /** The mark does not pass yet; the participant makes up for it (<i>ditunda</i>). */
  POSTPONED("ditunda", "postponed"),
  /** The mark does not pass (<i>tidak lulus</i>). */
  FAILED("tidak lulus", "failed"),
  /** More was missed than the guideline allows, whatever the mark. */
  ABSENT("tidak memenuhi kehadiran", "absent too much");

  private final String indonesian;
  private final String english;

  Standing(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The standing, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
