package id.bina.scoring.story;

import id.bina.core.result.Design;
import id.bina.core.result.Quality;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The alumni to interview at both ends, and what they name as help and hindrance.
 *
 * <p>They were chosen because they are extreme. So there is no mean and no share of them here, only
 * counts of how many name a factor: what they tell explains, and stands for nobody else.
 *
 * @param high keys of the possible successes drawn, in order
 * @param none keys of those drawn for whom nothing came of it, in order
 * @param respondents how many answered the survey they were drawn from
 * @param seed the seed of the draw
 */
public record ExtremeDraw(List<String> high, List<String> none, int respondents, long seed)
    implements Shown {

  /** Keeps copies. */
  public ExtremeDraw {
    high = List.copyOf(high);
    none = List.copyOf(none);
  }

  /**
   * How many at each end name a factor.
   *
   * @param named the factors by the key of who names them; once a person counts
   * @return by factor: how many high, how many none
   * @throws IllegalArgumentException if somebody is named who was not drawn
   */
  public SortedMap<String, FactorCount> factors(Map<String, ? extends Collection<String>> named) {
    SortedMap<String, FactorCount> counts = new TreeMap<>();
    new TreeMap<String, Collection<String>>(named)
        .forEach(
            (key, factors) -> {
              FactorCount one = count(key);
              new TreeSet<>(factors).forEach(each -> counts.merge(each, one, FactorCount::plus));
            });
    return counts;
  }

  private FactorCount count(String key) {
    if (high.contains(key)) {
      return new FactorCount(1, 0);
    }
    if (none.contains(key)) {
      return new FactorCount(0, 1);
    }
    throw new IllegalArgumentException("who names a factor must have been drawn, was not: " + key);
  }

  /**
   * Of how many persons a factor is told.
   *
   * @param high possible successes who name it
   * @param none persons with nothing who name it
   */
  public record FactorCount(int high, int none) {
    private FactorCount plus(FactorCount other) {
      return new FactorCount(high + other.high, none + other.none);
    }
  }

  /**
   * The quality of what they tell.
   *
   * @return that of interviews with people chosen on purpose, E1
   */
  public Quality quality() {
    return Quality.of(Design.STORY);
  }

  /** One line: {@code 5 possible successes and 5 with nothing, of 40 respondents, seed 7}. */
  @Override
  public String toString() {
    return high.size()
        + " possible successes and "
        + none.size()
        + " with nothing, of "
        + respondents
        + " respondents, seed "
        + seed;
  }

  @Override
  public String table() {
    return new TextTable(toString())
        .note("possible successes: " + String.join(", ", high))
        .note("with nothing: " + String.join(", ", none))
        .note("chosen because they are extreme: what they tell stands for nobody else")
        .toString();
  }
}
