package id.bina.scoring.disclosure;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Audience;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.admission.CaseColumns;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores about one person who teaches: whoever sat in the class knows who that is.
 *
 * <p>Instructors by material are for those who run the programme. Where a material has one
 * instructor only, what is said of its delivery is said of a person too.
 */
final class Teachers {
  private static final String INSTRUCTORS = "teaching.instructors";
  private static final Set<String> OF_DELIVERY =
      Set.of("teaching.delivery", "teaching.contrast", "teaching.instructors_delivery");

  private final Set<Subject> sole;

  Teachers(Collection<Score.Measured> scores) {
    this.sole =
        scores.stream()
            .filter(score -> score.key().measure().value().equals(INSTRUCTORS))
            .filter(score -> score.value() == 1)
            .map(score -> score.key().cell().subject())
            .collect(Collectors.toSet());
  }

  /** Whether an audience may read about single instructors. */
  static boolean areShownTo(Audience audience) {
    return audience.code().equals(Audience.INTERNAL.code());
  }

  boolean isAboutOne(ScoreKey key) {
    Subject subject = key.cell().subject();
    return key.cell().stratum(CaseColumns.INSTRUCTOR).isPresent()
        || subject.kind().equals(SubjectKind.INSTRUCTOR)
        || (sole.contains(subject) && isOfDelivery(key.measure().value()));
  }

  private static boolean isOfDelivery(String measure) {
    return OF_DELIVERY.stream().anyMatch(measure::startsWith);
  }
}
