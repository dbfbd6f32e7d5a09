package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What observations by raters, and codings by coders, measure. */
final class ObservedMeasures {
  static final Measure MEAN =
      of("observation.mean", "rata-rata pengamatan", "mean of observations", Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure CHANGE =
      of("observation.change", "perubahan menurut pengamatan", "observed change", Units.POMP)
          .range(-100, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure ICC =
      of(
              "observation.icc",
              "keandalan rata-rata penilai, ICC(2,k)",
              "reliability of the mean of raters, ICC(2,k)",
              Units.COEFFICIENT)
          .better(Better.HIGHER)
          .build();
  static final Measure KAPPA =
      of(
              "voices.coder_kappa",
              "kesepakatan dua pengode, kappa Cohen",
              "agreement of two coders, Cohen's kappa",
              Units.COEFFICIENT)
          .range(-1, 1)
          .better(Better.HIGHER)
          .level(Level.PROCESS)
          .build();

  /**
   * What one rubric is measured by.
   *
   * @param mean of the observations
   * @param change between occasions
   * @param icc agreement of the raters
   */
  record Kind(Measure mean, Measure change, Measure icc) {
    Set<Measure> all() {
      return new LinkedHashSet<>(List.of(mean, change, icc));
    }
  }

  static final Kind WHOLE = new Kind(MEAN, CHANGE, ICC);

  static final Kind ASPECT =
      new Kind(
          aspect(MEAN, "mean", "tiap aspek", "by aspect"),
          aspect(CHANGE, "change", "tiap aspek", "by aspect"),
          aspect(ICC, "icc", "tiap aspek", "by aspect"));

  private ObservedMeasures() {}

  private static Measure aspect(Measure of, String id, String indonesian, String english) {
    return of.toBuilder()
        .id(MeasureId.of("observation.aspect_" + id))
        .title(
            Text.of(of.title().in("id") + ", " + indonesian, of.title().in("en") + ", " + english))
        .build();
  }

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(MEAN, CHANGE, ICC, KAPPA));
  }

  private static Measure.Builder of(String id, String indonesian, String english, String unit) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .level(Level.BEHAVIOUR);
  }
}
