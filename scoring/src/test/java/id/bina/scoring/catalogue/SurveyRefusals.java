package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.MISSING_ELEMENT;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.NO_RESPONSES;
import static id.bina.core.result.Absence.NO_ROSTER;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.OVERLAP;
import static id.bina.core.result.Absence.UNIDENTIFIED;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.scoring.stat.ClusteredShare;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.IndexDifference;
import id.bina.scoring.stat.pooling.BetweenVariance;
import id.bina.scoring.stat.pooling.Egger;
import id.bina.scoring.stat.pooling.HartungKnapp;
import id.bina.scoring.stat.pooling.Heterogeneity;
import id.bina.scoring.stat.pooling.LeaveOneOut;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Prediction;
import id.bina.scoring.stat.pooling.Study;
import id.bina.scoring.stat.survey.CalibratedWeights;
import id.bina.scoring.stat.survey.Dispositions;
import id.bina.scoring.stat.survey.KishEffect;
import id.bina.scoring.stat.survey.Margin;
import id.bina.scoring.stat.survey.NonResponseBounds;
import id.bina.scoring.stat.survey.ResponseRates;
import id.bina.scoring.stat.survey.SurveyDesign;
import id.bina.scoring.stat.survey.SurveyMean;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.Elements;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Surveys and studies that speak for nobody. */
final class SurveyRefusals {

  private static final Numbers EQUAL = same(10, 4);

  private SurveyRefusals() {}

  static void reach(Reached to) {
    means(to);
    weights(to);
    answers(to);
    index(to);
    pooling(to);
  }

  private static void means(Reached to) {
    String id = SurveyMean.METHOD;
    SurveyDesign plain = SurveyDesign.of(EQUAL);
    to.on(id, NO_DATA, SurveyMean.of(col(), SurveyDesign.of(col())));
    to.on(id, BELOW_MINIMUM_N, SurveyMean.of(col(1), SurveyDesign.of(col(10))));
    to.on(id, ZERO_VARIANCE, SurveyMean.of(same(2, 4), plain));
    to.on(id, OUT_OF_RANGE, SurveyMean.of(upTo(4), plain.withPopulation(3)));
  }

  private static void weights(Reached to) {
    Margin sex = new Margin("sex", List.of("f", "m", "f", "m"), Map.of("f", 60.0, "m", 40.0));
    Margin rank = new Margin("rank", List.of("x", "y", "x", "y"), Map.of("x", 50.0, "y", 50.0));
    Margin empty = new Margin("sex", List.of("f", "f", "f", "f"), Map.of("f", 60.0, "m", 40.0));
    to.on(
        CalibratedWeights.POST_STRATIFIED, NO_DATA, CalibratedWeights.postStratified(EQUAL, empty));
    to.on(CalibratedWeights.RAKED, NO_DATA, CalibratedWeights.raked(EQUAL, List.of(empty, rank)));
    to.on(
        CalibratedWeights.RAKED, UNIDENTIFIED, CalibratedWeights.raked(EQUAL, List.of(sex, rank)));
    to.on(KishEffect.METHOD, NO_DATA, KishEffect.of(col()));
  }

  private static void answers(Reached to) {
    String rates = ResponseRates.METHOD;
    to.on(rates, NO_ROSTER, ResponseRates.of(Dispositions.ofComplete(0)));
    Dispositions unreached = Dispositions.ofComplete(0).withNotReached(4);
    to.on(rates, NO_RESPONSES, ResponseRates.of(unreached).orThrow().coop1());
    to.on(NonResponseBounds.METHOD, NO_RESPONSES, NonResponseBounds.of(2, 0, 9, 1, 4));
    to.on(ClusteredShare.METHOD, NO_DATA, ClusteredShare.of(List.of(), 0.95));
  }

  private static void index(Reached to) {
    String id = ElementIndex.METHOD;
    OptionalLong unknown = OptionalLong.empty();
    to.on(id, NO_RESPONSES, ElementIndex.of(ElementSums.empty(2, 1), unknown));
    ElementSums one = Elements.of(List.of(List.of(2, 3)));
    ElementIndex single = ElementIndex.of(one, unknown).orThrow();
    to.on(id, BELOW_MINIMUM_N, single.standardError());
    ElementIndex alike =
        ElementIndex.of(Elements.of(List.of(List.of(2, 3), List.of(2, 3))), unknown).orThrow();
    IndexDifference none = new IndexDifference(alike, alike, Rational.of(25), 0.95);
    to.on(id, ZERO_VARIANCE, none.estimate());
    to.on(
        id,
        MISSING_ELEMENT,
        ElementIndex.of(Elements.of(List.of(Arrays.asList(2, null))), unknown));
  }

  private static void pooling(Reached to) {
    String id = Pooling.METHOD;
    Region jambi = Region.of("Jambi", RegionLevel.PROVINSI);
    Region bungo = Region.of("Bungo", RegionLevel.KABUPATEN).withWithin("Jambi");
    Study one = Study.of("one", 0.5, 0.04);
    Study other = Study.of("other", 0.5, 0.04);
    Pooling alone = Pooling.of(List.of(one)).orThrow();
    Pooling both = Pooling.of(List.of(one, other), BetweenVariance.COMMON_EFFECT, 0.95).orThrow();
    to.on(id, NO_DATA, Pooling.of(List.of()));
    to.on(id, OVERLAP, Pooling.of(List.of(one.in(jambi), other.in(bungo))));
    to.on(id, UNIDENTIFIED, both.tauSquaredError());
    to.on(id, BELOW_MINIMUM_N, alone.q());
    to.on(id, ZERO_VARIANCE, both.hartungKnapp(HartungKnapp.AS_OBSERVED));
    to.on(Heterogeneity.METHOD, BELOW_MINIMUM_N, alone.heterogeneity());
    to.on(Prediction.METHOD, BELOW_MINIMUM_N, both.prediction());
    to.on(LeaveOneOut.METHOD, BELOW_MINIMUM_N, LeaveOneOut.of(alone));
    to.on(Egger.METHOD, BELOW_MINIMUM_N, Egger.of(List.of(one, other)));
    to.on(Egger.METHOD, UNIDENTIFIED, Egger.of(List.of(one, other, Study.of("c", 0.7, 0.04))));
  }
}
