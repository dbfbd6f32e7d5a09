package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Units;

/** What the running of a programme measures. */
final class Measures {
  static final Measure RESPONSE =
      share("response.rate", "tingkat respons", "response rate", Better.HIGHER);
  static final Measure EVALUATED =
      share(
          "coverage.evaluated",
          "pelatihan yang dievaluasi dengan respons memadai",
          "trainings evaluated with enough answers",
          Better.HIGHER);
  static final Measure ATTENDANCE =
      share("attendance.rate", "kehadiran per sesi", "attendance over sessions", Better.HIGHER);
  static final Measure COST =
      money("cost.per_participant", "biaya per peserta", "cost per participant");
  static final Measure COST_PER_JP =
      money("cost.per_participant_hour", "biaya per peserta per JP", "cost per participant and JP");
  static final Measure PEERS =
      measure(
              "cost.peer_ratio",
              "biaya per peserta dibanding median pelatihan sebanding",
              "cost per participant over the median of comparable trainings")
          .unit(Units.RATIO)
          .better(Better.NONE)
          .build();
  static final Measure PLAN =
      measure(
              "plan.quality",
              "kelengkapan rencana (0 sampai 5)",
              "completeness of the plan (0 to 5)")
          .unit(Units.COUNT)
          .range(0, 5)
          .better(Better.HIGHER)
          .build();
  static final Measure ACTION_PLANS =
      share(
          "support.action_plans",
          "alumni dengan rencana aksi yang ditandatangani atasan",
          "alumni with an action plan signed by the superior",
          Better.HIGHER);
  static final Measure MENTIONS =
      count("interview.mentions", "informan yang menyebut", "informants who mention it");
  static final Measure COMPLAINTS = count("voice.complaints", "keluhan", "complaints");

  private Measures() {}

  private static Measure share(String id, String indonesian, String english, Better better) {
    return measure(id, indonesian, english).unit(Units.SHARE).range(0, 1).better(better).build();
  }

  private static Measure money(String id, String indonesian, String english) {
    return measure(id, indonesian, english).unit(Units.RUPIAH).better(Better.LOWER).build();
  }

  private static Measure count(String id, String indonesian, String english) {
    return measure(id, indonesian, english).unit(Units.COUNT).better(Better.NONE).build();
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .level(Level.PROCESS);
  }
}
