package id.bina.scoring;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Responses to surveys and logs as cases, written down in a test. */
public final class ResponseCases {
  private record Row(
      Map<String, String> strata, Map<ColumnKey, Integer> ratings, Map<ColumnKey, Long> numbers) {}

  private final Map<ColumnKey, Scale> scales = new TreeMap<>();
  private final Set<ColumnKey> numbers = new TreeSet<>();
  private final List<Row> rows = new ArrayList<>();

  /** A column of ratings. */
  public ResponseCases rated(ColumnKey column, Scale scale) {
    scales.put(column, scale);
    return this;
  }

  /** A column of whole numbers. */
  public ResponseCases counted(ColumnKey column) {
    numbers.add(column);
    return this;
  }

  /**
   * One response: ratings of its forms that have no value are blank, other columns have no
   * response.
   */
  public ResponseCases row(
      Map<String, String> strata, Map<ColumnKey, Integer> ratings, Map<ColumnKey, Long> numbers) {
    rows.add(new Row(Map.copyOf(strata), Map.copyOf(ratings), Map.copyOf(numbers)));
    return this;
  }

  /** The cases as one source. */
  public CaseSource source() {
    Set<String> strata = new TreeSet<>();
    rows.forEach(row -> strata.addAll(row.strata().keySet()));
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.RESPONSE,
            scales.entrySet().stream()
                .map(each -> new RatingColumn(each.getKey(), each.getValue(), Keying.POSITIVE))
                .toList(),
            numbers.stream().map(key -> new NumberColumn(key, 0)).toList(),
            List.copyOf(strata));
    MemoryCases.Builder cases = MemoryCases.builder(layout);
    for (Row row : rows) {
      cases.row();
      row.strata().forEach(cases::stratum);
      row.ratings().forEach(cases::rating);
      for (ColumnKey column : scales.keySet()) {
        if (!row.ratings().containsKey(column) && isOfAForm(column, row)) {
          cases.missing(column, Missing.BLANK);
        }
      }
      row.numbers().forEach((key, number) -> cases.number(key, BigDecimal.valueOf(number)));
    }
    return cases.build();
  }

  private static boolean isOfAForm(ColumnKey column, Row row) {
    return row.ratings().keySet().stream()
        .anyMatch(
            each ->
                each.instrument().equals(column.instrument())
                    && each.source().equals(column.source())
                    && each.occasion().equals(column.occasion()));
  }
}
