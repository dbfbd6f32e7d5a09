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

/** What a comparison of units before and after measures. */
final class UnitMeasures {
  /** The unit of the indicator itself; a share is counted in percentage points. */
  private static final String INDICATOR = "indicator";

  static final Measure CHANGE =
      of("change", "perubahan unit yang dilatih", "change of the trained units", INDICATOR);
  static final Measure RATE_RATIO =
      of(
          "rate_ratio",
          "rasio kejadian sesudah terhadap sebelum",
          "ratio of the rate after to the rate before",
          Units.RATIO);
  static final Measure DIFFERENCE =
      of(
          "difference",
          "selisih perubahan terhadap unit pembanding",
          "difference of the change to that of comparison units",
          INDICATOR);
  static final Measure ANCOVA =
      of(
          "ancova",
          "selisih terhadap unit pembanding, disesuaikan dengan nilai sebelum",
          "difference to comparison units, adjusted for the figure before",
          INDICATOR);
  static final Measure RANK =
      of(
          "rank",
          "peringkat perubahan di antara unit tanpa pelatihan",
          "rank of the change among untrained units",
          Units.COUNT);
  static final Measure RANDOMISATION_P =
      of(
          "randomisation_p",
          "p uji pengacakan pada tingkat unit",
          "p of the randomisation test of units",
          Units.PROBABILITY);
  static final Measure SMALLEST_P =
      of(
          "smallest_p",
          "p terkecil yang dapat dicapai dengan unit sebanyak ini",
          "smallest p that so many units can reach",
          Units.PROBABILITY);
  static final Measure CONTROL =
      of(
          "control",
          "perubahan indikator kontrol, yang tidak disentuh program",
          "change of a control indicator, which the programme does not touch",
          INDICATOR);

  private UnitMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            CHANGE, RATE_RATIO, DIFFERENCE, ANCOVA, RANK, RANDOMISATION_P, SMALLEST_P, CONTROL));
  }

  /** What only a comparison can give. */
  static List<Measure> compared() {
    return List.of(DIFFERENCE, ANCOVA, RANK, RANDOMISATION_P, SMALLEST_P);
  }

  private static Measure of(String id, String indonesian, String english, String unit) {
    return Measure.builder()
        .id(MeasureId.of("units." + id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .better(Better.NONE)
        .level(Level.RESULTS)
        .build();
  }
}
