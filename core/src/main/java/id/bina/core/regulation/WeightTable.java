package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Rational;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How components make a total: shares that come to 1 exactly.
 *
 * <p>Weights are applied once. A component without a value leaves the total unknown; its weight is
 * not shared out over the others.
 *
 * @param id the id of the table, such as {@code participant}
 * @param title what the total is
 * @param weights the components, codes unique
 */
public record WeightTable(String id, Text title, List<Weight> weights) {

  /**
   * Checks the codes and that the shares come to 1.
   *
   * @throws IllegalArgumentException if a code stands twice or the sum is not 1
   */
  public WeightTable {
    Id.requireValid("weight table id", id);
    requireNonNull(title, "title");
    weights = List.copyOf(weights);
    Set<String> codes = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Weight weight : weights) {
      if (!codes.add(weight.code())) {
        throw new IllegalArgumentException(
            "component must be named once, was named twice: "
                + weight.code()
                + " (weight table "
                + id
                + ")");
      }
      sum = sum.add(weight.share());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException(
          "weights must come to 1, came to " + sum.toPlainString() + " (weight table " + id + ")");
    }
  }

  /**
   * The total of the values of all components.
   *
   * @param values the value of each component by its code, neither more nor fewer
   * @return the exact weighted sum
   * @throws IllegalArgumentException if a component has no value, or a value no component
   */
  public Rational total(Map<String, Rational> values) {
    Set<String> codes = new HashSet<>();
    weights.forEach(weight -> codes.add(weight.code()));
    if (!codes.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "values must be those of "
              + weights.stream().map(Weight::code).toList()
              + ", were those of "
              + values.keySet().stream().sorted().toList()
              + " (weight table "
              + id
              + ")");
    }
    Rational total = Rational.ZERO;
    for (Weight weight : weights) {
      Rational value = requireNonNull(values.get(weight.code()), weight.code());
      total = total.plus(Rational.of(weight.share()).times(value));
    }
    return total;
  }
}
