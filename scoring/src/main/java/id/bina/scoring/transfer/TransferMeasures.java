package id.bina.scoring.transfer;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the transfer chain measures. */
final class TransferMeasures {
  static final Measure LEARNED =
      share("learned", "alumni yang menguasai materi", "alumni who learned", Level.LEARNING);
  static final Measure OPPORTUNITY =
      share("opportunity", "alumni yang berkesempatan menerapkan", "alumni with the opportunity");
  static final Measure TRIED =
      share("tried", "alumni yang melaporkan menerapkan", "alumni who report applying");
  static final Measure CONFIRMED =
      share(
          "confirmed",
          "alumni yang penerapannya terkonfirmasi atasan atau dokumen",
          "alumni whose application a superior or a document confirms");
  static final Measure READY =
      share(
          "confirmed_ready",
          "penerapan terkonfirmasi di antara yang menguasai dan berkesempatan",
          "confirmed application among those who learned and had the opportunity");
  static final Measure BOUNDS =
      share(
          "confirmed_bounds",
          "penerapan terkonfirmasi, rentang bila yang diam ikut dihitung",
          "confirmed application, bounds with the silent counted");
  static final Measure DYADS =
      share("dyad_share", "alumni dengan jawaban atasan", "alumni with a superior's answer");
  static final Measure SUPPORT =
      Measure.builder()
          .id(MeasureId.of("transfer.support_contrast"))
          .title(
              Text.of(
                  "selisih penerapan antara yang didukung dan yang tidak",
                  "difference in application between the supported and the others"))
          .unit(Units.SHARE_DIFFERENCE)
          .range(-1, 1)
          .better(Better.NONE)
          .level(Level.BEHAVIOUR)
          .build();
  static final Measure GAP =
      Measure.builder()
          .id(MeasureId.of("transfer.self_superior_gap"))
          .title(
              Text.of(
                  "selisih penilaian diri dan atasan", "self rating minus the superior's rating"))
          .unit(Units.POINTS)
          .better(Better.NONE)
          .level(Level.BEHAVIOUR)
          .build();
  static final Measure BROKEN_LINK =
      Measure.builder()
          .id(MeasureId.of("transfer.broken_link"))
          .title(Text.of("mata rantai pertama yang putus", "first broken link of the chain"))
          .unit(Units.COUNT)
          .range(0, 4)
          .better(Better.NONE)
          .level(Level.BEHAVIOUR)
          .build();
  static final Measure REACTION =
      Measure.builder()
          .id(MeasureId.of("transfer.reaction_correlation"))
          .title(
              Text.of(
                  "korelasi kepuasan dan penerapan terkonfirmasi",
                  "correlation of satisfaction and confirmed application"))
          .unit(Units.COEFFICIENT)
          .range(-1, 1)
          .better(Better.NONE)
          .level(Level.BEHAVIOUR)
          .build();

  private TransferMeasures() {}

  static Set<Measure> all() {
    return new LinkedHashSet<>(
        List.of(
            LEARNED,
            OPPORTUNITY,
            TRIED,
            CONFIRMED,
            READY,
            BOUNDS,
            BROKEN_LINK,
            SUPPORT,
            GAP,
            DYADS,
            REACTION));
  }

  private static Measure share(String id, String indonesian, String english) {
    return share(id, indonesian, english, Level.BEHAVIOUR);
  }

  private static Measure share(String id, String indonesian, String english, Level level) {
    return Measure.builder()
        .id(MeasureId.of("transfer." + id))
        .title(Text.of(indonesian, english))
        .unit(Units.SHARE)
        .range(0, 1)
        .better(Better.HIGHER)
        .level(level)
        .build();
  }
}
