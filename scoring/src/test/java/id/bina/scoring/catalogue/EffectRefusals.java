package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.CEILING;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.OTHER;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.result.Outcome;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MedianDifference;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.RateRatio;
import id.bina.scoring.stat.ShareChanges;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.NormalizedGain;
import id.bina.scoring.stat.effect.TwoByTwo;

/** Differences that have no size. */
final class EffectRefusals {

  private EffectRefusals() {}

  static void reach(Reached to) {
    paired(to);
    independent(to);
    shares(to);
  }

  private static void paired(Reached to) {
    String id = PairedEffect.METHOD;
    to.on(id, BELOW_MINIMUM_N, PairedEffect.of(upTo(2), upTo(2)));
    to.on(
        id,
        OTHER,
        PairedEffect.of(upTo(4), col(2, 4, 3, 7)).orThrow().dPre().flatMap(EffectSize::interval));
    PairedEffect flat = PairedEffect.of(same(2, 4), same(3, 4)).orThrow();
    to.on(id, ZERO_VARIANCE, flat.dAv());
    PairedEffect steady = PairedEffect.of(upTo(4), col(2, 3, 4, 5)).orThrow();
    to.on(PairedEffect.ALGINA_KESELMAN, ZERO_VARIANCE, steady.dAv().flatMap(EffectSize::interval));
    to.on(PairedEffect.NON_CENTRAL_T, ZERO_VARIANCE, steady.dz());
    to.on(PairedEffect.BORENSTEIN, ZERO_VARIANCE, steady.dRm());
    String gain = NormalizedGain.METHOD;
    to.on(gain, NO_DATA, NormalizedGain.of(col(), col(), 100));
    to.on(gain, CEILING, NormalizedGain.of(same(100, 3), same(100, 3), 100));
    to.on(gain, OUT_OF_RANGE, NormalizedGain.of(col(50, 120), col(60, 80), 100));
  }

  private static void independent(Reached to) {
    String d = IndependentEffect.METHOD;
    to.on(d, BELOW_MINIMUM_N, IndependentEffect.of(col(1), upTo(4)));
    to.on(d, ZERO_VARIANCE, IndependentEffect.of(same(1, 4), same(2, 4)));
    String delta = CliffDelta.METHOD;
    to.on(delta, BELOW_MINIMUM_N, CliffDelta.of(col(1), upTo(4)));
    to.on(delta, ZERO_VARIANCE, CliffDelta.of(col(8, 9), upTo(4)).orThrow().interval());
    String shift = HodgesLehmann.METHOD;
    to.on(shift, NO_COMPARISON, HodgesLehmann.of(col(), upTo(4)));
    to.on(shift, BELOW_MINIMUM_N, HodgesLehmann.of(upTo(2), upTo(2)).orThrow().interval());
    to.on(shift, TOO_LARGE, HodgesLehmann.of(upTo(2001), upTo(2001)));
    String medians = MedianDifference.METHOD;
    to.on(medians, NO_DATA, MedianDifference.of(col(), upTo(4)));
    to.on(medians, BELOW_MINIMUM_N, MedianDifference.of(col(1), upTo(4)).orThrow().interval());
    to.on(medians, ZERO_VARIANCE, MedianDifference.of(same(1, 9), same(2, 9)).orThrow().interval());
  }

  private static void shares(Reached to) {
    to.on(Newcombe.METHOD, NO_DATA, Newcombe.of(0, 0, 1, 2));
    String table = TwoByTwo.METHOD;
    to.on(table, NO_COMPARISON, TwoByTwo.of(0, 0, 1, 2));
    to.on(table, OUT_OF_RANGE, TwoByTwo.of(0, 4, 1, 2).orThrow().oddsRatio());
    to.on(table, ZERO_VARIANCE, TwoByTwo.of(4, 0, 3, 0).orThrow().riskRatio());
    to.on(RateRatio.METHOD, NO_DATA, RateRatio.of(1, 0, 1, 9));
    to.on(RateRatio.METHOD, OUT_OF_RANGE, RateRatio.of(1, 9, 0, 9));
    Outcome<ShareChanges> none =
        ShareChanges.of(Wilson.of(0, 0), Wilson.of(1, 2), Wilson.of(1, 2), Wilson.of(1, 2));
    to.on(ShareChanges.METHOD, NO_DATA, none);
    to.on(ShareChanges.SCORE_METHOD, NO_DATA, none);
    Outcome<ShareChanges> ends =
        ShareChanges.of(Wilson.of(0, 2), Wilson.of(2, 2), Wilson.of(0, 2), Wilson.of(0, 2));
    to.on(ShareChanges.METHOD, ZERO_VARIANCE, ends.orThrow().interval());
  }
}
