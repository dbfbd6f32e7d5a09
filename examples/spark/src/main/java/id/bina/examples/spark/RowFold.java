package id.bina.examples.spark;

import id.bina.core.dossier.Problem;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Folds rows of a data set, with a column for each of {@link CaseColumns#all}; a last column may
 * tell the row's number in its file and one before it the file. Confined to one task.
 */
final class RowFold {
  private final CaseColumns columns;
  private final List<String> all;
  private final CaseFold cases;
  private final Refusals.Builder refusals = new Refusals.Builder();
  private final CaseFold.Refusals refuse = this::refuse;
  private final String name;
  private final boolean isLocated;
  private String file;
  private long index = -1;

  RowFold(CaseColumns columns, TallyPlan plan, String name, boolean isLocated) {
    this.columns = columns;
    this.all = columns.all();
    this.cases = new CaseFold(columns, plan);
    this.name = name;
    this.isLocated = isLocated;
    this.file = name;
  }

  void add(Row row) {
    if (isLocated) {
      file = row.isNullAt(all.size()) ? name : row.getString(all.size());
      index = row.isNullAt(all.size() + 1) ? -1 : row.getLong(all.size() + 1);
    }
    int at = 0;
    for (int col = 0; col < columns.strata().size(); col++) {
      if (columns.strata().get(col).isPresent()) {
        cases.stratum(col, text(row, at++));
      } else {
        cases.stratum(col);
      }
    }
    for (int col = 0; col < columns.ratings().size(); col++) {
      cases.rating(col, text(row, at++), refuse);
    }
    for (int col = 0; col < columns.numbers().size(); col++) {
      cases.number(col, text(row, at++), refuse);
    }
    if (columns.key().isPresent()) {
      cases.key(text(row, at));
    }
    cases.endRow();
  }

  /** A value as it would stand in a file: nothing is a blank cell. */
  private static String text(Row row, int at) {
    if (row.isNullAt(at)) {
      return "";
    }
    Object value = row.get(at);
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private void refuse(String column, Problem problem) {
    refusals.add(new Refused(file, 0, index, column, all.indexOf(column), problem));
  }

  Counted counted() {
    return new Counted(cases.book(), List.of(), refusals.build());
  }
}
