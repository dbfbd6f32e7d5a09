package id.bina.scoring.oracle;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.tally.Elements;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The index of citizens' satisfaction (IKM), with the exact and with the printed weight. */
final class SatisfactionIndexAnswers implements Answerer {

  private static final Rational TIMES = Rational.of(25);

  @Override
  public String topic() {
    return "SKM/IKM index";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('" + c.name() + ".csv')[, -1]; 25 * sum(colMeans(d) / ncol(d))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<String> elements = c.table().columns().stream().filter(e -> !e.equals("resp")).toList();
    ElementIndex index =
        ElementIndex.of(Elements.of(rows(c, elements)), OptionalLong.empty()).orThrow();
    Rational weight = Rational.of(printed(elements.size()));
    answers.put("/n", index.n());
    answers.put("/weight_rounded", weight.doubleValue());
    int lowest = 0;
    for (int u = 0; u < elements.size(); u++) {
      String at = Answers.part(elements.get(u));
      Rational mean = index.mean(u);
      lowest = mean.compareTo(index.mean(lowest)) < 0 ? u : lowest;
      Rational share = mean.dividedBy(Rational.of(elements.size()));
      answers.put("/totals" + at, index.sums().sum(u).longValueExact());
      answers.put("/nrr" + at, mean.doubleValue());
      answers.put("/nrr_weighted_exact" + at, share.doubleValue());
      answers.put("/nrr_weighted_rounded_weight" + at, mean.times(weight).doubleValue());
      answers.put("/ikm_per_unsur" + at, mean.times(TIMES).doubleValue());
    }
    answers.put("/lowest_unsur", elements.get(lowest));
    grade(answers, "/ikm_exact_weight", "/grade_exact", index.value().times(TIMES));
    grade(
        answers, "/ikm_rounded_weight", "/grade_rounded_weight", index.value(weight).times(TIMES));
  }

  private static BigDecimal printed(int elements) {
    return Rational.of(1, elements).toDecimal(2, RoundingMode.HALF_UP);
  }

  private static void grade(Answers answers, String at, String gradeAt, Rational index) {
    BandTable bands = Packs.citizenSatisfaction().bandTable(Packs.IKM_BANDS).orElseThrow();
    answers.put(at, index.doubleValue());
    answers.put(gradeAt, bands.band(index).code());
  }

  private static List<List<Integer>> rows(OracleCase c, List<String> elements) {
    List<Numbers> columns = elements.stream().map(c.table()::numbers).toList();
    List<List<Integer>> rows = new ArrayList<>();
    for (int row = 0; row < c.table().size(); row++) {
      List<Integer> each = new ArrayList<>();
      for (Numbers column : columns) {
        each.add(column.decimal(row).intValueExact());
      }
      rows.add(each);
    }
    return rows;
  }
}
