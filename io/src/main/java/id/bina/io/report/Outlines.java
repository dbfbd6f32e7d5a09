package id.bina.io.report;

import id.bina.core.Text;
import java.util.List;

/** The outlines in which reports on a training are handed in, chapter by chapter. */
final class Outlines {
  private Outlines() {}

  /** The report on how trainings were run (laporan penyelenggaraan). */
  static final List<Chapter> RUNNING =
      List.of(
          Chapter.of(
              "kehadiran",
              Text.of("II. Kehadiran", "II. Attendance"),
              Text.of("Kehadiran tidak dicatat.", "Attendance was not recorded."),
              "attendance.rate",
              "nominees.attended",
              "nominees.below_rule",
              "nominees.reason",
              "nominees.reasons_missing",
              "response.rate"),
          Chapter.of(
              "penyelenggaraan",
              Text.of("III. Penilaian penyelenggaraan", "III. Ratings of the running"),
              Text.of(
                  "Penyelenggaraan tidak dinilai per aspek.",
                  "The running was not rated by aspect."),
              "organiser.",
              "reaction.aspect.pomp",
              "reaction.aspect.negative_share"),
          Chapter.of(
                  "pengajar",
                  Text.of(
                      "IV. Penilaian tenaga pengajar (internal)",
                      "IV. Ratings of instructors (internal)"),
                  Text.of("Tenaga pengajar tidak dinilai.", "Instructors were not rated."),
                  "instructor.",
                  "teaching.rank")
              .internal(),
          Chapter.of(
              "kualifikasi",
              Text.of("V. Nilai dan kualifikasi peserta", "V. Marks and qualification"),
              Text.of(
                  "Nilai akhir peserta tidak tercatat, atau pedomannya tidak disebut.",
                  "Final marks are not recorded, or no guideline is named."),
              "qualification."),
          Chapter.of(
              "tes",
              Text.of("VI. Tes awal dan tes akhir", "VI. Test before and test after"),
              Text.of("Tidak ada tes awal dan akhir.", "There was no test before and after."),
              "learning."),
          Chapter.of(
              "anggaran",
              Text.of("VII. Penggunaan anggaran", "VII. Use of the budget"),
              Text.of("Anggaran tidak dicatat.", "The budget is not recorded."),
              "budget.realisation",
              "cost."));

  /** The report on what became of alumni (laporan evaluasi pascapelatihan). */
  static final List<Chapter> AFTER =
      List.of(
          Chapter.of(
              "jawaban",
              Text.of("II. Responden", "II. Respondents"),
              Text.of("Jumlah jawaban tidak tercatat.", "The number of answers is not recorded."),
              "response.rate",
              "transfer.dyad_share"),
          Chapter.of(
              "penerapan",
              Text.of("III. Penerapan di tempat kerja", "III. Use at work"),
              Text.of(
                  "Penerapan tidak ditanyakan setelah pelatihan.",
                  "Use at work was not asked after the training."),
              "transfer.learned",
              "transfer.opportunity",
              "transfer.tried",
              "transfer.confirmed",
              "transfer.confirmed_ready",
              "transfer.confirmed_bounds",
              "transfer.broken_link"),
          Chapter.of(
              "sumber",
              Text.of(
                  "IV. Pandangan alumni, atasan, rekan, dan bawahan",
                  "IV. Views of alumni, superiors, colleagues and subordinates"),
              Text.of(
                  "Tidak ada pandangan sumber yang dapat ditampilkan.",
                  "No view of a source may be shown."),
              "alumni.",
              "transfer.self_superior_gap"),
          Chapter.of(
              "dukungan",
              Text.of("V. Pendukung dan penghambat", "V. What helped and what hindered"),
              Text.of(
                  "Pendukung dan penghambat tidak ditanyakan.",
                  "What helped and what hindered was not asked."),
              "transfer.support_contrast",
              "support.action_plans",
              "resistance.",
              "interview.mentions"),
          Chapter.of(
              "dampak",
              Text.of("VI. Hasil pada unit", "VI. Results of the unit"),
              Text.of(
                  "Tidak ada ukuran hasil yang dapat ditampilkan.",
                  "No measure of results may be shown."),
              "ikm.index",
              "ikm.change",
              "process.",
              "units."));
}
