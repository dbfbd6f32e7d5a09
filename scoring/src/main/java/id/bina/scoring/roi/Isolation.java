package id.bina.scoring.roi;

import id.bina.core.Text;
import id.bina.core.result.Design;
import id.bina.core.result.Quality;
import id.bina.core.result.Weakness;

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

  /**
   * What a return can reach at best that rests on this way.
   *
   * <p>A trend and a regression have no comparison group; an estimate is an opinion asked for
   * afterwards, and that of participants is about themselves.
   *
   * @return E4 for a comparison group, E3 for a trend or a regression, E2 for an estimate of the
   *     superior, E1 for one of participants
   */
  public Quality quality() {
    return switch (this) {
      case COMPARISON -> Quality.of(Design.COMPARISON);
      case TREND, REGRESSION -> Quality.of(Design.PRE_POST);
      case SUPERIOR_ESTIMATE -> Quality.of(Design.POST_ONLY);
      case PARTICIPANT_ESTIMATE -> Quality.of(Design.POST_ONLY, Weakness.SELF_RATED);
    };
  }
}
