package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Respondents by what they rated: the table of a crossed design, of those who rated all of it.
 *
 * @param columns what was rated, in order
 * @param rows for each respondent who rated all columns the values in their order, POMP
 */
record RatingTable(List<String> columns, List<List<Double>> rows) {
  RatingTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The ratings of one facet, by what a rating is about.
   *
   * @param profiles the respondents of one class
   * @param facet content or delivery
   * @param about the material or the instructor; what has none is left out
   */
  static RatingTable of(List<Profile> profiles, Facet facet, Function<Rated, String> about) {
    return of(
        profiles,
        rated -> rated.facet() == facet ? about.apply(rated) : "",
        (rated, name) -> rated.facet() == facet && about.apply(rated).equals(name));
  }

  /** All ratings, each on its own. */
  static RatingTable of(List<Profile> profiles) {
    return of(profiles, Rated::toString, (rated, name) -> rated.toString().equals(name));
  }

  private static RatingTable of(
      List<Profile> profiles, Function<Rated, String> name, BiPredicate<Rated, String> isOf) {
    Set<String> names = new TreeSet<>();
    profiles.forEach(profile -> profile.ratings().keySet().forEach(r -> names.add(name.apply(r))));
    names.remove("");
    List<List<Double>> rows = new ArrayList<>();
    for (Profile profile : profiles) {
      List<Double> row = new ArrayList<>();
      for (String each : names) {
        Optional<Rational> mean = profile.mean(rated -> isOf.test(rated, each));
        mean.map(Rational::doubleValue).ifPresent(row::add);
      }
      if (row.size() == names.size() && !row.isEmpty()) {
        rows.add(row);
      }
    }
    return new RatingTable(List.copyOf(names), rows);
  }

  /** The moments of the columns; there must be one column and one row. */
  Moments moments() {
    List<Numbers> numbers = new ArrayList<>();
    for (int j = 0; j < columns.size(); j++) {
      int column = j;
      double[] values = rows.stream().mapToDouble(row -> row.get(column)).toArray();
      numbers.add(Numbers.of(values).named(columns.get(j)));
    }
    return Moments.of(numbers);
  }
}
