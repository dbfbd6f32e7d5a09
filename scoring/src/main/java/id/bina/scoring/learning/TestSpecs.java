package id.bina.scoring.learning;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.PassMarks;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.PairTableSpec;
import id.bina.scoring.tally.PatternTableSpec;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCountsSpec;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be counted about the tests of one subject. */
final class TestSpecs {
  static final ColumnKey BEFORE = CaseColumns.assessmentPoints(Occasion.PRE);
  static final ColumnKey AFTER = CaseColumns.assessmentPoints(Occasion.POST);
  private static final ColumnKey MOST_BEFORE = CaseColumns.assessmentMaximum(Occasion.PRE);
  private static final ColumnKey MOST_AFTER = CaseColumns.assessmentMaximum(Occasion.POST);

  static final Feature TESTED_BEFORE = new Feature.Answered(BEFORE);
  static final Feature TESTED_AFTER = new Feature.Answered(AFTER);
  static final Feature MAXIMUM_BEFORE =
      new Feature.ShareAtLeast(BEFORE, MOST_BEFORE, BigDecimal.ONE);
  static final Feature MAXIMUM_AFTER = new Feature.ShareAtLeast(AFTER, MOST_AFTER, BigDecimal.ONE);
  static final Feature SAME_FORM = new Feature.StratumIs(CaseColumns.FORMS, "same");

  private final Setting setting;
  private final SubjectGroup group;

  TestSpecs(Setting setting, SubjectGroup group) {
    this.setting = setting;
    this.group = group;
  }

  /** Whether anybody was tested before and after at all. */
  static boolean tested(Setting setting) {
    return setting.layouts().stream()
        .anyMatch(
            layout ->
                layout.numberIndex(BEFORE).isPresent() && layout.numberIndex(AFTER).isPresent());
  }

  List<TallySpec> all() {
    return List.of(pairs(), before(), table(), patterns(), maximum(), days());
  }

  MomentsSpec pairs() {
    return new MomentsSpec(List.of(BEFORE, AFTER), group.grouping());
  }

  MomentsSpec before() {
    return new MomentsSpec(List.of(BEFORE), group.grouping());
  }

  /** The pairs themselves, for the exact test of few. */
  PairTableSpec table() {
    return new PairTableSpec(BEFORE, AFTER, group.grouping());
  }

  PatternTableSpec patterns() {
    // Without any pass mark, passing before and after is one question that nobody can answer.
    Set<Feature> features =
        new LinkedHashSet<>(
            List.of(
                TESTED_BEFORE,
                TESTED_AFTER,
                passed(BEFORE),
                MAXIMUM_BEFORE,
                MAXIMUM_AFTER,
                SAME_FORM));
    features.add(passed(AFTER));
    return new PatternTableSpec(List.copyOf(features), group.grouping());
  }

  ValueCountsSpec maximum() {
    return new ValueCountsSpec(MOST_AFTER, group.grouping());
  }

  ValueCountsSpec days() {
    return new ValueCountsSpec(CaseColumns.assessmentDaysAfterEnd(Occasion.POST), group.grouping());
  }

  /** At or above the pass mark of the training; unknown where it has none. */
  Feature passed(ColumnKey points) {
    return PassMarks.passed(setting.program(), points);
  }
}
