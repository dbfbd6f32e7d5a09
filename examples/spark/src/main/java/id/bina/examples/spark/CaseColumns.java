package id.bina.examples.spark;

import id.bina.core.evidence.CaseLayout;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import id.bina.io.scan.Rounding;
import id.bina.io.table.DecimalSign;
import id.bina.io.table.TableOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping as tasks need it, which has what a cluster can do.
 *
 * @param layout the columns of the cases
 * @param ratings the file's name for each column of ratings of the layout, in its order
 * @param numbers the file's name for each column of numbers of the layout, in its order
 * @param strata the file's name for each stratum of the layout, in its order; empty where all rows
 *     are of one group
 * @param values the group of all rows for each stratum of the layout, where {@code strata} is empty
 * @param key the column that tells rows apart, if there is one
 * @param options what is known about the files, without their encoding
 */
record CaseColumns(
    CaseLayout layout,
    List<String> ratings,
    List<String> numbers,
    List<Optional<String>> strata,
    List<String> values,
    Optional<String> key,
    TableOptions options) {

  CaseColumns {
    ratings = List.copyOf(ratings);
    numbers = List.copyOf(numbers);
    strata = List.copyOf(strata);
    values = List.copyOf(values);
  }

  /**
   * The mapping, if a cluster can follow it.
   *
   * @throws IllegalArgumentException if it asks for what no task can know
   */
  static CaseColumns of(CaseMapping mapping, TableOptions options) {
    mapping.numbers().forEach(CaseColumns::requirePlain);
    require(
        mapping.numbered().isEmpty(),
        "rows must have a key column or none",
        "numbered " + mapping.numbered().orElse(""));
    require(
        mapping.ignored().isEmpty(),
        "files must be allowed to have other columns",
        mapping.ignored());
    require(
        options.charset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8),
        "text must be UTF-8",
        options.charset().map(Charset::name).orElse("UTF-8"));
    require(
        mapping.numbers().isEmpty() || options.decimal() != DecimalSign.BY_COLUMN,
        "the decimal sign of numbers must be declared",
        options.decimal());
    CaseLayout layout = mapping.layout();
    return new CaseColumns(
        layout,
        mapping.ratings(),
        mapping.numbers().stream().map(MappedNumber::column).toList(),
        layout.strata().stream()
            .map(name -> Optional.ofNullable(mapping.strata().get(name)))
            .toList(),
        layout.strata().stream().map(name -> mapping.values().getOrDefault(name, "")).toList(),
        mapping.key(),
        withoutCharset(options));
  }

  private static void requirePlain(MappedNumber number) {
    require(
        number.times().isEmpty() && number.rounding() == Rounding.REFUSED,
        "a number must stand in one column and not be rounded",
        number.column());
  }

  private static void require(boolean holds, String rule, Object found) {
    if (!holds) {
      throw new IllegalArgumentException("on a cluster " + rule + ", was " + found);
    }
  }

  /** Every file is UTF-8, which need not travel. */
  private static TableOptions withoutCharset(TableOptions options) {
    return new TableOptions(
        options.separator(),
        Optional.empty(),
        options.decimal(),
        options.missingWords(),
        options.shortRows());
  }

  /** All columns that are read: strata, ratings, numbers and the key, in this order. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    strata.forEach(column -> column.ifPresent(all::add));
    all.addAll(ratings);
    all.addAll(numbers);
    key.ifPresent(all::add);
    return List.copyOf(all);
  }

  char separator() {
    return options.separator().orElse(',');
  }

  /** How the general reader is to read what these columns stand in. */
  TableOptions textOptions() {
    return options.toBuilder().separator(separator()).build();
  }
}
