package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.descriptive.Description;
import id.bina.scoring.stat.descriptive.QuantileType;
import id.bina.scoring.stat.descriptive.ShapeType;
import id.bina.scoring.stat.descriptive.TopBox;
import java.util.Map;
import java.util.function.DoublePredicate;

/** Describing columns. */
final class DescriptivesAnswers implements Answerer {

  /** Powers of deviations cancel where a column is even about its mean. */
  private static final Tolerance SHAPE = Tolerance.CLOSED.at(0.01);

  @Override
  public String topic() {
    return "descriptives";
  }

  @Override
  public String r(OracleCase c) {
    return "d <- read.csv('"
        + c.name()
        + ".csv'); sapply(d, mean, na.rm = TRUE); sapply(d, sd, na.rm = TRUE);"
        + " sapply(d, quantile, type = 7, na.rm = TRUE); psych::describe(d, type = 1)";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    for (String name : c.texts("columns")) {
      String at = Answers.part(name);
      Numbers values = c.table().numbers(name);
      answers.put(at + "/n", (long) values.present());
      answers.put(at + "/missing", (long) values.size() - values.present());
      Description.of(values).asOptional().ifPresent(column -> put(c, answers, at, column));
    }
  }

  private static void put(OracleCase c, Answers answers, String at, Description column) {
    level(answers, at, column);
    spread(answers, at, column);
    shape(answers, at, column);
    column
        .values()
        .values()
        .forEach(
            (value, count) ->
                answers.put(at + "/counts/" + value.stripTrailingZeros().toPlainString(), count));
    if (c.expects(at + "/top2_count")) {
      boxes(c, answers, at, column);
    }
  }

  private static void level(Answers answers, String at, Description column) {
    answers.put(at + "/mean", column.mean());
    answers.put(at + "/sum", column.sum().doubleValue());
    answers.put(at + "/min", column.min());
    answers.put(at + "/max", column.max());
    answers.put(at + "/median", column.median().value());
    answers.put(at + "/q1", column.quantile(0.25));
    answers.put(at + "/q3", column.quantile(0.75));
    answers.put(at + "/trimmed_mean_10pct_each_side", column.trimmedMean(0.1));
    for (int percent : new int[] {5, 10, 25, 50, 75, 90, 95}) {
      double share = percent / 100.0;
      answers.put(
          at + "/percentiles_type6/p" + percent, column.quantile(share, QuantileType.TYPE_6));
      answers.put(at + "/percentiles_type7/p" + percent, column.quantile(share));
    }
  }

  private static void spread(Answers answers, String at, Description column) {
    var sample = column.sample();
    answers.put(at + "/sd", sample, s -> s.sd());
    answers.put(at + "/variance", sample, s -> s.variance());
    answers.put(at + "/se_mean", sample, s -> s.standardError());
    column.byT().asOptional().ifPresent(mean -> answers.put(at + "/ci95_t", mean.interval()));
    answers.put(at + "/iqr", column.quartileRange());
    answers.put(at + "/mad_raw", column.medianDeviation());
    answers.put(
        at + "/mad_constant_1.4826", Description.NORMAL_CONSTANT * column.medianDeviation());
  }

  private static void shape(Answers answers, String at, Description column) {
    String[] skewness = {"g1_type1", "G1_type2", "b1_type3"};
    String[] kurtosis = {"g2_type1", "G2_type2", "b2_type3"};
    ShapeType[] types = {ShapeType.TYPE_1, ShapeType.TYPE_2, ShapeType.TYPE_3};
    for (int i = 0; i < types.length; i++) {
      answers.put(at + "/skewness/" + skewness[i], column.skewness(types[i]), g -> g, SHAPE);
      answers.put(at + "/excess_kurtosis/" + kurtosis[i], column.kurtosis(types[i]), g -> g, SHAPE);
    }
  }

  private static void boxes(OracleCase c, Answers answers, String at, Description column) {
    // the thresholds of the case stand for every column, also for those on another scale
    int low = lastNumber(c.text("scale_bottom2"));
    int high = lastNumber(c.text("scale_top2"));
    long top = count(column, value -> value >= high);
    long bottom = count(column, value -> value <= low);
    TopBox boxes = new TopBox(top, column.n() - top - bottom, bottom, column.missing(), 2, 0.95);
    answers.put(at + "/top2_count", boxes.top());
    answers.put(at + "/top2_share", boxes.topShare().share());
    answers.put(at + "/top2_wilson95", boxes.topShare().interval());
    answers.put(at + "/bottom2_count", boxes.bottom());
    answers.put(at + "/bottom2_share", boxes.bottomShare().share());
    answers.put(at + "/net_top2_minus_bottom2", boxes.net());
  }

  private static long count(Description column, DoublePredicate box) {
    return column.values().values().entrySet().stream()
        .filter(each -> box.test(each.getKey().doubleValue()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static int lastNumber(String words) {
    return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
  }
}
