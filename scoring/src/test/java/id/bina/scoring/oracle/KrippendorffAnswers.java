package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
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
          Krippendorff alpha = Krippendorff.of(metric, coders).orThrow();
          String at = "/" + name;
          answers.put(at + "/alpha", alpha.value());
          answers.put(at + "/Do", alpha.observed());
          answers.put(at + "/De", alpha.expected());
          answers.put(at + "/n_pairable_values", alpha.n());
          alpha
              .values()
              .forEach(
                  (value, count) ->
                      answers.put(at + "/value_counts/" + value.toPlainString(), count));
        });
  }
}
