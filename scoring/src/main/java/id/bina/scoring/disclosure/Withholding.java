package id.bina.scoring.disclosure;

import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which scores of one release are held back, and why.
 *
 * <p>What readers in the house may not see, nobody else may: groups are withheld step by step from
 * the smallest up to those of the audience, first for the house and then for all others, and
 * nothing that was withheld on the way is shown at its end. So a stricter audience never sees more.
 */
final class Withholding {
  private static final int FEWEST = 2;

  private final Linked linked;
  private final Earlier earlier;
  private final Teachers teachers;
  private final Audience audience;

  Withholding(Evaluation evaluation, Audience audience, List<Release> releases) {
    this.linked = new Linked(evaluation.body());
    this.earlier = new Earlier(evaluation, releases, linked);
    this.teachers = new Teachers(linked.people());
    this.audience = audience;
  }

  /** The scores held back, each with the reason that weighs most. */
  SortedMap<ScoreKey, SuppressionReason> held() {
    Suppression house = new Suppression(linked, earlier);
    Suppression others = new Suppression(linked, earlier);
    others.hold(ofTeachers());
    for (int minimum = FEWEST; minimum <= audience.minimum(); minimum++) {
      house.close(new Audience(Audience.INTERNAL.code(), minimum));
      if (!isHouse()) {
        others.hold(house.held());
        others.close(new Audience(audience.code(), minimum));
      }
    }
    SortedMap<ScoreKey, SuppressionReason> reasons = new TreeMap<>();
    for (ScoreKey key : isHouse() ? house.held() : others.held()) {
      reasons.put(key, reason(key));
    }
    return reasons;
  }

  private boolean isHouse() {
    return Teachers.areShownTo(audience);
  }

  /** Withholds what is about one person who teaches, unless the audience runs the programme. */
  private List<ScoreKey> ofTeachers() {
    return linked.people().stream().map(Score.Measured::key).filter(teachers::isAboutOne).toList();
  }

  private SuppressionReason reason(ScoreKey key) {
    if (!isHouse() && teachers.isAboutOne(key)) {
      return SuppressionReason.NAMED_PERSON;
    }
    boolean small =
        linked
            .people(key)
            .map(score -> Suppression.isSmall(score, audience.minimum()))
            .orElseGet(() -> isSmallAbsence(key));
    return small ? SuppressionReason.BELOW_MINIMUM : SuppressionReason.COMPLEMENTARY;
  }

  private boolean isSmallAbsence(ScoreKey key) {
    return linked.absent().stream()
        .anyMatch(score -> score.key().equals(key) && score.n() < audience.minimum());
  }
}
