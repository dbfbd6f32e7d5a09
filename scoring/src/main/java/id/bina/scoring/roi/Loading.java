package id.bina.scoring.roi;

import id.bina.core.Text;

/** What a fully loaded cost consists of. */
public enum Loading {
  /** Analysis of needs. */
  NEEDS("analisis kebutuhan", "analysis of needs"),
  /** Development, the part that falls to this run. */
  DEVELOPMENT("pengembangan", "development"),
  /** Delivery and instructors. */
  DELIVERY("penyelenggaraan dan pengajar", "delivery and instructors"),
  /** Place, travel and meals. */
  FACILITIES("tempat, perjalanan, konsumsi", "place, travel and meals"),
  /** Salary and benefits of participants for the hours away from work. */
  PARTICIPANT_TIME("gaji peserta selama pelatihan", "salary of participants while away"),
  /** Evaluation. */
  EVALUATION("evaluasi", "evaluation"),
  /** Overhead. */
  OVERHEAD("biaya umum", "overhead");

  private final String indonesian;
  private final String english;

  Loading(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The part, as a report names it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
