package id.bina.examples.bungo;

import id.bina.examples.bungo.Alumnus.Later;
import id.bina.examples.bungo.Alumnus.Proof;
import id.bina.examples.bungo.Alumnus.Test;
import id.bina.examples.generate.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Eight alumni interviewed on purpose, their words in coded passages; the last two bring no code
 * that was not heard before.
 *
 * <p>The second is the one person of the document: an alumna of the service training who says that
 * she communicates better and understands what people need.
 */
final class Interviews {

  private static final LocalDate FIRST = LocalDate.of(2025, 11, 25);

  private static final List<Script> SCRIPTS =
      List.of(
          new Script(Course.FINANCE, Later.UNSUPPORTED, Proof.UNCONFIRMED)
              .says(
                  "kurang_dukungan_atasan",
                  "Saya paham cara menyusun rencana kas sejak pelatihan, tetapi konsep yang saya"
                      + " ajukan tidak pernah dibahas oleh atasan.")
              .says(
                  "sarana",
                  "Latihan di kelas memakai aplikasi, sedangkan di kantor jaringannya sering"
                      + " terputus."),
          new Script(Course.SERVICE, Later.SUPPORTED, Proof.CONFIRMED)
              .says(
                  "komunikasi;memahami_kebutuhan",
                  "Sekarang saya lebih tenang menjelaskan syarat kepada warga, dan saya bertanya"
                      + " lebih dulu apa yang sebenarnya mereka butuhkan.")
              .says(
                  "atasan_mendukung",
                  "Atasan meminta saya membagikan cara itu kepada rekan di loket."),
          new Script(Course.ARCHIVES, Later.UNSUPPORTED, Proof.UNCONFIRMED)
              .says(
                  "kurang_dukungan_atasan;kesempatan",
                  "Arsip yang saya susun bercampur lagi karena kami tidak diberi waktu khusus;"
                      + " atasan menganggap itu bukan pekerjaan utama.")
              .says(
                  "anggaran_terbatas;sarana",
                  "Boks dan rak arsip belum tersedia karena anggaran tahun ini habis."),
          new Script(Course.FINANCE, Later.SUPPORTED, Proof.CONFIRMED)
              .says(
                  "atasan_mendukung;penerapan",
                  "Setiap akhir bulan kepala bidang memeriksa rekonsiliasi yang saya buat dengan"
                      + " cara baru."),
          new Script(Course.SERVICE, Later.UNSUPPORTED, Proof.UNCONFIRMED)
              .says(
                  "kurang_dukungan_atasan",
                  "Saya ingin membuat alur pengaduan seperti yang dipelajari, tetapi diminta"
                      + " menunggu tanpa batas waktu.")
              .says(
                  "lingkungan_kerja",
                  "Rekan-rekan tetap memakai cara lama, jadi saya mengikuti saja.")
              .says(
                  "anggaran_terbatas",
                  "Kelas lanjutan yang dijanjikan dibatalkan karena anggaran."),
          new Script(Course.FINANCE, Later.UNSUPPORTED, Proof.CONFIRMED)
              .says(
                  "rencana_aksi;kurang_dukungan_atasan",
                  "Rencana aksi saya tidak ditandatangani, jadi saya mengerjakannya sendiri tanpa"
                      + " tahu apakah boleh."),
          new Script(Course.ARCHIVES, Later.SUPPORTED, Proof.CONFIRMED)
              .says(
                  "atasan_mendukung;kesempatan",
                  "Kami diberi satu hari setiap pekan untuk menata arsip, dan surat lama kini"
                      + " cepat ditemukan.")
              .says("penerapan", "Daftar arsip yang dibuat saat pelatihan masih kami pakai."),
          new Script(Course.SERVICE, Later.UNSUPPORTED, Proof.UNCONFIRMED)
              .says(
                  "kurang_dukungan_atasan",
                  "Atasan tidak pernah menanyakan hasil pelatihan, sehingga catatan saya tersimpan"
                      + " saja."));

  private Interviews() {}

  static String of(Cohort cohort) {
    Csv csv =
        new Csv(
            "interview", "participant", "training", "unit", "held", "codes", "aboutWhom", "words");
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < SCRIPTS.size(); i++) {
      Script script = SCRIPTS.get(i);
      Alumnus alumnus = script.first(cohort, taken);
      taken.add(alumnus.id());
      for (Said said : script.said) {
        csv.row(
            "W-" + (i + 1),
            alumnus.id(),
            alumnus.course().id(),
            cohort.unit(alumnus),
            FIRST.plusDays(i),
            said.codes,
            "nobody",
            said.words);
      }
    }
    return csv.toString();
  }

  private record Said(String codes, String words) {}

  private record Script(Course course, Later later, Proof proof, List<Said> said) {

    Script(Course course, Later later, Proof proof) {
      this(course, later, proof, List.of());
    }

    Script says(String codes, String words) {
      List<Said> more = new ArrayList<>(said);
      more.add(new Said(codes, words));
      return new Script(course, later, proof, List.copyOf(more));
    }

    /** The first of the alumni whom the script fits, who learned, and was not asked before. */
    Alumnus first(Cohort cohort, Set<String> taken) {
      return cohort.in(course).stream()
          .filter(a -> a.test() == Test.LEARNED && a.later() == later && a.proof() == proof)
          .filter(a -> !taken.contains(a.id()))
          .findFirst()
          .orElseThrow();
    }
  }
}
