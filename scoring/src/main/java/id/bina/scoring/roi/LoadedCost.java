package id.bina.scoring.roi;

import id.bina.core.Decimals;
import id.bina.core.program.Cost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a training cost, part by part.
 *
 * <p>A part that is not stated is missing and not 0: it is named beside the result, because a cost
 * without it flatters the return.
 *
 * @param parts money by part, each 0 or more, in one currency
 */
public record LoadedCost(SortedMap<Loading, BigDecimal> parts) {

  /**
   * Normalises the amounts.
   *
   * @throws IllegalArgumentException if an amount is below 0
   */
  public LoadedCost {
    SortedMap<Loading, BigDecimal> normal = new TreeMap<>();
    parts.forEach(
        (part, amount) ->
            normal.put(part, Decimals.notNegative("cost of " + part.words().in("en"), amount)));
    parts = Collections.unmodifiableSortedMap(normal);
  }

  /**
   * A cost of these parts.
   *
   * @param parts money by part
   * @return the cost
   */
  public static LoadedCost of(Map<Loading, BigDecimal> parts) {
    return new LoadedCost(new TreeMap<>(parts));
  }

  /**
   * The cost of what a programme has on record, as of one training.
   *
   * @param costs in one currency
   * @return each amount in the part of its kind; a part without a record is missing
   * @throws IllegalArgumentException if there are two currencies
   */
  public static LoadedCost from(Collection<Cost> costs) {
    SortedMap<Loading, BigDecimal> parts = new TreeMap<>();
    TreeSet<String> currencies = new TreeSet<>();
    for (Cost cost : costs) {
      currencies.add(cost.amount().currency());
      parts.merge(Loading.of(cost.kind()), cost.amount().amount(), BigDecimal::add);
    }
    if (currencies.size() > 1) {
      throw new IllegalArgumentException("costs must be in one currency, were in " + currencies);
    }
    return new LoadedCost(parts);
  }

  /**
   * All parts together.
   *
   * @return 0 or more
   */
  public BigDecimal total() {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The parts that are not stated; other costs are no part that could be missing.
   *
   * @return empty if the cost is fully loaded
   */
  public List<Loading> missing() {
    List<Loading> missing = new ArrayList<>(List.of(Loading.values()));
    missing.removeAll(parts.keySet());
    missing.remove(Loading.OTHER);
    return List.copyOf(missing);
  }
}
