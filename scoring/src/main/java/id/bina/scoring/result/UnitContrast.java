package id.bina.scoring.result;

import id.bina.core.result.Interval;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.ShareChanges;
import java.util.Optional;

/**
 * The change of the treated units beside that of the others: shares over all cases in percentage
 * points, other figures as means of units.
 *
 * @param treated change of the treated units
 * @param others change of the others
 * @param interval of the difference, if there is one
 * @param cautious the interval of a difference of shares from Wilson's limits
 */
record UnitContrast(
    double treated, double others, Optional<Interval> interval, Optional<Interval> cautious) {

  static UnitContrast of(UnitStudy study) {
    return study.panel().isShare()
        ? of(study.panel().shares(study.level()).orThrow())
        : of(DifferenceInDifferences.of(study.treated(), study.others(), study.level()).orThrow());
  }

  private static UnitContrast of(ShareChanges shares) {
    return new UnitContrast(
        100 * (shares.treatedAfter().share() - shares.treatedBefore().share()),
        100 * (shares.otherAfter().share() - shares.otherBefore().share()),
        shares.interval().asOptional().map(UnitContrast::points),
        Optional.of(points(shares.scoreInterval())));
  }

  private static UnitContrast of(DifferenceInDifferences did) {
    return new UnitContrast(
        did.treated().meanChange(),
        did.comparison().meanChange(),
        did.estimate().asOptional().map(Estimate::interval),
        Optional.empty());
  }

  double difference() {
    return treated - others;
  }

  /** An interval of shares in percentage points. */
  static Interval points(Interval shares) {
    return Interval.of(100 * shares.lower(), 100 * shares.upper(), shares.level(), shares.method());
  }
}
