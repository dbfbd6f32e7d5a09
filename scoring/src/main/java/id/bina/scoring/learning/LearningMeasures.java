package id.bina.scoring.learning;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the tests before and after a training measure. */
final class LearningMeasures {
  static final Measure MEAN_BEFORE =
      measure("mean_before", "skor tes sebelum", "test score before", Units.POINTS, Better.NONE);
  static final Measure MEAN_AFTER =
      measure("mean_after", "skor tes sesudah", "test score after", Units.POINTS, Better.HIGHER);
  static final Measure MEAN_CHANGE =
      measure("mean_change", "skor tes", "test score", Units.POINTS, Better.HIGHER);
  static final Measure D_AV =
      measure(
          "d_av",
          "perubahan terbaku d_av",
          "standardised change d_av",
          Units.STANDARD_DEVIATIONS,
          Better.HIGHER);
  static final Measure PASS_BEFORE =
      share("pass_before", "peserta yang lulus tes sebelum", "participants passing before");
  static final Measure PASS_AFTER =
      share("pass_after", "peserta yang lulus tes sesudah", "participants passing after");
  static final Measure PASS_CHANGE =
      measure(
          "pass_change",
          "peserta yang lulus tes",
          "participants passing the test",
          Units.SHARE_DIFFERENCE,
          Better.HIGHER);
  static final Measure CEILING_BEFORE =
      share(
          "ceiling_before",
          "peserta di nilai maksimum sebelum",
          "participants at the maximum before");
  static final Measure CEILING_AFTER =
      share(
          "ceiling_after",
          "peserta di nilai maksimum sesudah",
          "participants at the maximum after");
  static final Measure MATCHED =
      share("matched_share", "peserta dengan kedua tes", "participants with both tests");
  static final Measure ATTRITION =
      builder(
              "rate",
              "peserta yang hilang sesudah tes awal",
              "participants lost after the first test")
          .id(MeasureId.of("attrition.rate"))
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.LOWER)
          .build();
  static final Measure LOST =
      measure(
          "lost_smd",
          "selisih terbaku skor awal, yang terhubung dikurangi yang hilang",
          "standardised difference before, matched minus lost",
          Units.STANDARD_DEVIATIONS,
          Better.NONE);
  static final Measure SMALLEST =
      measure(
          "smallest_detectable",
          "perubahan terbaku terkecil yang dapat terdeteksi",
          "smallest detectable standardised change",
          Units.STANDARD_DEVIATIONS,
          Better.LOWER);

  private LearningMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            MEAN_BEFORE,
            MEAN_AFTER,
            MEAN_CHANGE,
            D_AV,
            PASS_BEFORE,
            PASS_AFTER,
            PASS_CHANGE,
            CEILING_BEFORE,
            CEILING_AFTER,
            MATCHED,
            ATTRITION,
            LOST,
            SMALLEST));
  }

  private static Measure share(String id, String indonesian, String english) {
    return builder(id, indonesian, english)
        .unit(Units.SHARE)
        .range(0, 1)
        .better(Better.HIGHER)
        .build();
  }

  private static Measure measure(
      String id, String indonesian, String english, String unit, Better better) {
    return builder(id, indonesian, english).unit(unit).better(better).build();
  }

  private static Measure.Builder builder(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("learning." + id))
        .title(Text.of(indonesian, english))
        .level(Level.LEARNING);
  }
}
