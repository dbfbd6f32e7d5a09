package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.MISSING_ELEMENT;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.OTHER;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.UNIDENTIFIED;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.agreement.FleissKappa;
import id.bina.scoring.stat.agreement.Krippendorff;
import id.bina.scoring.stat.reliability.Guttman;
import id.bina.scoring.stat.reliability.ItemAnalysis;
import id.bina.scoring.stat.reliability.ItemMatrix;
import id.bina.scoring.stat.reliability.Omega;
import id.bina.scoring.stat.reliability.OmegaInterval;
import id.bina.scoring.stat.reliability.OneFactor;
import id.bina.scoring.stat.reliability.OneFactor.Extraction;
import id.bina.scoring.stat.reliability.PairwiseItems;
import id.bina.scoring.stat.reliability.SplitHalf;
import id.bina.scoring.stat.reliability.SplitHalf.Split;
import id.bina.scoring.stat.scaling.Polychoric;
import id.bina.scoring.stat.scaling.PolychoricMatrix;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.stat.scaling.Rasch;
import java.util.List;

/** Items and codings that carry no coefficient. */
final class ScaleRefusals {

  private static final Numbers A = col(1, 2, 3, 4, 5, 2, 3, 1, 4, 5, 3, 2);
  private static final Numbers B = col(2, 1, 3, 5, 4, 2, 4, 1, 3, 5, 2, 3);
  private static final Numbers C = col(1, 3, 2, 4, 5, 1, 3, 2, 5, 4, 3, 1);
  private static final Numbers FLAT = same(3, 12);

  private ScaleRefusals() {}

  static void reach(Reached to) {
    reliability(to);
    pairwise(to);
    factors(to);
    raters(to);
    coders(to);
    scaling(to);
  }

  private static void reliability(Reached to) {
    to.on(Alpha.METHOD, BELOW_MINIMUM_N, Alpha.of(A));
    to.on(Alpha.METHOD, ZERO_VARIANCE, Alpha.of(A, FLAT));
    to.on(Guttman.METHOD, BELOW_MINIMUM_N, Guttman.of(A));
    to.on(Guttman.METHOD, ZERO_VARIANCE, Guttman.of(A, FLAT));
    to.on(Guttman.METHOD, UNIDENTIFIED, Guttman.of(A, A).orThrow().lambda6());
    to.on(ItemAnalysis.METHOD, BELOW_MINIMUM_N, ItemAnalysis.of(A));
    to.on(ItemAnalysis.METHOD, ZERO_VARIANCE, ItemAnalysis.of(A, FLAT));
    to.on(SplitHalf.METHOD, BELOW_MINIMUM_N, SplitHalf.of(Split.ODD_EVEN, upTo(2), upTo(2)));
    to.on(
        SplitHalf.METHOD,
        ZERO_VARIANCE,
        SplitHalf.of(Split.ODD_EVEN, col(1, 2, 3), col(1, 2, 4), col(3, 2, 1), col(2, 2, 3)));
    SplitHalf opposite = new SplitHalf(Split.ODD_EVEN, 2, 1, 1, -1, 9);
    to.on(SplitHalf.METHOD, OUT_OF_RANGE, opposite.spearmanBrown());
  }

  private static void pairwise(Reached to) {
    String id = PairwiseItems.METHOD;
    to.on(id, BELOW_MINIMUM_N, PairwiseItems.of(A));
    to.on(id, ZERO_VARIANCE, PairwiseItems.of(A, FLAT));
    ItemMatrix impossible =
        new ItemMatrix(
            List.of("a", "b", "c"),
            List.of(List.of(1.0, 0.9, 0.9), List.of(0.9, 1.0, -0.9), List.of(0.9, -0.9, 1.0)),
            5,
            Gaps.PAIRWISE);
    to.on(id, UNIDENTIFIED, PairwiseItems.of(impossible).orThrow().lines().get(0).corrected());
  }

  private static void factors(Reached to) {
    ItemMatrix two = ItemMatrix.of(List.of(A, B), Gaps.LISTWISE).orThrow();
    ItemMatrix twice = ItemMatrix.of(List.of(A, A, B), Gaps.LISTWISE).orThrow();
    to.on(OneFactor.METHOD, BELOW_MINIMUM_N, OneFactor.of(two, Extraction.MAXIMUM_LIKELIHOOD));
    to.on(OneFactor.METHOD, UNIDENTIFIED, OneFactor.of(twice, Extraction.MAXIMUM_LIKELIHOOD));
    to.on(Omega.METHOD, BELOW_MINIMUM_N, Omega.of(A, B));
    to.on(Omega.METHOD, ZERO_VARIANCE, Omega.of(A, B, FLAT));
    to.on(Omega.METHOD, UNIDENTIFIED, Omega.of(A, A, B));
    Omega minres = Omega.of(List.of(A, B, C), Gaps.LISTWISE, Extraction.MINIMUM_RESIDUAL).orThrow();
    to.on(OmegaInterval.INFORMATION, OTHER, OmegaInterval.of(minres));
    Omega heywood =
        Omega.of(List.of(A, A, B, C), Gaps.LISTWISE, Extraction.MINIMUM_RESIDUAL).orThrow();
    OneFactor held = heywood.factor();
    OneFactor asIfLikely =
        new OneFactor(
            held.matrix(),
            Extraction.MAXIMUM_LIKELIHOOD,
            held.loadings(),
            held.uniquenesses(),
            List.of("item 1"));
    to.on(OmegaInterval.INFORMATION, UNIDENTIFIED, OmegaInterval.of(new Omega(asIfLikely)));
  }

