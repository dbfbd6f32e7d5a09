package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;

/** What the trainings cost here and elsewhere, and what happened beside them. */
final class RecordFiles {

  private RecordFiles() {}

  /** Rp 418.2 million for 102 participants: Rp 4.1 million each. */
  static String costs() {
    Csv csv = new Csv("training", "kind", "amount");
    cost(csv, Course.FINANCE, 74_100_000, 38_400_000, 41_800_000, 5_300_000);
    cost(csv, Course.SERVICE, 63_200_000, 34_000_000, 34_600_000, 4_200_000);
    cost(csv, Course.ARCHIVES, 57_000_000, 30_400_000, 31_400_000, 3_800_000);
    return csv.toString();
  }

  private static void cost(
      Csv csv, Course course, int organisation, int teachers, int travel, int evaluation) {
    csv.row(course.id(), "penyelenggaraan", organisation);
    csv.row(course.id(), "narasumber", teachers);
    csv.row(course.id(), "perjalanan", travel);
    csv.row(course.id(), "evaluasi", evaluation);
  }

  /** Three comparable trainings: fewer than a median of peers may rest on. */
  static String peerCosts() {
    return new Csv("peer", "perParticipant", "source")
        .row("Kabupaten pembanding A", 3_400_000, "Realisasi anggaran pelatihan 2024 (ilustratif)")
        .row("Kabupaten pembanding B", 3_650_000, "Realisasi anggaran pelatihan 2024 (ilustratif)")
        .row("Kabupaten pembanding C", 4_250_000, "Realisasi anggaran pelatihan 2025 (ilustratif)")
        .toString();
  }

  static String events() {
    return new Csv("id", "kind", "date", "training", "title", "title.en")
        .row(
            "E-1",
            "mutasi",
            Cohort.MOVED_ON,
            Course.FINANCE.id(),
            "Mutasi pegawai: sembilan alumni pindah ke jabatan tanpa tugas anggaran",
            "Staff transfers: nine alumni moved to posts without budget tasks")
        .toString();
  }
}
