package id.bina.scoring.tally;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Element sums of rows that are written down in a test; what is null was left blank. */
public final class Elements {
  private Elements() {}

  /** Every row counts that answers one element or more; three elements if there are no rows. */
  public static ElementSums of(List<List<Integer>> rows) {
    int m = rows.isEmpty() ? 3 : rows.get(0).size();
    List<List<ColumnKey>> elements = new ArrayList<>();
    for (int u = 1; u <= m; u++) {
      elements.add(List.of(column("U" + u)));
    }
    return of(elements, rows, BigDecimal.ZERO);
  }

  static ColumnKey column(String item) {
    return ColumnKey.of("skm/1", Source.CITIZEN, Occasion.PRE, item);
  }

  /** The values of a row stand in the order of the columns of all elements. */
  static ElementSums of(
      List<List<ColumnKey>> elements, List<List<Integer>> rows, BigDecimal share) {
    List<ColumnKey> columns = elements.stream().flatMap(List::stream).toList();
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.RESPONSE,
            columns.stream().map(key -> new RatingColumn(key, four, Keying.POSITIVE)).toList(),
            List.of(),
            List.of());
    MemoryCases.Builder cases = MemoryCases.builder(layout);
    for (List<Integer> row : rows) {
      cases.row();
      for (int i = 0; i < columns.size(); i++) {
        if (row.get(i) == null) {
          cases.missing(columns.get(i), Missing.BLANK);
        } else if (row.get(i) > 0) {
          cases.rating(columns.get(i), row.get(i));
        } else {
          cases.missing(columns.get(i), row.get(i) == 0 ? Missing.NOT_ASKED : Missing.NO_RESPONSE);
        }
      }
    }
    ElementSumsSpec spec = new ElementSumsSpec(elements, share, Grouping.of(CaseUnit.RESPONSE));
    return TallyBook.of(TallyPlan.of(spec), List.of(cases.build()))
        .elementSums(spec, GroupKey.all());
  }
}
