package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.UNIDENTIFIED;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.SenSlope;
import id.bina.scoring.stat.ranking.Ahp;
import id.bina.scoring.stat.ranking.Criterion;
import id.bina.scoring.stat.ranking.DecisionMatrix;
import id.bina.scoring.stat.ranking.EntropyWeights;
import id.bina.scoring.stat.ranking.ImportancePerformance;
import id.bina.scoring.stat.ranking.Judgements;
import id.bina.scoring.stat.ranking.RankReversal;
import id.bina.scoring.stat.ranking.RankingMethod;
import id.bina.scoring.stat.ranking.RatedAspect;
import id.bina.scoring.stat.ranking.Saw;
import id.bina.scoring.stat.ranking.Topsis;
import id.bina.scoring.stat.ranking.WeightSensitivity;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.CountStatistic;
import id.bina.scoring.stat.resample.Jackknife;
import id.bina.scoring.stat.resample.LabelPermutation;
import id.bina.scoring.stat.resample.RatingBootstrap;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.stat.resample.Statistic;
import id.bina.scoring.stat.resample.Statistics;
import id.bina.scoring.stat.resample.StudentisedBootstrap;
import id.bina.scoring.stat.time.EwmaChart;
import id.bina.scoring.stat.time.PhasedChart;
import id.bina.scoring.stat.time.RunSignals;
import id.bina.scoring.stat.time.SeasonalMannKendall;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Series without a trend to test, samples without spread, alternatives without an order. */
final class SeriesRefusals {

  private static final Resamples.Drawn DRAWN = Resamples.drawn(1, 99);
  private static final Statistic NOTHING = columns -> OptionalDouble.empty();

  private SeriesRefusals() {}

  static void reach(Reached to) {
    trends(to);
    charts(to);
    bootstraps(to);
    draws(to);
    rankings(to);
    weights(to);
  }

  private static void trends(Reached to) {
    to.on(MannKendall.METHOD, BELOW_MINIMUM_N, MannKendall.of(upTo(4)));
    to.on(MannKendall.METHOD, ZERO_VARIANCE, MannKendall.of(same(1, 6)));
    to.on(
        MannKendall.METHOD,
        TOO_LARGE,
        MannKendall.of(upTo(101), upTo(101), MannKendall.Null.EXACT, 0.95));
    to.on(
        SenSlope.METHOD,
        BELOW_MINIMUM_N,
        MannKendall.of(upTo(5), 0.999).orThrow().slope().interval());
    to.on(SeasonalMannKendall.METHOD, BELOW_MINIMUM_N, SeasonalMannKendall.of(upTo(7), 2));
    to.on(SeasonalMannKendall.METHOD, ZERO_VARIANCE, SeasonalMannKendall.of(same(1, 8), 2));
  }

  private static void charts(Reached to) {
    to.on(IndividualsChart.METHOD, BELOW_MINIMUM_N, IndividualsChart.of(upTo(7)));
    to.on(
        PhasedChart.METHOD,
        BELOW_MINIMUM_N,
        PhasedChart.of(upTo(7), List.of()).phases().get(0).chart());
    to.on(EwmaChart.METHOD, BELOW_MINIMUM_N, EwmaChart.of(upTo(12), 7));
    to.on(EwmaChart.METHOD, ZERO_VARIANCE, EwmaChart.of(same(1, 12), 9));
    to.on(RunSignals.METHOD, BELOW_MINIMUM_N, RunSignals.of(upTo(7)));
    to.on(RunSignals.METHOD, ZERO_VARIANCE, RunSignals.of(same(1, 9)));
  }

  private static void bootstraps(Reached to) {
    String id = Bootstrap.PERCENTILE;
    to.on(id, NO_DATA, Bootstrap.of(Statistics.mean(), DRAWN, col()));
    to.on(id, BELOW_MINIMUM_N, Bootstrap.of(Statistics.mean(), DRAWN, upTo(2)));
    to.on(id, UNIDENTIFIED, Bootstrap.of(NOTHING, DRAWN, upTo(4)));
    to.on(id, ZERO_VARIANCE, Bootstrap.of(Statistics.mean(), DRAWN, same(1, 4)));
    to.on(Bootstrap.BASIC, ZERO_VARIANCE, Bootstrap.of(Statistics.mean(), DRAWN, same(1, 4)));
    to.on(Bootstrap.NORMAL, ZERO_VARIANCE, Bootstrap.of(Statistics.mean(), DRAWN, same(1, 4)));
    to.on(Bootstrap.BCA, ZERO_VARIANCE, Bootstrap.of(Statistics.mean(), DRAWN, same(1, 4)));
    Statistic kinds = rows -> OptionalDouble.of((double) Arrays.stream(rows[0]).distinct().count());
    to.on(Bootstrap.BCA, UNIDENTIFIED, Bootstrap.of(kinds, DRAWN, upTo(9)).orThrow().bca());
    String t = StudentisedBootstrap.METHOD;
    to.on(t, NO_DATA, studentised());
    to.on(t, BELOW_MINIMUM_N, studentised(1, 2));
    to.on(t, ZERO_VARIANCE, studentised(1, 1, 1, 1));
  }

