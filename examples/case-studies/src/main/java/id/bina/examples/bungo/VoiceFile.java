package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import java.time.LocalDate;

/**
 * What participants wrote into the suggestion box without giving their names; nobody outside the
 * programme was asked.
 *
 * <p>Three of them complain of one officer by name. The name is invented (karangan: made up); the
 * case is real enough: no report may repeat it, and no recommendation may be about one person.
 */
final class VoiceFile {

  /** The invented name, which nothing that is released may contain. */
  static final String NAMED = "Wiryo Karangan";

  private VoiceFile() {}

  static String of() {
    Csv csv =
        new Csv("id", "kind", "source", "training", "received", "codes", "aboutWhom", "words");
    row(
        csv,
        1,
        "complaint",
        Course.FINANCE,
        "panitia",
        "named_person",
        "Sdr. " + NAMED + " dari panitia tidak ramah saat pendaftaran ulang.");
    row(
        csv,
        2,
        "complaint",
        Course.SERVICE,
        "panitia",
        "named_person",
        "Sudah dua kali saya meminta sertifikat kepada " + NAMED + ", tidak pernah dijawab.");
    row(
        csv,
        3,
        "complaint",
        Course.ARCHIVES,
        "panitia",
        "named_person",
        "Konsumsi diatur Sdr. " + NAMED + " dan selalu terlambat.");
    row(
        csv,
        4,
        "suggestion",
        Course.FINANCE,
        "jadwal",
        "nobody",
        "Jangan menjadwalkan pelatihan pada akhir triwulan, kami sedang menutup buku.");
    row(
        csv,
        5,
        "suggestion",
        Course.SERVICE,
        "kurang_dukungan_atasan",
        "nobody",
        "Undang juga para atasan pada hari terakhir, agar mereka tahu apa yang kami rencanakan.");
    row(
        csv,
        6,
        "appreciation",
        Course.ARCHIVES,
        "materi",
        "nobody",
        "Contoh penyusutan arsip sangat jelas dan langsung dapat ditiru.");
    return csv.toString();
  }

  private static void row(
      Csv csv, int number, String kind, Course course, String codes, String about, String words) {
    LocalDate received = course.end().plusDays(number);
    csv.row("S-" + number, kind, "peserta", course.id(), received, codes, about, words);
  }
}
