package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.MISSING_ELEMENT;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.NO_RESPONSES;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.DirichletMean;
import id.bina.scoring.stat.Median;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.stat.descriptive.Autocorrelation;
import id.bina.scoring.stat.descriptive.Description;
import id.bina.scoring.stat.descriptive.Distribution;
import id.bina.scoring.stat.descriptive.KendallTau;
import id.bina.scoring.stat.descriptive.NetPromoterDifference;
import id.bina.scoring.stat.descriptive.ShapeType;
import id.bina.scoring.stat.descriptive.Spearman;
import id.bina.scoring.stat.descriptive.TopBox;

/** Columns that cannot be described. */
final class ColumnRefusals {

  private static final Scale POINTS = Scale.of("points", 1, 4, Better.HIGHER);

  private ColumnRefusals() {}

  static void reach(Reached to) {
    columns(to);
    answers(to);
    pairs(to);
  }

  private static void columns(Reached to) {
    String id = Description.METHOD;
    to.on(id, NO_DATA, Description.of(col()));
    to.on(id, BELOW_MINIMUM_N, Description.of(col(3)).orThrow().sample());
    Description flat = Description.of(same(3, 9)).orThrow();
    to.on(id, ZERO_VARIANCE, flat.skewness(ShapeType.TYPE_1));
    to.on(OneSampleT.METHOD, BELOW_MINIMUM_N, OneSampleT.of(col(3)));
    to.on(OneSampleT.METHOD, ZERO_VARIANCE, OneSampleT.of(same(3, 4)));
    to.on(Median.METHOD, NO_DATA, Median.of(col()));
    to.on(Median.METHOD, BELOW_MINIMUM_N, Median.of(upTo(5)).orThrow().interval());
    Numbers gap = Numbers.builder().add(1).add(2).missing(Missing.BLANK).add(4).build();
    to.on(Autocorrelation.METHOD, MISSING_ELEMENT, Autocorrelation.of(gap, 1));
    to.on(Autocorrelation.METHOD, BELOW_MINIMUM_N, Autocorrelation.of(upTo(2), 1));
    to.on(Autocorrelation.METHOD, ZERO_VARIANCE, Autocorrelation.of(same(2, 5), 1));
  }

  private static void answers(Reached to) {
    Ratings none = Ratings.of(POINTS);
    to.on(Wilson.METHOD, NO_DATA, Wilson.of(0, 0));
    to.on(Distribution.METHOD, NO_DATA, Distribution.of(col()));
    to.on(TopBox.METHOD, NO_RESPONSES, TopBox.of(none, 1));
    to.on(DirichletMean.METHOD, NO_RESPONSES, DirichletMean.of(none));
    to.on(NetPromoter.METHOD, NO_RESPONSES, NetPromoter.of(col()));
    NetPromoter one = NetPromoter.of(col(9)).orThrow();
    to.on(NetPromoter.METHOD, BELOW_MINIMUM_N, one.unbiasedError());
    to.on(NetPromoterDifference.METHOD, ZERO_VARIANCE, NetPromoterDifference.of(one, one));
  }

  private static void pairs(Reached to) {
    Numbers flat = same(2, 4);
    to.on(Correlation.METHOD, BELOW_MINIMUM_N, Correlation.of(upTo(2), upTo(2)));
    to.on(Correlation.METHOD, ZERO_VARIANCE, Correlation.of(upTo(4), flat));
    to.on(Correlation.METHOD, ZERO_VARIANCE, Correlation.of(upTo(4), upTo(4)).orThrow().interval());
    to.on(Spearman.METHOD, BELOW_MINIMUM_N, Spearman.of(upTo(2), upTo(2)));
    to.on(Spearman.METHOD, ZERO_VARIANCE, Spearman.of(upTo(4), flat));
    to.on(Spearman.METHOD, ZERO_VARIANCE, Spearman.of(upTo(4), upTo(4)).orThrow().interval());
    to.on(KendallTau.METHOD, BELOW_MINIMUM_N, KendallTau.of(upTo(2), upTo(2)));
    to.on(KendallTau.METHOD, BELOW_MINIMUM_N, KendallTau.of(upTo(4), upTo(4)).orThrow().interval());
    to.on(KendallTau.METHOD, ZERO_VARIANCE, KendallTau.of(upTo(4), flat));
  }
}