  private static Outcome<StudentisedBootstrap> studentised(double... values) {
    return StudentisedBootstrap.of(
        Statistics.mean(), Statistics.standardErrorOfMean(), DRAWN, col(values));
  }

  private static void draws(Reached to) {
    String ratings = RatingBootstrap.METHOD;
    to.on(ratings, NO_DATA, ratings());
    to.on(ratings, BELOW_MINIMUM_N, ratings(1, 2));
    to.on(ratings, ZERO_VARIANCE, ratings(2, 2, 2, 2));
    String jackknife = Jackknife.METHOD;
    to.on(jackknife, NO_DATA, Jackknife.of(Statistics.mean(), col()));
    to.on(jackknife, BELOW_MINIMUM_N, Jackknife.of(Statistics.mean(), upTo(2)));
    to.on(jackknife, UNIDENTIFIED, Jackknife.of(NOTHING, upTo(4)));
    to.on(jackknife, ZERO_VARIANCE, Jackknife.of(Statistics.mean(), same(1, 4)));
    String labels = LabelPermutation.METHOD;
    to.on(labels, NO_COMPARISON, LabelPermutation.of(Statistics.mean(), col(1), upTo(4), DRAWN));
    to.on(labels, UNIDENTIFIED, LabelPermutation.of(NOTHING, upTo(4), upTo(4), DRAWN));
  }

  private static Outcome<Bootstrap> ratings(int... answers) {
    Scale points = Scale.of("points", 1, 4, Better.HIGHER);
    return RatingBootstrap.of(CountStatistic.mean(), DRAWN, Ratings.of(points, answers));
  }

  private static void rankings(Reached to) {
    DecisionMatrix equal = matrix(new double[][] {{2, 3}, {2, 3}});
    DecisionMatrix below = matrix(new double[][] {{-2, 3}, {2, 4}});
    to.on(Saw.METHOD, OUT_OF_RANGE, Saw.of(below, Saw.Normalisation.RATIO));
    to.on(Saw.METHOD, ZERO_VARIANCE, Saw.of(equal, Saw.Normalisation.MIN_MAX));
    to.on(Topsis.METHOD, ZERO_VARIANCE, Topsis.of(equal));
    to.on(EntropyWeights.METHOD, OUT_OF_RANGE, EntropyWeights.of(below));
    to.on(EntropyWeights.METHOD, ZERO_VARIANCE, EntropyWeights.of(equal));
    to.on(RankReversal.METHOD, ZERO_VARIANCE, RankReversal.of(equal, RankingMethod.topsis()));
    to.on(
        WeightSensitivity.METHOD,
        ZERO_VARIANCE,
        WeightSensitivity.of(equal, RankingMethod.topsis()));
  }

  private static DecisionMatrix matrix(double[][] values) {
    return DecisionMatrix.of(
        List.of("A", "B"),
        List.of(Criterion.benefit("kepuasan", 0.5), Criterion.benefit("jangkauan", 0.5)),
        values);
  }

  private static void weights(Reached to) {
    String plane = ImportancePerformance.METHOD;
    RatedAspect one = new RatedAspect("waktu", 4, 0.1, 3, 0.1);
    to.on(plane, NO_DATA, ImportancePerformance.of(List.of()));
    to.on(plane, BELOW_MINIMUM_N, ImportancePerformance.of(List.of(one)));
    double[][] ones = new double[11][11];
    IntStream.range(0, 11).forEach(i -> Arrays.fill(ones[i], 1));
    List<String> names = IntStream.range(0, 11).mapToObj(i -> "k" + i).toList();
    to.on(Ahp.METHOD, OUT_OF_RANGE, Ahp.of(Judgements.of(names, ones)).consistencyRatio());
  }
}
