package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is measured of those who were named for a training. */
final class NomineeMeasures {
  static final Measure ATTENDED =
      share("attended", "calon peserta yang hadir", "nominees who came", Better.HIGHER);
  static final Measure BELOW_RULE =
      share(
          "below_rule",
          "calon peserta di bawah aturan kehadiran pelatihan",
          "nominees below the training's own attendance rule",
          Better.LOWER);
  static final Measure REASON =
      share("reason", "alasan ketidakhadiran", "reason for absence", Better.NONE);
  static final Measure REASONS_MISSING =
      share(
          "reasons_missing",
          "ketidakhadiran tanpa alasan tercatat",
          "absentees without a recorded reason",
          Better.LOWER);
  static final Measure UNMET =
      share(
          "unmet",
          "permintaan yang tidak tertampung",
          "those who asked and found no place",
          Better.LOWER);
  static final Measure POOR_CONNECTION =
      share(
          "poor_connection",
          "jawaban rendah tentang koneksi",
          "low answers about the connection",
          Better.LOWER);
  static final Measure GAP_MATCH =
      share(
          "gap_match",
          "calon peserta yang kesenjangannya memuat kompetensi pelatihan",
          "nominees whose gap lists a competency of the training",
          Better.HIGHER);
  static final Measure ONLINE_DIFFERENCE =
      measure(
              "online_difference",
              "tes akhir daring dikurangi tatap muka, dari 100",
              "final test online minus face to face, of 100")
          .unit(Units.POINTS)
          .range(-100, 100)
          .better(Better.NONE)
          .build();

  private NomineeMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            ATTENDED,
            BELOW_RULE,
            REASON,
            REASONS_MISSING,
            UNMET,
            POOR_CONNECTION,
            GAP_MATCH,
            ONLINE_DIFFERENCE));
  }

  private static Measure share(String id, String indonesian, String english, Better better) {
    return measure(id, indonesian, english).unit(Units.SHARE).range(0, 1).better(better).build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("nominees." + id))
        .title(Text.of(indonesian, english))
        .level(Level.PROCESS);
  }
}