  private static void raters(Reached to) {
    to.on(Icc.METHOD, BELOW_MINIMUM_N, Icc.of(A));
    to.on(Icc.METHOD, ZERO_VARIANCE, Icc.of(FLAT, FLAT));
    Icc crosswise = Icc.of(col(1, 2, 3), col(3, 2, 1), col(2, 2, 2)).orThrow();
    to.on(Icc.METHOD, ZERO_VARIANCE, crosswise.value(Icc.Form.THREE_MEAN));
    Icc apart = Icc.of(col(4, 4, 1), col(1, 1, 5), col(6, 5, 4)).orThrow();
    to.on(Icc.METHOD, OUT_OF_RANGE, apart.interval(Icc.Form.TWO_MEAN));
    to.on(Kappa.METHOD, NO_DATA, Kappa.of(0, 0, 0, 0));
    to.on(Kappa.METHOD, ZERO_VARIANCE, Kappa.of(9, 0, 0, 0));
    to.on(Kappa.METHOD, ZERO_VARIANCE, Kappa.of(9, 0, 0, 4).orThrow().interval());
  }

  private static void coders(Reached to) {
    String fleiss = FleissKappa.METHOD;
    to.on(fleiss, NO_DATA, FleissKappa.of(col(), col()));
    to.on(fleiss, BELOW_MINIMUM_N, FleissKappa.of(A));
    to.on(fleiss, ZERO_VARIANCE, FleissKappa.of(FLAT, FLAT));
    to.on(fleiss, TOO_LARGE, FleissKappa.of(upTo(301), upTo(301)).orThrow().standardError());
    String alpha = Krippendorff.METHOD;
    Krippendorff.Metric nominal = Krippendorff.Metric.NOMINAL;
    to.on(alpha, BELOW_MINIMUM_N, Krippendorff.of(nominal, A));
    to.on(alpha, ZERO_VARIANCE, Krippendorff.of(nominal, FLAT, FLAT));
    to.on(
        alpha,
        OUT_OF_RANGE,
        Krippendorff.of(Krippendorff.Metric.RATIO, col(-1, 2, 3), col(1, 2, 3)));
    to.on(
        alpha, TOO_LARGE, Krippendorff.of(nominal, upTo(301), upTo(301)).orThrow().standardError());
  }

  private static void scaling(Reached to) {
    String pair = Polychoric.METHOD;
    to.on(pair, NO_DATA, Polychoric.of(col(), col()));
    to.on(pair, BELOW_MINIMUM_N, Polychoric.of(col(1), col(2)));
    to.on(pair, ZERO_VARIANCE, Polychoric.of(A, FLAT));
    to.on(pair, TOO_LARGE, Polychoric.of(upTo(26), upTo(26)));
    to.on(pair, UNIDENTIFIED, Polychoric.of(col(1, 1, 2, 2), col(1, 1, 2, 2)));
    String matrix = PolychoricMatrix.METHOD;
    to.on(matrix, NO_DATA, PolychoricMatrix.of(List.of(), Gaps.LISTWISE));
    to.on(matrix, BELOW_MINIMUM_N, PolychoricMatrix.of(List.of(A), Gaps.LISTWISE));
    to.on(matrix, ZERO_VARIANCE, PolychoricMatrix.of(List.of(A, FLAT), Gaps.LISTWISE));
    to.on(Rasch.METHOD, BELOW_MINIMUM_N, rasch(List.of(A)));
    to.on(Rasch.METHOD, UNIDENTIFIED, rasch(List.of(A, col(1, 5, 1, 5, 1, 5, 5, 1, 1, 1, 5, 5))));
    Numbers yes = col(0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1);
    Numbers no = col(1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0);
    Numbers often = col(1, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1);
    to.on(Rasch.METHOD, MISSING_ELEMENT, rasch(List.of(yes, no, often)).orThrow().expectedPlaces());
  }

  private static Outcome<Rasch> rasch(List<Numbers> items) {
    return Rasch.of(
        items, Rasch.Model.PARTIAL_CREDIT, Rasch.Estimation.CONDITIONAL, Rasch.Unused.REFUSE);
  }
}
