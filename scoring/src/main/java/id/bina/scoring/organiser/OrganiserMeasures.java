package id.bina.scoring.organiser;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What forms measure of the running of a training. */
final class OrganiserMeasures {
  static final Measure SCORE =
      measure("score", "penyelenggaraan, POMP", "running of the training, POMP", Units.POMP);
  static final Measure GROUP =
      measure(
          "group", "kelompok aspek penyelenggaraan, POMP", "group of aspects, POMP", Units.POMP);
  static final Measure CSI =
      measure(
          "csi",
          "indeks kepuasan berbobot kepentingan (CSI)",
          "satisfaction weighted by importance (CSI)",
          Units.POINTS);

  private OrganiserMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(List.of(SCORE, GROUP, CSI));
  }

  private static Measure measure(String id, String indonesian, String english, String unit) {
    return Measure.builder()
        .id(MeasureId.of("organiser." + id))
        .title(Text.of(indonesian, english))
        .unit(unit)
        .range(0, 100)
        .better(Better.HIGHER)
        .level(Level.REACTION)
        .build();
  }
}
