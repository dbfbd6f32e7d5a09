package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.ReferenceTable;
import id.bina.scoring.stat.resample.Bca;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.BootstrapTies;
import id.bina.scoring.stat.resample.Ends;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.stat.resample.Statistic;
import id.bina.scoring.stat.resample.Statistics;
import id.bina.scoring.stat.resample.StudentisedBootstrap;
import java.util.List;

/** Bootstrap intervals of given rows. */
final class BootstrapAnswers implements Answerer {

  private static final Tolerance STATED = Tolerance.of(1e-9);
  private static final double LEVEL = 0.95;

  @Override
  public String topic() {
    return "bootstrap";
  }

  @Override
  public String r(OracleCase c) {
    return "i <- as.matrix(read.csv('"
        + c.text("indices_file")
        + "')) + 1; t <- apply(i, 1, function(k) mean(d[k, 1])); quantile(t, c(.025, .975))";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Resamples given = Resamples.given(indices(c.table(c.text("indices_file"))));
    for (String name : c.names("")) {
      String at = Answers.part(name);
      if (name.startsWith("mean_difference_")) {
        String[] pair = pair(c, name.substring("mean_difference_".length()));
        Numbers[] change = columns(c, pair[1], pair[0]);
        put(answers, at, given, Statistics.meanChange(), change);
        Statistic error = Statistics.standardErrorOfMeanChange();
        studentised(answers, at, given, Statistics.meanChange(), error, change);
      } else if (name.startsWith("mean_")) {
        Numbers[] column = columns(c, name.substring("mean_".length()));
        put(answers, at, given, Statistics.mean(), column);
        Statistic error = Statistics.standardErrorOfMean();
        studentised(answers, at, given, Statistics.mean(), error, column);
      } else if (name.startsWith("median_")) {
        String column = name.substring("median_".length());
        put(answers, at, given, Statistics.median(), columns(c, column));
      } else if (name.startsWith("sd_")) {
        put(answers, at, given, Statistics.sd(), columns(c, name.substring("sd_".length())));
      } else if (name.startsWith("cor_")) {
        String[] pair = pair(c, name.substring("cor_".length()));
        put(answers, at, given, Statistics.correlation(), columns(c, pair));
      } else if (name.startsWith("top2_share_")) {
        String column = name.substring("top2_share_".length());
        put(answers, at, given, Statistics.shareAtLeast(4), columns(c, column)); // of 5 points
      }
    }
  }

  /** Two names of columns that an underscore joins. */
  private static String[] pair(OracleCase c, String joined) {
    List<String> columns = c.table().columns();
    for (int cut = joined.indexOf('_'); cut >= 0; cut = joined.indexOf('_', cut + 1)) {
      String[] pair = {joined.substring(0, cut), joined.substring(cut + 1)};
      if (columns.contains(pair[0]) && columns.contains(pair[1])) {
        return pair;
      }
    }
    throw new IllegalArgumentException(
        "name must join two of the columns " + columns + ", was " + joined);
  }

  private static Numbers[] columns(OracleCase c, String... names) {
    Numbers[] columns = new Numbers[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = c.table().numbers(names[i]);
    }
    return columns;
  }

  private static int[][] indices(ReferenceTable table) {
    List<Numbers> columns = table.columns().stream().map(table::numbers).toList();
    int[][] rows = new int[columns.get(0).size()][columns.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = (int) columns.get(j).value(i);
      }
    }
    return rows;
  }

  private static void put(
      Answers answers, String at, Resamples given, Statistic statistic, Numbers... columns) {
    Bootstrap b = Bootstrap.of(statistic, given, columns).orThrow();
    answers.put(at + "/estimate", b.estimate());
    answers.put(at + "/boot_mean", b.mean());
    // what is left of two means that agree in most digits
    answers.put(at + "/boot_bias", b.bias(), Tolerance.of(1e-10).at(Math.abs(b.estimate())));
    answers.put(at + "/boot_se_n_minus_1", b.standardError());
    answers.put(at + "/first_5_replicates", b.replicates().subList(0, 5));
    put(answers, at + "/percentile95_type7", b.percentile(LEVEL, Ends.TYPE_7));
    put(answers, at + "/percentile95_boot_norm_inter", b.percentile(LEVEL, Ends.NORMAL_SCALE));
    put(answers, at + "/basic95_type7", b.basic(LEVEL, Ends.TYPE_7));
    put(answers, at + "/normal95_bias_corrected", b.normal(LEVEL));
    answers.put(at + "/jackknife_se", b.jackknife(), jack -> jack.standardError());
    answers.put(
        at + "/acceleration",
        b.jackknife(),
        jack -> jack.acceleration(),
        Tolerance.of(1e-9).at(1e-3));
    answers.put(at + "/replicates_equal_to_estimate", Bca.equal(b));
    put(answers, at, "strict", b, BootstrapTies.STRICT);
    put(answers, at, "half_ties", b, BootstrapTies.HALF);
  }

  private static void put(
      Answers answers, String at, String ties, Bootstrap b, BootstrapTies policy) {
    Bca bca = Bca.of(b, policy).orThrow();
    answers.put(
        at + (ties.equals("strict") ? "/z0_strictly_less" : "/z0_" + ties), bca.z0(), STATED);
    String probabilities = at + "/bca_probabilities_" + ties;
    answers.put(probabilities + "/0", bca.probability((1 - LEVEL) / 2), p -> p, STATED);
    answers.put(probabilities + "/1", bca.probability((1 + LEVEL) / 2), p -> p, STATED);
    put(answers, at + "/bca95_" + ties + "_type7", bca.interval(LEVEL, Ends.TYPE_7).orThrow());
    put(
        answers,
        at + "/bca95_" + ties + "_boot_norm_inter",
        bca.interval(LEVEL, Ends.NORMAL_SCALE).orThrow());
  }

  private static void studentised(
      Answers answers,
      String at,
      Resamples given,
      Statistic statistic,
      Statistic error,
      Numbers... columns) {
    StudentisedBootstrap b = StudentisedBootstrap.of(statistic, error, given, columns).orThrow();
    String below = at + "/studentised";
    answers.put(below + "/se_estimate", b.standardError());
    answers.put(
        below + "/t_quantiles_type7_upper_lower/0", b.quantile((1 + LEVEL) / 2, Ends.TYPE_7));
    answers.put(
        below + "/t_quantiles_type7_upper_lower/1", b.quantile((1 - LEVEL) / 2, Ends.TYPE_7));
    put(answers, below + "/ci95_type7", b.interval(LEVEL, Ends.TYPE_7));
    answers.put(below + "/replicates_with_zero_se", (long) b.withoutError());
  }

  private static void put(Answers answers, String at, Interval interval) {
    answers.put(at, interval, STATED);
  }
}
