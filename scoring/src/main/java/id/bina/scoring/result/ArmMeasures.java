package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a comparison of two arms measures. */
final class ArmMeasures {
  static final Measure DIFFERENCE =
      of("difference", "selisih hasil antarkelompok", "difference between the arms", "outcome");
  static final Measure ADJUSTED =
      of(
          "difference_adjusted",
          "selisih hasil antarkelompok, disesuaikan",
          "difference between the arms, adjusted",
          "outcome");
  static final Measure BALANCE =
      of(
          "balance",
          "selisih terbaku ciri awal antarkelompok",
          "standardised difference of the arms before",
          Units.STANDARD_DEVIATIONS);

  private ArmMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(DIFFERENCE, ADJUSTED, BALANCE));
  }

  private static Measure of(String id, String indonesian, String english, String unit) {
    return Measure.builder()
        .id(MeasureId.of("result." + id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .better(Better.NONE)
        .level(Level.RESULTS)
        .build();
  }
}
