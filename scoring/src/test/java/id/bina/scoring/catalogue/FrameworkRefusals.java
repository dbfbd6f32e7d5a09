package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.NO_DATA;

import id.bina.scoring.roi.LoadedCost;
import id.bina.scoring.roi.Loading;
import id.bina.scoring.roi.NetPresentValue;
import id.bina.scoring.roi.ReturnOnInvestment;
import id.bina.scoring.roi.ReturnReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the frameworks of evaluation refuse. */
final class FrameworkRefusals {
  private FrameworkRefusals() {}

  static void reach(Reached to) {
    LoadedCost cost = LoadedCost.of(Map.of(Loading.DELIVERY, BigDecimal.ONE));
    to.on(ReturnOnInvestment.METHOD, NO_DATA, ReturnOnInvestment.of(List.of(), 1, cost));
    to.on(ReturnReview.METHOD, NO_DATA, ReturnReview.of(List.of(), 1, cost, List.of(), List.of()));
    to.on(NetPresentValue.METHOD, NO_DATA, NetPresentValue.of(cost, List.of(), BigDecimal.ZERO));
  }
}
