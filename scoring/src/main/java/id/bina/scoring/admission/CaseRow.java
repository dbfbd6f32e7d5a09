package id.bina.scoring.admission;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One case while it is being put together; mutable. */
final class CaseRow {

  /** By key; rows without one come last, by what they hold, so that their order is fixed too. */
  static final Comparator<CaseRow> ORDER =
      Comparator.comparing((CaseRow row) -> row.key.isEmpty())
          .thenComparing(row -> row.key.orElseGet(row::toString));

  private final Optional<String> key;
  private final Map<String, String> strata = new TreeMap<>();
  private final Map<ColumnKey, Integer> ratings = new TreeMap<>();
  private final Map<ColumnKey, BigDecimal> numbers = new TreeMap<>();
  private final Map<ColumnKey, Missing> missing = new TreeMap<>();

  CaseRow(Optional<String> key) {
    this.key = key;
  }

  Optional<String> key() {
    return key;
  }

  Map<String, String> strata() {
    return strata;
  }

  Map<ColumnKey, Integer> ratings() {
    return ratings;
  }

  Map<ColumnKey, BigDecimal> numbers() {
    return numbers;
  }

  Map<ColumnKey, Missing> missing() {
    return missing;
  }

  CaseRow stratum(String name, String value) {
    strata.put(name, value);
    return this;
  }

  CaseRow number(ColumnKey column, BigDecimal value) {
    numbers.put(column, value);
    return this;
  }

  CaseRow number(ColumnKey column, long value) {
    return number(column, BigDecimal.valueOf(value));
  }

  CaseRow missing(ColumnKey column, Missing reason) {
    missing.put(column, reason);
    return this;
  }

  /** Writes the answers of a form, and how it was filled in. */
  CaseRow form(ReadForm form, Optional<Boolean> straightLined) {
    FormKey columns = form.key();
    for (Item item : form.instrument().items()) {
      ColumnKey column = columns.column(item.id());
      form.rating(item).ifPresent(code -> ratings.put(column, code));
      form.missing(item).ifPresent(reason -> missing(column, reason));
    }
    form.numbers().forEach((item, number) -> number(columns.column(item), number));
    number(columns.complete(), form.isComplete() ? 1 : 0);
    straightLined.ifPresentOrElse(
        straight -> number(columns.straightLined(), straight ? 1 : 0),
        () -> missing(columns.straightLined(), Missing.NOT_APPLICABLE));
    return this;
  }

  /** Writes how far the aspects of a form lie from each other. */
  CaseRow relatives(ReadForm form, double itemShareNeeded) {
    Relatives.of(form, itemShareNeeded)
        .forEach((aspect, distance) -> number(form.key().relative(aspect.id()), distance));
    return this;
  }

  /** Key, strata, ratings, numbers and reasons, in order. */
  @Override
  public String toString() {
    return key.orElse("") + strata + ratings + numbers + missing;
  }
}
