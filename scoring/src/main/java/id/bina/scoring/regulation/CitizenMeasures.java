package id.bina.scoring.regulation;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a survey of citizens' satisfaction measures. */
final class CitizenMeasures {
  static final Measure INDEX =
      measure("index", "indeks kepuasan masyarakat (IKM)", "index of citizens' satisfaction (IKM)")
          .unit(Units.POINTS)
          .range(25, 100)
          .build();
  static final Measure PRINTED =
      measure("index_printed", "IKM dengan bobot tercetak", "IKM with the printed weight")
          .unit(Units.POINTS)
          .range(0, 100)
          .build();
  static final Measure ELEMENT =
      measure("element", "nilai unsur pelayanan x 25", "value of an element, times 25")
          .unit(Units.POINTS)
          .range(25, 100)
          .build();
  static final Measure TARGET =
      measure(
              "sample_target",
              "responden dibanding jumlah yang diperlukan",
              "respondents over the number needed")
          .unit(Units.RATIO)
          .build();
  static final Measure CHANGE =
      measure("change", "perubahan IKM", "change of the index (IKM)")
          .unit(Units.POINTS)
          .range(-75, 75)
          .build();

  private CitizenMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(INDEX, PRINTED, ELEMENT, TARGET, CHANGE));
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("ikm." + id))
        .title(Text.of(indonesian, english))
        .better(Better.HIGHER)
        .level(Level.RESULTS);
  }
}
