package id.bina.scoring.triangulation;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What groups of sources are measured by. */
final class SourceMeasures {
  static final Measure LEVEL =
      measure("level", Units.POMP, "penilaian menurut sumber", "rating by source")
          .range(0, 100)
          .better(Better.HIGHER)
          .build();

  static final Measure DIFFERENCE =
      measure("difference", Units.POMP, "selisih dua sumber", "difference of two sources")
          .range(-100, 100)
          .build();

  static final Measure AGREEMENT =
      measure(
              "agreement",
              Units.COEFFICIENT,
              "kesepakatan dua sumber, ICC(2,1)",
              "agreement of two sources, ICC(2,1)")
          .range(-1, 1)
          .better(Better.HIGHER)
          .build();

  static final Measure SIGN =
      measure("sign", Units.COUNT, "arah menurut kelompok sumber", "direction by group of sources")
          .range(-1, 1)
          .better(Better.HIGHER)
          .build();

  static final Measure GROUPS =
      measure(
              "groups",
              Units.COUNT,
              "kelompok sumber yang menilai cukup baik",
              "groups of sources that say good enough")
          .build();

  private SourceMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(LEVEL, DIFFERENCE, AGREEMENT, SIGN, GROUPS));
  }

  private static Measure.Builder measure(
      String id, String unit, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("sources." + id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .better(Better.NONE)
        .level(Level.BEHAVIOUR);
  }
}
