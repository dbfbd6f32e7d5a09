package id.bina.scoring.qualification;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.CaseTableSpec;
import id.bina.scoring.tally.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The marks among the columns of participations.
 *
 * @param occasions codes of the occasions on which marks are given, in their order
 * @param hasAttendance whether attendance was taken
 */
record MarkColumns(List<String> occasions, boolean hasAttendance) {

  static MarkColumns of(Setting setting) {
    Set<String> occasions = new TreeSet<>();
    boolean attendance = false;
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseUnit.PARTICIPATION)) {
        layout.numbers().stream()
            .map(NumberColumn::key)
            .filter(MarkColumns::isMark)
            .forEach(key -> occasions.add(key.occasion().code()));
        attendance |= layout.numberIndex(CaseColumns.sessionsRecorded()).isPresent();
      }
    }
    return new MarkColumns(List.copyOf(occasions), attendance);
  }

  private static boolean isMark(ColumnKey key) {
    String whole = ParticipantQualification.WHOLE.code();
    String occasion = key.occasion().code();
    return key.instrument().equals(CaseColumns.ASSESSMENT)
        && (occasion.equals(whole) || occasion.startsWith(whole + "."));
  }

  boolean hasMarks() {
    return !occasions.isEmpty();
  }

  CaseTableSpec spec() {
    List<ColumnKey> columns = new ArrayList<>();
    for (String occasion : occasions) {
      columns.add(CaseColumns.assessmentPoints(Occasion.of(occasion)));
      columns.add(CaseColumns.assessmentMaximum(Occasion.of(occasion)));
    }
    if (hasAttendance) {
      columns.add(CaseColumns.sessionsRecorded());
      columns.add(CaseColumns.sessionsAttended());
    }
    return new CaseTableSpec(
        columns, Grouping.of(CaseUnit.PARTICIPATION, CaseColumns.LINKED, Strata.TRAINING));
  }
}
