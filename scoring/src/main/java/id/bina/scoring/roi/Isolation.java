package id.bina.scoring.roi;

import id.bina.core.Text;

/** By what the part of a training in a benefit was told from other causes, the strongest first. */
public enum Isolation {
  /** A comparison group. */
  COMPARISON("kelompok pembanding", "comparison group"),
  /** What the trend before would have led to. */
  TREND("proyeksi tren", "forecast of the trend"),
  /** A regression on other causes. */
  REGRESSION("regresi", "regression"),
  /** An estimate of an expert or of the superior. */
  SUPERIOR_ESTIMATE("perkiraan atasan atau ahli", "estimate of the superior or an expert"),
  /** An estimate of the participant: the weakest. */
  PARTICIPANT_ESTIMATE("perkiraan peserta", "estimate of the participant");

  private final String indonesian;
  private final String english;

  Isolation(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The way, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
