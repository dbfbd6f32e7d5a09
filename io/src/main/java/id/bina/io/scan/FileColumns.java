package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.io.internal.Cells;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where the mapped columns stand in one file, counted from 0.
 *
 * @param width how many columns the file has
 * @param key the column of keys
 * @param where what a column must say for a row to belong, folded
 * @param ratings for each column of ratings
 * @param numbers for each column of numbers
 * @param factors by what each column of numbers is multiplied
 * @param strata for each stratum; empty if all rows are of one group
 */
record FileColumns(
    int width,
    Optional<Integer> key,
    SortedMap<Integer, String> where,
    List<Integer> ratings,
    List<Integer> numbers,
    List<Optional<Integer>> factors,
    List<Optional<Integer>> strata) {

  /** Of a header that has all columns. */
  static FileColumns of(CaseMapping mapping, CaseFile file, List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(header.get(i), i);
    }
    Function<String, Integer> place = column -> requireNonNull(places.get(Cells.words(column)));
    SortedMap<Integer, String> where = new TreeMap<>();
    file.where().forEach((column, says) -> where.put(place.apply(column), Cells.folded(says)));
    return new FileColumns(
        header.size(),
        mapping.key().map(place),
        Collections.unmodifiableSortedMap(where),
        mapping.ratings().stream().map(place).toList(),
        mapping.numbers().stream().map(number -> place.apply(number.column())).toList(),
        mapping.numbers().stream().map(number -> number.times().map(place)).toList(),
        mapping.layout().strata().stream()
            .map(name -> Optional.ofNullable(mapping.strata().get(name)).map(place))
            .toList());
  }
}
