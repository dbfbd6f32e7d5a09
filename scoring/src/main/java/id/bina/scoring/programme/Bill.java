package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Training;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The costs of some trainings and what to divide them by.
 *
 * @param total all costs on record
 * @param alumni of the trainings with costs
 * @param hours alumni times lesson hours of those trainings
 * @param trainings how many trainings have costs
 * @param without the trainings of which no cost is on record
 */
record Bill(BigDecimal total, long alumni, BigDecimal hours, int trainings, List<String> without) {
  /** A training of which no cost is on record is left out with its alumni, not counted as free. */
  static Bill of(Setting setting, List<Training> trainings) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal hours = BigDecimal.ZERO;
    long alumni = 0;
    List<String> without = new ArrayList<>();
    for (Training training : trainings) {
      List<BigDecimal> costs = costs(setting, training);
      if (costs.isEmpty()) {
        without.add(training.id().value());
        continue;
      }
      long completed = completed(setting, training);
      alumni += completed;
      hours = hours.add(training.jp().multiply(BigDecimal.valueOf(completed)));
      total = costs.stream().reduce(total, BigDecimal::add);
    }
    return new Bill(total, alumni, hours, trainings.size() - without.size(), without);
  }

  static List<BigDecimal> costs(Setting setting, Training training) {
    return setting.program().costs().stream()
        .filter(cost -> cost.training().equals(training.id()))
        .map(cost -> cost.amount().amount())
        .toList();
  }

  static long completed(Setting setting, Training training) {
    return setting.roster().stream()
        .filter(count -> count.training().equals(training.id()))
        .mapToLong(RosterCount::completed)
        .sum();
  }

  boolean isEmpty() {
    return trainings == 0;
  }

  List<Text> notes() {
    return without.isEmpty()
        ? List.of()
        : List.of(
            Text.of(
                "tanpa biaya tercatat, tidak ikut dihitung: " + String.join(", ", without),
                "no costs on record, left out: " + String.join(", ", without)));
  }

  double perAlumnus() {
    return total.divide(BigDecimal.valueOf(alumni), MathContext.DECIMAL128).doubleValue();
  }
}
