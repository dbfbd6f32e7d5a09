package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.program.Training;
import id.bina.core.result.Basis;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Each facet of each material against the median of all else that the same respondent rated in the
 * class, which takes out how lenient the respondent is.
 */
final class TeachingRelatives {
  /** A median of fewer says nothing about how the respondent rates. */
  private static final int OTHERS_NEEDED = 2;

  private static final Text STEP =
      Text.of(
          "rata-rata selisih terhadap median nilai lain responden, POMP",
          "mean difference to the median of the respondent's other ratings, POMP");

  private final TeachingStudy study;

  TeachingRelatives(TeachingStudy study) {
    this.study = study;
  }

  /** Writes all of them down; what it gives back is low beside the rest. */
  List<Paired> write(List<Taught> all) {
    List<Paired> materials = new ArrayList<>();
    List<Paired> instructors = new ArrayList<>();
    for (Taught taught : all) {
      for (Facet facet : study.form().facets()) {
        relative(taught, facet).ifPresent((taught.isWhole() ? materials : instructors)::add);
      }
    }
    List<Paired> low = new ArrayList<>();
    for (PairedFamily family : List.of(PairedFamily.of(materials), PairedFamily.of(instructors))) {
      family.write(study, Basis.CASES);
      low.addAll(family.relativelyLow(study.policy().relativeLowPomp(), study.policy().alpha()));
    }
    return low;
  }

  private Optional<Paired> relative(Taught taught, Facet facet) {
    double[] differences = differences(taught, facet);
    Optional<TeachingRefusal> refusal = refusal(taught, facet, differences.length);
    if (refusal.isPresent()) {
      study.absent(facet.relative(), study.cell(taught), refusal.get());
      return Optional.empty();
    }
    Moments moments = Moments.of(Numbers.of(differences).named("difference"));
    return OneSampleT.of(moments, 0, study.level())
        .match(
            test -> Optional.of(new Paired(facet.relative(), taught, test, 1, 0, STEP)),
            none -> {
              TeachingRefusal same = TeachingRefusal.sameForAll(differences.length);
              study.absent(facet.relative(), study.cell(taught), same);
              return Optional.empty();
            });
  }

  private Optional<TeachingRefusal> refusal(Taught taught, Facet facet, long n) {
    if (study.profiles().respondents() == 0) {
      return Optional.of(TeachingRefusal.unlinked());
    }
    long rated = study.tallies().rows(facet, taught::covers).answering();
    long sound = study.tallies().rows(facet, g -> taught.covers(g) && study.isSound(g)).answering();
    if (sound == 0 && rated > 0) {
      return Optional.of(TeachingRefusal.halo(rated));
    }
    int needed = study.policy().casesForT();
    return n < needed ? Optional.of(TeachingRefusal.tooFew(n, needed)) : Optional.empty();
  }

  private double[] differences(Taught taught, Facet facet) {
    List<Double> differences = new ArrayList<>();
    for (Training training : study.setting().program().trainings()) {
      if (!study.halo().contains(training.id().value())) {
        for (Profile profile : study.profiles().in(training.id().value())) {
          difference(profile, taught, facet).ifPresent(differences::add);
        }
      }
    }
    return differences.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static OptionalDouble difference(Profile profile, Taught taught, Facet facet) {
    Optional<Rational> own = profile.mean(rated -> rated.isOf(taught, facet));
    Optional<Rational> others = profile.median(rated -> !rated.isOf(taught, facet), OTHERS_NEEDED);
    return own.isPresent() && others.isPresent()
        ? OptionalDouble.of(own.get().minus(others.get()).doubleValue())
        : OptionalDouble.empty();
  }
}
