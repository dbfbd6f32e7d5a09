package id.bina.scoring.competency;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the register of competency levels measures. */
final class CompetencyMeasures {
  /** The unit of a gap: steps of the ladder of levels. */
  static final String LEVELS = "levels";

  static final Measure BELOW =
      measure("below", "pegawai di bawah standar kompetensi", "staff below the standard")
          .unit(Units.SHARE)
          .range(0, 1)
          .build();
  static final Measure MEAN_GAP =
      measure("mean_gap", "rata-rata kesenjangan kompetensi", "mean gap of competency")
          .unit(LEVELS)
          .range(0, 9)
          .build();
  static final Measure BELOW_CHANGE =
      measure(
              "below_change",
              "perubahan bagian di bawah standar per putaran",
              "change of the share below the standard, per round")
          .unit(Units.SHARE_DIFFERENCE)
          .range(-1, 1)
          .build();
  static final Measure TREND_P =
      measure(
              "below_trend_p",
              "peluang urutan seperti ini tanpa kecenderungan (Mann-Kendall)",
              "probability of such an order without a trend (Mann-Kendall)")
          .unit(Units.PROBABILITY)
          .range(0, 1)
          .better(Better.NONE)
          .build();
  static final Measure OUTSIDE =
      measure(
              "rounds_outside",
              "putaran di luar batas kendali (XmR)",
              "rounds outside the limits of the chart (XmR)")
          .unit(Units.COUNT)
          .better(Better.NONE)
          .build();

  private CompetencyMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(BELOW, MEAN_GAP, BELOW_CHANGE, TREND_P, OUTSIDE));
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("competency." + id))
        .title(Text.of(indonesian, english))
        .better(Better.LOWER)
        .level(Level.LEARNING);
  }
}
