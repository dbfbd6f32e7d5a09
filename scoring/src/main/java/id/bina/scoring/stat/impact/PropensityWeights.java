package id.bina.scoring.stat.impact;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.util.stream.IntStream;

/** From probabilities to weights, with trimming. */
final class PropensityWeights {

  private final Numbers fitted;
  private final Numbers treated;
  private final Estimand estimand;
  private long trimmedRows;

  PropensityWeights(Numbers fitted, Numbers treated, Estimand estimand) {
    this.fitted = fitted;
    this.treated = treated;
    this.estimand = estimand;
  }

  long trimmedRows() {
    return trimmedRows;
  }

  Numbers trimmed(PropensityTrimming trimming) {
    if (trimming instanceof PropensityTrimming.Drop drop) {
      return weights(drop.lowest(), Double.POSITIVE_INFINITY);
    }
    double times =
        trimming instanceof PropensityTrimming.Cap cap ? cap.times() : Double.POSITIVE_INFINITY;
    return weights(0, times);
  }

  private Numbers weights(double lowest, double times) {
    double[] caps = {times * meanWeight(0), times * meanWeight(1)};
    Numbers.Builder weights = Numbers.builder().name("weight");
    for (int row = 0; row < fitted.size(); row++) {
      if (!fitted.isPresent(row)) {
        weights.missing(fitted.missing(row).orElseThrow());
      } else if (fitted.value(row) < lowest || fitted.value(row) > 1 - lowest) {
        weights.missing(Missing.OUT_OF_RANGE);
        trimmedRows++;
      } else {
        double weight = weight(row);
        double cap = caps[(int) treated.value(row)];
        trimmedRows += weight > cap ? 1 : 0;
        weights.add(Math.min(weight, cap));
      }
    }
    return weights.build();
  }

  private double weight(int row) {
    return estimand.weight(fitted.value(row), treated.value(row) == 1);
  }

  private double meanWeight(double arm) {
    Numbers.Builder all = Numbers.builder();
    for (int row = 0; row < fitted.size(); row++) {
      if (fitted.isPresent(row)) {
        all.add(weight(row));
      } else {
        all.missing(Missing.BLANK);
      }
    }
    Numbers weights = all.build();
    WeightedArm mean = WeightedArm.of(weights, ones(), treated, arm);
    return mean.mean();
  }

  private Numbers ones() {
    return Numbers.of(IntStream.range(0, fitted.size()).mapToDouble(row -> 1).toArray());
  }

  boolean hasBothArms(Numbers weights) {
    return WeightedArm.of(treated, weights, treated, 1).n() >= 2
        && WeightedArm.of(treated, weights, treated, 0).n() >= 2;
  }
}
