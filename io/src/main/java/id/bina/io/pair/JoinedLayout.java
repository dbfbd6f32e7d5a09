package id.bina.io.pair;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of both sides beside each other: those of the first, then those of the second; strata
 * of both stand once, where the first has them.
 *
 * @param first the columns of the first side
 * @param second the columns of the second side
 * @param whole the columns of both
 * @param shared the strata that both sides have
 */
record JoinedLayout(CaseLayout first, CaseLayout second, CaseLayout whole, List<String> shared) {

  /**
   * Joins two layouts.
   *
   * @throws IllegalArgumentException if their rows stand for different units, or a column is in
   *     both
   */
  static JoinedLayout of(CaseLayout first, CaseLayout second) {
    if (!first.unit().equals(second.unit())) {
      throw new IllegalArgumentException(
          "both sides of pairs must hold cases of one unit, were "
              + first.unit()
              + " and "
              + second.unit());
    }
    List<RatingColumn> ratings = new ArrayList<>(first.ratings());
    ratings.addAll(second.ratings());
    List<NumberColumn> numbers = new ArrayList<>(first.numbers());
    numbers.addAll(second.numbers());
    List<String> shared = first.strata().stream().filter(second.strata()::contains).toList();
    List<String> strata = new ArrayList<>(first.strata());
    second.strata().stream().filter(name -> !shared.contains(name)).forEach(strata::add);
    return new JoinedLayout(
        first, second, new CaseLayout(first.unit(), ratings, numbers, strata), shared);
  }

  CaseLayout of(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Which strata of a side are its own, by their places in it. */
  int[] ownStrata(Side side) {
    CaseLayout layout = of(side);
    return layout.strata().stream()
        .filter(name -> !shared.contains(name))
        .mapToInt(layout.strata()::indexOf)
        .toArray();
  }

  /** Where the shared strata stand in a side, in the order of {@link #shared}. */
  int[] sharedStrata(Side side) {
    return shared.stream().mapToInt(of(side).strata()::indexOf).toArray();
  }

  /** Where the own strata of a side stand in the whole. */
  int[] ownPlaces(Side side) {
    CaseLayout layout = of(side);
    int[] places = ownStrata(side);
    for (int i = 0; i < places.length; i++) {
      places[i] = whole.strata().indexOf(layout.strata().get(places[i]));
    }
    return places;
  }
}
