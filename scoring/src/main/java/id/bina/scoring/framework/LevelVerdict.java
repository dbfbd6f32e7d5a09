package id.bina.scoring.framework;

import id.bina.core.Text;

/** What the evidence at one level says. */
public enum LevelVerdict {
  /** At or above what was asked for. */
  MET("tercapai", "met"),
  /** Below what was asked for. */
  LOW("rendah", "low"),
  /** The interval holds the threshold: not to be told. */
  UNCLEAR("belum jelas", "unclear"),
  /** Nothing is known. */
  MISSING("tidak ada data", "missing");

  private final String indonesian;
  private final String english;

  LevelVerdict(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The verdict, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
