package id.bina.scoring.alumni;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What forms months after a training measure. */
final class AlumniMeasures {
  static final Measure VIEW =
      measure("view", "pandangan satu sumber, POMP", "view of one source, POMP")
          .unit(Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .build();
  static final Measure GAP =
      measure(
              "gap",
              "penilaian diri dikurangi penilaian atasan",
              "self minus the superior's rating")
          .unit(Units.POINTS)
          .better(Better.NONE)
          .build();
  static final Measure COMPOSITE =
      measure("composite", "gabungan sumber berbobot, POMP", "weighted composite of sources, POMP")
          .unit(Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .build();

  private AlumniMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(VIEW, GAP, COMPOSITE));
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("alumni." + id))
        .title(Text.of(indonesian, english))
        .level(Level.BEHAVIOUR);
  }
}
