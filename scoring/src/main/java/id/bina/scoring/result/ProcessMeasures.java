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

/** What a log of a process measures. */
final class ProcessMeasures {
  static final String MINUTES = "minutes";

  static final Measure MEDIAN =
      measure("median", "median waktu (menit)", "median time (minutes)")
          .unit(MINUTES)
          .better(Better.LOWER)
          .build();
  static final Measure MEDIAN_CHANGE =
      measure("median_change", "perubahan median waktu (menit)", "change of the median (minutes)")
          .unit(MINUTES)
          .better(Better.LOWER)
          .build();
  static final Measure PAIRED_CHANGE =
      measure(
              "paired_change",
              "perubahan waktu pada orang yang sama (median)",
              "change of the time of the same people (median)")
          .unit(Units.RELATIVE_CHANGE)
          .better(Better.LOWER)
          .build();
  static final Measure IN_TIME =
      measure("in_time", "kasus yang selesai tepat waktu", "cases finished in time")
          .unit(Units.SHARE)
          .range(0, 1)
          .better(Better.HIGHER)
          .build();
  static final Measure IN_TIME_CHANGE =
      measure(
              "in_time_change",
              "perubahan bagian yang tepat waktu",
              "change of the share finished in time")
          .unit(Units.SHARE_DIFFERENCE)
          .range(-1, 1)
          .better(Better.HIGHER)
          .build();

  private ProcessMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(MEDIAN, MEDIAN_CHANGE, PAIRED_CHANGE, IN_TIME, IN_TIME_CHANGE));
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("process." + id))
        .title(Text.of(indonesian, english))
        .level(Level.RESULTS);
  }
}
