package id.bina.scoring.appraisal;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What predicates of performance measure. */
final class AppraisalMeasures {
  static final String GOOD = "baik";
  static final String VERY_GOOD = "sangat-baik";

  static final Measure GOOD_SHARE =
      share("good_share", "berpredikat Baik atau lebih", "appraised as Baik (good) or better")
          .range(0, 1)
          .build();
  static final Measure VERY_GOOD_SHARE =
      share("very_good_share", "berpredikat Sangat Baik", "appraised as Sangat Baik (very good)")
          .range(0, 1)
          .build();
  static final Measure BALANCE =
      share(
              "balance",
              "yang predikatnya naik dikurangi yang turun",
              "those whose predicate rose minus those whose fell")
          .unit(Units.SHARE_DIFFERENCE)
          .range(-1, 1)
          .build();
  static final Measure VERY_GOOD_CHANGE =
      share(
              "very_good_change",
              "perubahan bagian berpredikat Sangat Baik, orang yang sama",
              "change of the share appraised as Sangat Baik, same persons")
          .unit(Units.SHARE_DIFFERENCE)
          .range(-1, 1)
          .build();
  static final Measure UNLIKE =
      Measure.builder()
          .id(MeasureId.of("appraisal.unlike_matrix"))
          .title(
              Text.of(
                  "predikat yang tidak sesuai dengan matriks hasil dan perilaku",
                  "predicates that are not those of the matrix of results and conduct"))
          .unit(Units.COUNT)
          .better(Better.LOWER)
          .level(Level.PROCESS)
          .build();

  private AppraisalMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(GOOD_SHARE, VERY_GOOD_SHARE, BALANCE, VERY_GOOD_CHANGE, UNLIKE));
  }

  private static Measure.Builder share(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("appraisal." + id))
        .title(Text.of(indonesian, english))
        .unit(Units.SHARE)
        .better(Better.HIGHER)
        .level(Level.BEHAVIOUR);
  }
}
