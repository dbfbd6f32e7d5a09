package id.bina.scoring.triangulation;

import static id.bina.scoring.triangulation.Direction.MINUS;
import static id.bina.scoring.triangulation.Direction.PLUS;

import id.bina.core.Text;
import java.util.Collection;

/** What several groups of sources come to together; closed. */
public enum TriangulationVerdict {
  /** Two groups or more say better, and none says worse. */
  CONFIRMED,
  /** One says better and another one worse. */
  CONTRADICTORY,
  /** One group says better, and none says worse. */
  INDICATIVE,
  /** No group says better. */
  INCONCLUSIVE;

  /**
   * The verdict over groups.
   *
   * @param groups the direction of each group, each group once
   * @return the verdict
   */
  public static TriangulationVerdict of(Collection<Direction> groups) {
    long up = groups.stream().filter(PLUS::equals).count();
    if (up > 0 && groups.contains(MINUS)) {
      return CONTRADICTORY;
    }
    if (up > 1) {
      return CONFIRMED;
    }
    return up == 1 ? INDICATIVE : INCONCLUSIVE;
  }

  /**
   * The verdict, as a report says it.
   *
   * @return words for people
   */
  public Text words() {
    return switch (this) {
      case CONFIRMED -> Text.of("terkonfirmasi lintas sumber", "confirmed across sources");
      case CONTRADICTORY -> Text.of("bertentangan", "contradictory");
      case INDICATIVE -> Text.of("indikatif", "indicative");
      case INCONCLUSIVE -> Text.of("belum konklusif", "inconclusive");
    };
  }
}
