package id.bina.scoring.qualification;

import id.bina.core.Rational;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.program.Training;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.CaseTable;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The marks of those who came to one training, in percent of full marks, exact. */
final class MarkTable {
  private static final Rational PERCENT = Rational.of(100);

  private final MarkColumns columns;
  private final CaseTable cases;
  private final Training training;

  MarkTable(MarkColumns columns, TallyBook tallies, Training training) {
    GroupKey group =
        GroupKey.of(CaseColumns.LINKED, "yes").with(Strata.TRAINING, training.id().value());
    this.columns = columns;
    this.cases = tallies.caseTable(columns.spec(), group);
    this.training = training;
  }

  boolean hasMarks() {
    return columns.occasions().stream()
        .anyMatch(occasion -> cases.numbers(points(occasion)).present() > 0);
  }

  long people() {
    return cases.cases();
  }

  /** Whether sessions are of different length, so that a share of sessions is none of the hours. */
  boolean hasUnevenSessions() {
    return training.sessions().stream().map(each -> each.jp()).distinct().count() > 1;
  }

  /** The marks by the codes of the rules. */
  List<ParticipantMarks> marks(QualificationRules rules) {
    List<ParticipantMarks> all = new ArrayList<>();
    List<String> keys = cases.keys();
    for (int row = 0; row < keys.size(); row++) {
      SortedMap<String, Rational> marks = new TreeMap<>();
      for (String code : rules.codes()) {
        mark(occasion(rules, code), row).ifPresent(mark -> marks.put(code, mark));
      }
      all.add(new ParticipantMarks(keys.get(row), marks, absence(row)));
    }
    return all;
  }

  private static String occasion(QualificationRules rules, String code) {
    return rules.weights().isEmpty()
        ? ParticipantQualification.WHOLE.code()
        : ParticipantQualification.occasion(code).code();
  }

  private Optional<Rational> mark(String occasion, int row) {
    if (!columns.occasions().contains(occasion)) {
      return Optional.empty();
    }
    Numbers points = cases.numbers(points(occasion));
    Numbers maximum = cases.numbers(CaseColumns.assessmentMaximum(Occasion.of(occasion)));
    return points.isPresent(row) && maximum.isPresent(row)
        ? Optional.of(
            Rational.of(points.decimal(row))
                .times(PERCENT)
                .dividedBy(Rational.of(maximum.decimal(row))))
        : Optional.empty();
  }

  private Optional<BigDecimal> absence(int row) {
    if (!columns.hasAttendance()) {
      return Optional.empty();
    }
    Numbers recorded = cases.numbers(CaseColumns.sessionsRecorded());
    Numbers attended = cases.numbers(CaseColumns.sessionsAttended());
    return recorded.isPresent(row) && attended.isPresent(row)
        ? Optional.of(
            recorded
                .decimal(row)
                .subtract(attended.decimal(row))
                .divide(recorded.decimal(row), MathContext.DECIMAL128))
        : Optional.empty();
  }

  private static ColumnKey points(String occasion) {
    return CaseColumns.assessmentPoints(Occasion.of(occasion));
  }
}
