package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Adds up rows that occur so and so often, at the cost of the distinct ones; not thread-safe. */
final class CountedSums {
  private final List<String> names;
  private final BigDecimal[] sums;
  private final BigDecimal[] products;
  private long count;

  CountedSums(List<String> names) {
    this.names = Moments.checkNames(names);
    int k = names.size();
    sums = new BigDecimal[k];
    products = new BigDecimal[k * (k + 1) / 2];
    Arrays.fill(sums, BigDecimal.ZERO);
    Arrays.fill(products, BigDecimal.ZERO);
  }

  /** Adds a row as often as it occurs. */
  void add(long often, BigDecimal... row) {
    BigDecimal factor = BigDecimal.valueOf(often);
    int cell = 0;
    for (int i = 0; i < row.length; i++) {
      BigDecimal weighted = Moments.checkSize(row[i], names.get(i)).multiply(factor);
      sums[i] = sums[i].add(weighted);
      for (int j = i; j < row.length; j++) {
        products[cell] = products[cell].add(weighted.multiply(row[j]));
        cell++;
      }
    }
    count = Math.addExact(count, often);
  }

  Moments moments() {
    return Moments.ofSums(names, count, List.of(sums), List.of(products));
  }
}
