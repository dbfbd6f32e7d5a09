package id.bina.scoring.qualification;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the marks of participants measure. */
final class QualificationMeasures {
  static final Measure PASSED =
      measure("passed", "peserta yang lulus", "participants who pass")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .build();
  static final Measure STANDING =
      measure("standing", "peserta yang belum atau tidak lulus", "participants who do not pass yet")
          .unit(Units.COUNT)
          .better(Better.LOWER)
          .build();
  static final Measure UNKNOWN =
      measure("unknown", "peserta tanpa nilai akhir", "participants without a final mark")
          .unit(Units.COUNT)
          .better(Better.LOWER)
          .build();
  static final Measure MARK =
      measure("mark", "rata-rata nilai akhir", "mean of the final marks")
          .unit(Units.POINTS)
          .range(0, 100)
          .better(Better.HIGHER)
          .build();

  private QualificationMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(PASSED, STANDING, UNKNOWN, MARK));
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("qualification." + id))
        .title(Text.of(indonesian, english))
        .level(Level.LEARNING);
  }
}
