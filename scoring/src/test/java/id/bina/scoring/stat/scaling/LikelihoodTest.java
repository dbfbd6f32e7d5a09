package id.bina.scoring.stat.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.scaling.RaschCounts.Sharing;
import id.bina.scoring.stat.scaling.RaschDesign.Place;
import id.bina.scoring.tally.JointCounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three likelihoods of Rasch models, against going through everything and small steps. */
class LikelihoodTest {

  /** Three items of three, two and four categories, twelve persons. */
  private static final List<Numbers> ITEMS =
      List.of(
          Numbers.of(0, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1, 2),
          Numbers.of(0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1),
          Numbers.of(1, 0, 3, 2, 2, 3, 1, 2, 2, 0, 3, 3));

  private static final RaschCounts COUNTS =
      RaschCounts.of(NamedItems.counted(ITEMS), Sharing.EACH_ITEM, Rasch.Unused.REFUSE);

  private static final RaschDesign DESIGN =
      RaschDesign.of(COUNTS.steps(), Rasch.Model.PARTIAL_CREDIT, Place.FREE);

  private static final double[] POINT = {-.4, .3, .2, -.7, -.5, .9};

  private static Likelihood likelihood(String name) {
    return switch (name) {
      case "conditional" -> new ConditionalLikelihood(COUNTS, DESIGN);
      case "joint" -> new JointLikelihood(COUNTS, DESIGN);
      default -> new MarginalLikelihood(COUNTS, DESIGN);
    };
  }

  private static double[] point(Likelihood likelihood) {
    double[] point = likelihood.start();
    System.arraycopy(POINT, 0, point, 0, POINT.length);
    return point;
  }

  /** Changes are those of a small step to either side. */
  @ParameterizedTest
  @ValueSource(strings = {"conditional", "joint", "marginal"})
  void changesAreThoseOfSmallSteps(String name) {
    Likelihood likelihood = likelihood(name);
    double[] point = point(likelihood);
    Likelihood.Curve curve = likelihood.at(point);
    double step = 1e-5;
    for (int k = 0; k < point.length; k++) {
      double[] up = point.clone();
      double[] down = point.clone();
      up[k] += step;
      down[k] -= step;
      Likelihood.Curve above = likelihood.at(up);
      Likelihood.Curve below = likelihood.at(down);
      assertEquals((above.value() - below.value()) / (2 * step), curve.gradient()[k], 1e-7);
      for (int l = 0; l < point.length; l++) {
        double bend = (above.gradient()[l] - below.gradient()[l]) / (2 * step);
        assertEquals(bend, curve.hessian()[k][l], 1e-7);
      }
    }
  }

  private static double weight(int[] pattern) {
    double[][] sums = JointLikelihood.withZeros(DESIGN.byItem(POINT));
    double sum = 0;
    for (int i = 0; i < pattern.length; i++) {
      sum -= sums[i][pattern[i]];
    }
    return StrictMath.exp(sum);
  }

  /** Each person's answers as a share of all answers with the same score. */
  @Test
  void conditionalLikelihoodIsThatOfAllPatterns() {
    double[] byScore = new double[7];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 2; b++) {
        for (int c = 0; c < 4; c++) {
          byScore[a + b + c] += weight(new int[] {a, b, c});
        }
      }
    }
    double sum = 0;
    for (int row = 0; row < 12; row++) {
      int[] pattern = new int[3];
      for (int i = 0; i < 3; i++) {
        pattern[i] = (int) ITEMS.get(i).value(row);
      }
      sum += StrictMath.log(weight(pattern) / byScore[pattern[0] + pattern[1] + pattern[2]]);
    }
    assertEquals(sum, likelihood("conditional").at(POINT).value(), 1e-12);
  }

  /** Of all patterns of three items the marginal probabilities add up to 1. */
  @Test
  void marginalProbabilitiesOfAllPatternsAddUpToOne() {
    double sum = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 2; b++) {
        for (int c = 0; c < 4; c++) {
          // the range of the codes comes from the twelve persons, whose own part is taken off
          sum += StrictMath.exp(marginal(a, b, c) - marginal());
        }
      }
    }
    assertEquals(1, sum, 1e-10);
  }

  private static double marginal(int... extra) {
    Numbers[] longer = new Numbers[3];
    for (int i = 0; i < 3; i++) {
      Numbers.Builder column = Numbers.builder();
      for (double code : ITEMS.get(i).presentValues()) {
        column.add(code);
      }
      if (extra.length > 0) {
        column.add((double) extra[i]);
      }
      longer[i] = column.build();
    }
    RaschCounts counts =
        RaschCounts.of(JointCounts.of(longer), Sharing.EACH_ITEM, Rasch.Unused.REFUSE);
    Likelihood likelihood = new MarginalLikelihood(counts, DESIGN);
    return likelihood.at(point(likelihood)).value();
  }
}
