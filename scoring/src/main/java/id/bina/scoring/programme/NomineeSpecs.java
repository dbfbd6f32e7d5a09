package id.bina.scoring.programme;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Strata;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.program.Training;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.PatternTableSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be counted of the nominations: one table by training and reason. */
final class NomineeSpecs {
  static final Grouping GROUPING =
      Grouping.of(CaseColumns.NOMINATION, CaseColumns.REASON, Strata.TRAINING);

  static final Feature UNPLACED = is(EnrolmentStatus.UNPLACED);
  static final Feature CAME =
      new Feature.AnyOf(List.of(is(EnrolmentStatus.ATTENDED), is(EnrolmentStatus.COMPLETED)));
  static final Feature ABSENT = new Feature.StratumIs(CaseColumns.ABSENT, "yes");
  static final Feature GAP = new Feature.StratumIs(CaseColumns.GAP, "yes");

  private final Setting setting;

  NomineeSpecs(Setting setting) {
    this.setting = setting;
  }

  private static Feature is(EnrolmentStatus status) {
    return new Feature.StratumIs(CaseColumns.STATUS, status.code());
  }

  /** Whether anybody was named for anything. */
  boolean hasNominees() {
    return setting.layouts().stream().anyMatch(NomineeSpecs::isOfNominees);
  }

  private static boolean isOfNominees(CaseLayout layout) {
    return layout.unit().equals(CaseColumns.NOMINATION);
  }

  /** Whether anybody's attendance was taken; without it the columns are not there. */
  boolean hasAttendance() {
    return setting.layouts().stream()
        .filter(NomineeSpecs::isOfNominees)
        .anyMatch(layout -> layout.numberIndex(CaseColumns.sessionsAttended()).isPresent());
  }

  PatternTableSpec table() {
    // Without any rule the last two ask the same, and a table asks each question once.
    Set<Feature> features =
        new LinkedHashSet<>(List.of(UNPLACED, CAME, ABSENT, GAP, ruled(), kept()));
    return new PatternTableSpec(List.copyOf(features), GROUPING);
  }

  /** Whether the training has a rule of attendance. */
  Feature ruled() {
    List<Feature> ruled = new ArrayList<>();
    for (Training training : setting.program().trainings()) {
      if (training.attendanceRule().isPresent()) {
        ruled.add(isOf(training));
      }
    }
    return new Feature.AnyOf(ruled);
  }

  /** Whether somebody attended as many of the recorded sessions as the training's rule asks. */
  Feature kept() {
    List<Feature> kept = new ArrayList<>();
    for (Training training : setting.program().trainings()) {
      if (hasAttendance() && training.attendanceRule().isPresent()) {
        Feature enough =
            new Feature.ShareAtLeast(
                CaseColumns.sessionsAttended(),
                CaseColumns.sessionsRecorded(),
                training.attendanceRule().get());
        kept.add(new Feature.AllOf(List.of(isOf(training), enough)));
      }
    }
    return new Feature.AnyOf(kept);
  }

  private static Feature isOf(Training training) {
    return new Feature.StratumIs(Strata.TRAINING, training.id().value());
  }
}
