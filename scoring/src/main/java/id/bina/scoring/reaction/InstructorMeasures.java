package id.bina.scoring.reaction;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What forms about sessions measure of instructors. */
final class InstructorMeasures {
  static final Measure SCORE =
      pomp("score", "pengajar menurut JP materi, POMP", "instructor by JP of the materials, POMP");
  static final Measure MATERIAL =
      pomp("material", "pengajar pada satu materi, POMP", "instructor in one material, POMP");
  static final Measure SHRUNK =
      pomp(
          "shrunk",
          "pengajar, disusutkan ke rata-rata semua, POMP",
          "instructor, shrunk towards the mean of all, POMP");
  static final Measure NEGATIVE =
      measure("negative", "jawaban rendah tentang pengajar", "low answers about the instructor")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.LOWER)
          .build();

  private InstructorMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(SCORE, MATERIAL, NEGATIVE, SHRUNK));
  }

  private static Measure pomp(String id, String indonesian, String english) {
    return measure(id, indonesian, english)
        .unit(Units.POMP)
        .range(0, 100)
        .better(Better.HIGHER)
        .build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("instructor." + id))
        .title(Text.of(indonesian, english))
        .level(Level.REACTION);
  }
}
