package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.SortedSum;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the population in one respect, and where each row stands in it.
 *
 * <p>{@code new Margin("sex", List.of("f", "m", "f"), Map.of("f", 600.0, "m", 400.0))}. For cells
 * of two respects, join their labels.
 *
 * @param name what is known, not blank
 * @param categories category of each row, each with a total
 * @param totals people of the population in each category, above 0
 */
public record Margin(String name, List<String> categories, Map<String, Double> totals) {

  /** Checks that each category has a total. */
  public Margin {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name of a margin must not be blank, was '" + name + "'");
    }
    categories = List.copyOf(categories);
    totals = Collections.unmodifiableMap(new TreeMap<>(totals));
    checkTotals(name, totals);
    for (int row = 0; row < categories.size(); row++) {
      if (!totals.containsKey(categories.get(row))) {
        throw new IllegalArgumentException(
            "category must be one of "
                + totals.keySet()
                + ", was '"
                + categories.get(row)
                + "' (margin "
                + name
                + ", row "
                + row
                + ")");
      }
    }
  }

  private static void checkTotals(String name, Map<String, Double> totals) {
    totals.forEach(
        (category, total) -> {
          if (!(total > 0 && Double.isFinite(total))) {
            throw new IllegalArgumentException(
                "total must be finite and above 0, was "
                    + total
                    + " (margin "
                    + name
                    + ", category "
                    + category
                    + ")");
          }
        });
  }

  /** People of the population in all categories. */
  public double population() {
    return SortedSum.of(totals.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
