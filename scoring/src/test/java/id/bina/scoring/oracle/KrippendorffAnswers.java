package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.agreement.Krippendorff;
import id.bina.scoring.stat.agreement.Krippendorff.Metric;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Krippendorff's alpha in all metrics. */
final class KrippendorffAnswers implements Answerer {

  private static final Map<String, Metric> METRICS =
      new TreeMap<>(
          Map.of(
              "nominal", Metric.NOMINAL,
              "ordinal", Metric.ORDINAL,
              "interval", Metric.INTERVAL,
              "ratio", Metric.RATIO));

  @Override
  public String topic() {
    return "Krippendorff alpha";
  }

  @Override
  public String r(OracleCase c) {
    return "irr::kripp.alpha(t(as.matrix(read.csv('" + c.name() + ".csv'))), 'ordinal')";
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    List<Numbers> coders = c.table().columns().stream().map(c.table()::numbers).toList();
    METRICS.forEach(
        (name, metric) -> {
          Outcome<Krippendorff> alpha = Krippendorff.of(metric, coders);
          String at = "/" + name;
          answers.put(at + "/alpha", alpha, Krippendorff::value);
          answers.put(at + "/Do", alpha, Krippendorff::observed);
          answers.put(at + "/De", alpha, Krippendorff::expected);
          alpha.asOptional().ifPresent(each -> counts(answers, at, each));
        });
  }

  private static void counts(Answers answers, String at, Krippendorff alpha) {
    answers.put(at + "/n_pairable_values", alpha.n());
    alpha
        .values()
        .forEach(
            (value, count) ->
                answers.put(
                    at + "/value_counts/" + value.stripTrailingZeros().toPlainString(), count));
  }
}
