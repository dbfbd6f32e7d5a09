package id.bina.scoring.stat.time;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values show a small shift that lasts: the chart of exponentially weighted moving averages.
 *
 * <p>{@code EwmaChart.of(monthly, 12)}: mean and spread come from the first 12 rows, the baseline;
 * the spread is the mean moving range over 1.128. Each average is {@code weight x value + (1 -
 * weight) x former average}, beginning at the mean; its limits are {@code mean -+ width x sigma x
 * sqrt(weight / (2 - weight) (1 - (1 - weight)^(2 i)))}. A missing value moves nothing. One value
 * far out is seen better by {@link IndividualsChart}. Values that follow each other closely
 * (autocorrelation) make false alarms.
 *
 * <p>Not computable if the baseline has fewer than {@value IndividualsChart#LEAST} values or no
 * spread. Source: Roberts (1959), <a
 * href="https://doi.org/10.1080/00401706.1959.10489860">doi:10.1080/00401706.1959.10489860</a>;
 * NIST/SEMATECH e-Handbook, 6.3.2.4.
 *
 * @param mean of the baseline
 * @param sigma spread of the baseline, above 0
 * @param weight of the newest value, in (0, 1]
 * @param width of the limits in standard deviations, above 0
 * @param points an average for each value that is there
 */
public record EwmaChart(double mean, double sigma, double weight, double width, List<Point> points)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "ewma";

  /** Weight of the newest value if nobody asks for another. */
  public static final double WEIGHT = 0.2;

  /** Width of the limits if nobody asks for another. */
  public static final double WIDTH = 3;

  /** Mean moving range of normal values over their standard deviation, rounded as usual. */
  private static final double RANGE = 1.128;

  /** What lies on a limit but for rounding lies within, as a share of the spread. */
  private static final double ROUNDING = 1e-9;

  /**
   * One average.
   *
   * @param row of the value, from 0
   * @param average after it
   * @param lower limit there
   * @param upper limit there
   */
  public record Point(int row, double average, double lower, double upper) {

    /** Whether the average lies outside its limits. */
    public boolean isOutside() {
      double slack = ROUNDING * (upper - lower);
      return average < lower - slack || average > upper + slack;
    }
  }

  /** Checks ranges and keeps a copy. */
  public EwmaChart {
    points = List.copyOf(points);
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be in (0, 1], was " + weight);
    }
    if (!(width > 0 && Double.isFinite(width))) {
      throw new IllegalArgumentException("width must be finite and above 0, was " + width);
    }
  }

  /**
   * The chart with weight {@value #WEIGHT} and width {@value #WIDTH}.
   *
   * @param series the values in order of time
   * @param baseline how many rows, from the first, are the baseline
   */
  public static Outcome<EwmaChart> of(Numbers series, int baseline) {
    return of(series, baseline, WEIGHT, WIDTH);
  }

  /**
   * The chart.
   *
   * @param series the values in order of time
   * @param baseline how many rows, from the first, are the baseline
   * @param weight of the newest value, in (0, 1]
   * @param width of the limits in standard deviations, above 0
   */
  public static Outcome<EwmaChart> of(Numbers series, int baseline, double weight, double width) {
    if (baseline < 0 || baseline > series.size()) {
      throw new IllegalArgumentException(
          "baseline must be at most " + series.size() + " rows, was " + baseline);
    }
    double[] values = PhasedChart.part(series, 0, baseline).presentValues();
    if (values.length < IndividualsChart.LEAST) {
      return Check.tooFew(values.length, "values in the baseline", IndividualsChart.LEAST);
    }
    double mean = 0;
    double sigma = 0;
    for (int i = 0; i < values.length; i++) {
      mean += values[i] / values.length;
      sigma += i == 0 ? 0 : Math.abs(values[i] - values[i - 1]) / (values.length - 1) / RANGE;
    }
    if (sigma == 0) {
      return Outcome.notComputable(Absence.ZERO_VARIANCE, "all values of the baseline are equal");
    }
    // checks weight and width before they are used
    EwmaChart empty = new EwmaChart(mean, sigma, weight, width, List.of());
    return Outcome.of(new EwmaChart(mean, sigma, weight, width, empty.averages(series)));
  }

  private List<Point> averages(Numbers series) {
    List<Point> points = new ArrayList<>();
    double average = mean;
    double forgotten = 1;
    for (int row = 0; row < series.size(); row++) {
      if (series.isPresent(row)) {
        average = weight * series.value(row) + (1 - weight) * average;
        forgotten *= (1 - weight) * (1 - weight);
        double reach = width * sigma * Math.sqrt(weight / (2 - weight) * (1 - forgotten));
        points.add(new Point(row, average, mean - reach, mean + reach));
      }
    }
    return points;
  }

  /** The rows whose average lies outside its limits, from 0. */
  public List<Integer> outside() {
    return points.stream().filter(Point::isOutside).map(Point::row).toList();
  }

  /** One line: {@code EWMA of 20, mean 50.000, first outside at row 16}. */
  @Override
  public String toString() {
    List<Integer> rows = outside();
    return "EWMA of "
        + points.size()
        + ", mean "
        + Digits.of(mean)
        + (rows.isEmpty() ? ", none outside" : ", first outside at row " + rows.get(0));
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Exponentially weighted moving averages")
            .row("row", "average", "lower", "upper", "");
    for (Point point : points) {
      table.row(
          Integer.toString(point.row()),
          Digits.of(point.average()),
          Digits.of(point.lower()),
          Digits.of(point.upper()),
          point.isOutside() ? "outside" : "");
    }
    return table.toString();
  }
}
