package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Twelve participants interviewed on purpose, four of each training, in thirty passages that two
 * coders coded before they agreed.
 *
 * <p>Planted: five of the twelve speak of comfort with the old way; the coders agree on that code
 * with a kappa of .63.
 */
final class Interviews {

  private static final LocalDate FIRST = LocalDate.of(2025, 10, 13);
  private static final String OLD_WAY = "resistensi_nyaman_cara_lama";
  private static final String APPLIED = "penerapan";
  private static final String NONE = "none";

  private static final List<Script> SCRIPTS =
      List.of(
          new Script(Course.SERVICE)
              .says(
                  "Sejak simulasi di kelas saya menyapa lebih dulu dan menjelaskan urutan layanan.",
                  "penerapan;ramah",
                  "penerapan;ramah",
                  "ramah")
              .agrees("loket_baru", "Loket baru juga membuat antrean lebih tertib."),
          new Script(Course.SERVICE)
              .agrees(
                  "pimpinan_baru",
                  "Camat yang baru meminta laporan harian, jadi kami lebih cepat"
                      + " menindaklanjuti.")
              .agrees("apresiasi", "Warga mulai menulis terima kasih di buku tamu.")
              .says("Rekan yang belum dilatih masih melayani seperti dulu.", "", OLD_WAY, ""),
          new Script(Course.SERVICE)
              .agrees(APPLIED, "Kami bergantian berlatih menjawab keluhan setiap Senin.")
              .agrees("anggaran_terbatas", "Kelas lanjutan belum ada karena anggaran habis."),
          new Script(Course.SERVICE)
              .agrees(OLD_WAY, "Saya lebih nyaman mencatat di buku; formulir daring merepotkan.")
              .agrees("pendampingan", "Kalau didampingi saya mau mencoba."),
          new Script(Course.TIME)
              .agrees(
                  "efisien;penerapan",
                  "Daftar tugas harian membantu saya, rasanya pekerjaan lebih cepat selesai.")
              .agrees("", "Saya belum pernah menghitung berapa menit sebenarnya.")
              .says("Sebagian rekan tetap menunda seperti biasa.", "", "", OLD_WAY),
          new Script(Course.TIME)
              .agrees(OLD_WAY, "Cara lama sudah kami hafal, jadi rapat tetap tanpa agenda.")
              .says("Blok waktu hanya jalan pada pekan tenang.", APPLIED, APPLIED, ""),
          new Script(Course.TIME)
              .agrees("beban_kerja", "Tugas mendadak tetap datang setiap hari.")
              .says(
                  "Saya memakai daftar prioritas setiap pagi.",
                  "efisien;penerapan",
                  APPLIED,
                  "efisien;penerapan")
              .agrees(OLD_WAY, "Menurut saya cara yang lama sudah cukup."),
          new Script(Course.TIME)
              .agrees("efisien", "Saya merasa lebih tertib.")
              .says("Tidak semua orang mau mengubah kebiasaan.", "", OLD_WAY, ""),
          new Script(Course.IT)
              .agrees("digitalisasi;penerapan", "Aplikasi persuratan sudah saya pakai penuh.")
              .agrees(OLD_WAY, "Sebagian disposisi masih kami cetak karena sudah terbiasa.")
              .agrees("alat_tersedia", "Komputer tersedia untuk semua meja."),
          new Script(Course.IT)
              .agrees(
                  "digitalisasi", "Layanan pindah ke aplikasi, jadi kelas ini memang dibutuhkan.")
              .says(
                  "Empat rekan saya tidak mendapat tempat.",
                  "anggaran_terbatas",
                  "anggaran_terbatas",
                  ""),
          new Script(Course.IT)
              .agrees(OLD_WAY, "Saya tetap menyimpan arsip kertas; lebih tenang begitu.")
              .agrees("alat_tersedia", "Jaringan sudah baik sejak awal tahun.")
              .agrees("anggaran_terbatas", "Kelas lanjutan ditunda karena anggaran."),
          new Script(Course.IT)
              .says(
                  "Tanda tangan elektronik mempercepat surat keluar.",
                  "digitalisasi;penerapan",
                  "digitalisasi",
                  "digitalisasi;penerapan")
              .says("Ada yang meminta saya mengetikkan suratnya.", "", "", OLD_WAY)
              .agrees("materi", "Instruktur memberi contoh dari kantor kami."));

  private Interviews() {}

  static String of(Nominees nominees) {
    List<Nominee> informants = new ArrayList<>();
    for (Course course : Course.values()) {
      informants.addAll(nominees.draws("informants").choose(nominees.in(course), 4));
    }
    Csv csv =
        new Csv(
            "interview",
            "participant",
            "training",
            "unit",
            "held",
            "codes",
            "codes.A",
            "codes.B",
            "words");
    for (int i = 0; i < SCRIPTS.size(); i++) {
      write(csv, "W-" + Csv.padded(i + 1, 2), informants.get(i), FIRST.plusDays(i), SCRIPTS.get(i));
    }
    return csv.toString();
  }

  private static void write(
      Csv csv, String interview, Nominee informant, LocalDate held, Script script) {
    for (Said said : script.said) {
      csv.row(
          interview,
          informant.id(),
          informant.course().id(),
          informant.unit(),
          held,
          said.agreed,
          said.first.isEmpty() ? NONE : said.first,
          said.second.isEmpty() ? NONE : said.second,
          said.words);
    }
  }

  /** One passage: what the coders agreed upon, and what each had given it. */
  private record Said(String words, String agreed, String first, String second) {}

  private record Script(Course course, List<Said> said) {

    Script(Course course) {
      this(course, List.of());
    }

    Script agrees(String codes, String words) {
      return says(words, codes, codes, codes);
    }

    Script says(String words, String agreed, String first, String second) {
      List<Said> more = new ArrayList<>(said);
      more.add(new Said(words, agreed, first, second));
      return new Script(course, List.copyOf(more));
    }
  }
}
