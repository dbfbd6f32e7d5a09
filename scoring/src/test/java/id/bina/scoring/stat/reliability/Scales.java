package id.bina.scoring.stat.reliability;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.ArrayList;
import java.util.List;

/** Small scales that are written down in a test. */
final class Scales {

  /** Ten persons, four items; alpha .8760 and the item figures worked by hand. */
  static final List<Numbers> FOUR =
      List.of(
          Numbers.of(4, 3, 2, 4, 3, 1, 4, 3, 2, 4).named("a"),
          Numbers.of(3, 3, 2, 4, 2, 2, 4, 3, 3, 3).named("b"),
          Numbers.of(4, 3, 3, 4, 3, 2, 3, 4, 2, 4).named("c"),
          Numbers.of(4, 4, 2, 3, 3, 2, 4, 3, 3, 4).named("d"));

  private Scales() {}

  /** Correlations that one factor with these loadings makes. */
  static ItemMatrix ofLoadings(double... loadings) {
    List<List<Double>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < loadings.length; i++) {
      names.add("x" + (i + 1));
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < loadings.length; j++) {
        row.add(i == j ? 1 : loadings[i] * loadings[j]);
      }
      rows.add(row);
    }
    return new ItemMatrix(names, rows, 100, Gaps.LISTWISE);
  }
}
