package id.bina.scoring.stat;

import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * p values of several tests, adjusted so that their family keeps its error rate, after Holm.
 *
 * <p>{@code Holm.of(0.001, 0.008, 0.012)} keeps the order of what it is given. The i-th smallest is
 * multiplied by how many are not smaller, and never falls below a smaller one. A test that could
 * not be computed is not in the family: leave it out.
 *
 * <p>Source: Holm (1979), Scandinavian Journal of Statistics 6, 65.
 *
 * @param names of the tests, in order
 * @param raw p values as computed, each in [0, 1]
 */
public record Holm(List<String> names, List<Double> raw) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "holm";

  /** Checks sizes and ranges. */
  public Holm {
    names = List.copyOf(names);
    raw = List.copyOf(raw);
    if (names.size() != raw.size()) {
      throw new IllegalArgumentException(
          "each p value needs one name, was " + names.size() + " names for " + raw.size());
    }
    for (int i = 0; i < raw.size(); i++) {
      if (!(raw.get(i) >= 0 && raw.get(i) <= 1)) {
        throw new IllegalArgumentException(
            "p value must be in [0, 1], was " + raw.get(i) + " (" + names.get(i) + ")");
      }
    }
  }

  /**
   * p values without names; they are called {@code p1}, {@code p2} and so on.
   *
   * @param p each in [0, 1]
   */
  public static Holm of(double... p) {
    List<String> names = IntStream.rangeClosed(1, p.length).mapToObj(i -> "p" + i).toList();
    return new Holm(names, IntStream.range(0, p.length).mapToObj(i -> p[i]).toList());
  }

  /** The adjusted p values, in the order of the raw ones, each in [0, 1]. */
  public List<Double> adjusted() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, raw.size()).boxed().toList());
    order.sort(Comparator.comparing(raw::get));
    List<Double> adjusted = new ArrayList<>(raw);
    double highest = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int test = order.get(rank);
      highest = Math.max(highest, Math.min(1, (order.size() - rank) * raw.get(test)));
      adjusted.set(test, highest);
    }
    return List.copyOf(adjusted);
  }

  /** One line: {@code 6 tests, 3 below 0.05 after adjustment}. */
  @Override
  public String toString() {
    long below = adjusted().stream().filter(p -> p < 0.05).count();
    return raw.size() + " tests, " + below + " below 0.05 after Holm's adjustment";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("p values adjusted after Holm").row("", "p", "adjusted");
    List<Double> adjusted = adjusted();
    for (int i = 0; i < raw.size(); i++) {
      table.row(names.get(i), Digits.of(raw.get(i)), Digits.of(adjusted.get(i)));
    }
    return table.toString();
  }
}
