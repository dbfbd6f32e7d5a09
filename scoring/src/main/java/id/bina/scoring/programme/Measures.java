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
  static final Measure SPEAKERS =
      count("voices.speakers", "orang yang berbicara", "persons who spoke");
  static final Measure ISSUES =
      count("voices.issues", "orang yang menyampaikan isu", "persons who raised the issue");
  static final Measure ISSUES_RAISED =
      count("voices.issues_raised", "isu yang disampaikan", "issues raised");
  static final Measure TRACED =
      count(
          "voices.issues_traced",
          "isu yang ditindaklanjuti baris program",
          "issues taken up by a line of the programme");
  static final Measure ATTAINMENT =
      measure("goal.attainment", "capaian terhadap target", "attainment of the target")
          .unit(Units.RATIO)
          .better(Better.NONE)
          .level(Level.RESULTS)
          .build();
  static final Measure APPRAISALS =
      share("appraisal.share", "pegawai dengan predikat ini", "staff with this mark", Better.NONE);
  static final Measure MATCHED =
      count(
          "scholarship.matched",
          "beasiswa yang bidangnya sesuai jabatan",
          "scholarships that serve the holder's post");
  static final Measure UNMATCHED =
      count(
          "scholarship.unmatched",
          "beasiswa yang bidangnya tidak sesuai jabatan",
          "scholarships that do not serve the holder's post");
  static final Measure MATCHED_SHARE =
      share(
          "scholarship.matched_share",
          "bagian beasiswa yang bidangnya sesuai jabatan",
          "share of scholarships that serve the holder's post",
          Better.HIGHER);
  static final Measure REALISATION =
      measure("budget.realisation", "realisasi anggaran", "budget spent of budget planned")
          .unit(Units.RATIO)
          .better(Better.NONE)
          .build();
  static final Measure STANDARD_RATIO =
      measure(
              "cost.standard_ratio",
              "biaya per peserta dibanding standar biaya",
              "cost per participant over the unit-price standard")
          .unit(Units.RATIO)
          .better(Better.NONE)
          .build();
  static final Measure RESISTING =
      count(
          "resistance.informants",
          "informan yang menyebut resistensi",
          "informants who mention resistance");
  static final Measure RESISTING_UNITS =
      count("resistance.units", "unit asal informan itu", "units these informants come from");
  static final Measure ADOPTION =
      share(
          "resistance.adoption",
          "pemakaian cara kerja baru",
          "use of the new way of working",
          Better.HIGHER);
  static final Measure SIGNED_PLANS =
      count(
          "leadership.signed_plans",
          "rencana aksi yang ditandatangani atasan",
          "action plans signed by a superior");
  static final Measure RELEASE =
      count(
          "leadership.release",
          "pegawai yang dibebaskan dari tugas untuk belajar",
          "staff released from duty to learn");
  static final Measure BUDGET_LINE =
      measure(
              "leadership.budget_line",
              "baris anggaran dari pimpinan",
              "budget line set by the leadership")
          .unit(Units.RUPIAH)
          .better(Better.NONE)
          .build();
  static final Measure SOURCE_GROUPS =
      count(
          "coverage.source_groups",
          "kelompok sumber yang bersuara",
          "groups of sources that were heard");

  static final Measure CITIZENS =
      count("citizens.answers", "jawaban masyarakat", "answers of citizens");
  static final Measure DAYS_SINCE =
      count(
          "citizens.days_since",
          "hari sejak survei masyarakat terakhir",
          "days since the last survey of citizens");
  static final Measure FORUM =
      count(
          "citizens.forum_speakers",
          "warga yang berbicara di forum",
          "citizens who spoke in a forum");
  static final Measure READING =
      measure("reading.value", "angka yang tercatat", "recorded figure")
          .unit("indicator")
          .better(Better.NONE)
          .build();

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
