package id.bina.scoring.stat.scaling;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Matrix;
import id.bina.scoring.stat.scaling.RaschCounts.Sharing;
import id.bina.scoring.stat.scaling.RaschDesign.Place;
import id.bina.scoring.tally.JointCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From answers to a Rasch scale.
 *
 * @param model which thresholds items may have
 * @param estimation how thresholds are found
 * @param unused what becomes of a category that nobody chose
 */
record RaschFit(Rasch.Model model, Rasch.Estimation estimation, Rasch.Unused unused) {

  Outcome<Rasch> of(JointCounts items) {
    if (items.columns().size() < 2) {
      return Check.tooFew(items.columns().size(), "items", 2);
    }
    Sharing sharing = model == Rasch.Model.RATING_SCALE ? Sharing.ALL_ITEMS : Sharing.EACH_ITEM;
    RaschCounts counts = RaschCounts.of(items, sharing, unused);
    if (counts.n() < Rasch.LEAST) {
      return Check.tooFew(counts.n(), "complete rows", Rasch.LEAST);
    }
    Optional<String> trouble = trouble(counts);
    if (trouble.isPresent()) {
      return Outcome.notComputable(Absence.UNIDENTIFIED, trouble.get());
    }
    Place place = estimation == Rasch.Estimation.MARGINAL ? Place.FREE : Place.FIXED;
    RaschDesign design = RaschDesign.of(counts.steps(), model, place);
    Optional<NewtonFit> fit = fit(counts, design);
    return fit.isPresent()
        ? Outcome.of(rasch(counts, design, fit.get()))
        : Outcome.notComputable(Absence.UNIDENTIFIED, "the thresholds do not settle");
  }

  /** What keeps thresholds from being placed, seen before any is. */
  private Optional<String> trouble(RaschCounts counts) {
    for (int i = 0; i < counts.items(); i++) {
      String name = counts.names().get(i);
      int used = 0;
      for (int h = 0; h <= counts.steps()[i]; h++) {
        boolean chosen = inUse(counts, i, h) > 0;
        used += chosen ? 1 : 0;
        if (!chosen && model == Rasch.Model.PARTIAL_CREDIT) {
          return Optional.of("nobody" + inside() + " chose category " + h + " of " + name);
        }
      }
      if (used < 2) {
        return Optional.of("everybody" + inside() + " chose one category of " + name);
      }
    }
    for (int h = 0; model == Rasch.Model.RATING_SCALE && h <= counts.steps()[0]; h++) {
      long chosen = 0;
      for (int i = 0; i < counts.items(); i++) {
        chosen += inUse(counts, i, h);
      }
      if (chosen == 0) {
        return Optional.of("nobody" + inside() + " chose category " + h + " of any item");
      }
    }
    return Optional.empty();
  }

  private boolean isJoint() {
    return estimation == Rasch.Estimation.JOINT || estimation == Rasch.Estimation.JOINT_CORRECTED;
  }

  private String inside() {
    return isJoint() ? " between the lowest and the highest score" : "";
  }

  private long inUse(RaschCounts counts, int item, int category) {
    return isJoint() ? counts.countInside(item, category) : counts.count(item, category);
  }

  private Optional<NewtonFit> fit(RaschCounts counts, RaschDesign design) {
    return switch (estimation) {
      case CONDITIONAL -> NewtonFit.of(new ConditionalLikelihood(counts, design), design.sums());
      case JOINT, JOINT_CORRECTED ->
          NewtonFit.of(new JointLikelihood(counts, design), design.sums());
      case MARGINAL ->
          NewtonFit.of(new MarginalLikelihood(counts, design), design.sums().extended());
    };
  }

  private Rasch rasch(RaschCounts counts, RaschDesign design, NewtonFit fit) {
    int size = design.parameters();
    double[] parameters = fit.parameters();
    Matrix toThresholds = design.thresholds();
    if (estimation != Rasch.Estimation.MARGINAL) {
      toThresholds = design.centring().times(toThresholds);
    }
    if (estimation == Rasch.Estimation.JOINT_CORRECTED) {
      toThresholds = toThresholds.times((counts.items() - 1.0) / counts.items());
    }
    double[] flat = toThresholds.times(Arrays.copyOf(parameters, size));
    Matrix part = fit.covariance().leading(size);
    Matrix covariance = toThresholds.times(part).times(toThresholds.transposed());
    RaschScale scale = new RaschScale(counts, design.byItem(flat));
    OptionalDouble spread =
        estimation == Rasch.Estimation.MARGINAL
            ? OptionalDouble.of(1 + parameters[size])
            : OptionalDouble.empty();
    return new Rasch(
        model,
        estimation,
        counts.n(),
        counts.leftOut(),
        counts.merged(),
        fit.value(),
        size,
        items(counts, design, scale, flat, covariance),
        scale.persons(),
        scale.separation(),
        spread);
  }

  private static List<RaschItem> items(
      RaschCounts counts, RaschDesign design, RaschScale scale, double[] flat, Matrix covariance) {
    Matrix toLocations = design.locations();
    double[] locations = toLocations.times(flat);
    Matrix spread = toLocations.times(covariance).times(toLocations.transposed());
    double[] errors = new double[flat.length];
    for (int k = 0; k < errors.length; k++) {
      errors[k] = Math.sqrt(covariance.at(k, k));
    }
    List<RaschItem> items = new ArrayList<>();
    for (int i = 0; i < counts.items(); i++) {
      List<Long> chosen = new ArrayList<>();
      for (int h = 0; h <= counts.steps()[i]; h++) {
        chosen.add(counts.count(i, h));
      }
      double[] fit = scale.fit(i);
      items.add(
          new RaschItem(
              counts.names().get(i),
              chosen,
              Arrays.stream(design.byItem(flat)[i]).boxed().toList(),
              Arrays.stream(design.byItem(errors)[i]).boxed().toList(),
              locations[i],
              Math.sqrt(spread.at(i, i)),
              fit[0],
              fit[1]));
    }
    return items;
  }
}
