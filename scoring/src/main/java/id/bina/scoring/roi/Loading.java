package id.bina.scoring.roi;

import id.bina.core.Text;
import id.bina.core.program.CostKind;

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
  OVERHEAD("biaya umum", "overhead"),
  /** Whatever else was spent; nothing is missing where it is not stated. */
  OTHER("lain-lain", "other");

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

  /**
   * The part that a kind of cost belongs to.
   *
   * @param kind well known or not
   * @return {@link #OTHER} for a kind of an office's own: it counts, and stands for no part
   */
  public static Loading of(CostKind kind) {
    return switch (kind.code()) {
      case "analisis" -> NEEDS;
      case "pengembangan" -> DEVELOPMENT;
      case "penyelenggaraan", "narasumber" -> DELIVERY;
      case "perjalanan" -> FACILITIES;
      case "waktu-peserta" -> PARTICIPANT_TIME;
      case "evaluasi" -> EVALUATION;
      case "umum" -> OVERHEAD;
      default -> OTHER;
    };
  }
}
