package id.bina.scoring.reaction;

import id.bina.core.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All that one respondent rated in one class; comparing within it takes out how lenient the
 * respondent is.
 *
 * @param ratings POMP by what was rated, exact; the mean where it was rated in several sessions
 * @param codes every single answer as it was given
 * @param recommends POMP of the answers to whether one would recommend it; empty if not asked
 */
record Profile(
    SortedMap<Rated, Rational> ratings, List<Integer> codes, Optional<Rational> recommends) {

  /** Collects the answers of one respondent over the sessions. */
  static final class Answers {
    private final SortedMap<Rated, List<Rational>> ratings = new TreeMap<>();
    private final List<Integer> codes = new ArrayList<>();
    private final List<Rational> recommends = new ArrayList<>();

    void rated(Rated what, Rational pomp) {
      ratings.computeIfAbsent(what, first -> new ArrayList<>()).add(pomp);
    }

    void answered(int code) {
      codes.add(code);
    }

    void recommended(Rational pomp) {
      recommends.add(pomp);
    }

    Profile profile() {
      SortedMap<Rated, Rational> means = new TreeMap<>();
      ratings.forEach((what, each) -> means.put(what, mean(each)));
      Optional<Rational> recommended =
          recommends.isEmpty() ? Optional.empty() : Optional.of(mean(recommends));
      return new Profile(means, List.copyOf(codes), recommended);
    }
  }

  /** The mean of what passes; empty if nothing does. */
  Optional<Rational> mean(Predicate<Rated> which) {
    List<Rational> some = some(which);
    return some.isEmpty() ? Optional.empty() : Optional.of(mean(some));
  }

  /** The median of what passes; empty if fewer than needed do. */
  Optional<Rational> median(Predicate<Rated> which, int needed) {
    List<Rational> some = some(which).stream().sorted().toList();
    if (some.size() < needed) {
      return Optional.empty();
    }
    int half = some.size() / 2;
    return some.size() % 2 == 1
        ? Optional.of(some.get(half))
        : Optional.of(mean(List.of(some.get(half - 1), some.get(half))));
  }

  private List<Rational> some(Predicate<Rated> which) {
    return ratings.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether so many answers or more are all the same; empty if there are too few to tell. */
  Optional<Boolean> isStraight(int longString) {
    return codes.size() < longString
        ? Optional.empty()
        : Optional.of(codes.stream().distinct().count() == 1);
  }

  private static Rational mean(Collection<Rational> numbers) {
    return numbers.stream()
        .reduce(Rational.ZERO, Rational::plus)
        .dividedBy(Rational.of(numbers.size()));
  }
}
