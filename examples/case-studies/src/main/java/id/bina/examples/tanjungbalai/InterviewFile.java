package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Eight nominees and two citizens interviewed on purpose, their words in coded passages.
 *
 * <p>Planted: three speak of comfortable old ways, from three units, and nobody kept a log of who
 * works in the new way.
 */
final class InterviewFile {

  private static final LocalDate FIRST = LocalDate.of(2024, 11, 18);

  /** Somebody from a unit who came or stayed away, or a citizen who was served there. */
  private enum Who {
    CAME,
    STAYED_AWAY,
    CITIZEN
  }

  private record Said(Who who, String unit, String codes, String words) {}

  private static final List<Said> SAID =
      List.of(
          new Said(
              Who.STAYED_AWAY,
              "KEC-1",
              "resistensi_nyaman_cara_lama;motivasi_rendah",
              "Cara yang sekarang sudah saya hafal, jadi saya tidak melihat perlunya ikut"
                  + " pelatihan."),
          new Said(
              Who.STAYED_AWAY,
              "DISDIK",
              "motivasi_rendah",
              "Sertifikat pelatihan tidak mengubah apa pun bagi saya, maka surat tugas itu saya"
                  + " lewatkan."),
          new Said(
              Who.CAME,
              "DUKCAPIL",
              "metode",
              "Hari pertama kami hanya mendengarkan paparan; saat simulasi pengaduan barulah saya"
                  + " mengerti."),
          new Said(
              Who.STAYED_AWAY,
              "DINSOS",
              "resistensi_nyaman_cara_lama",
              "Buku agenda tulis tangan masih kami pakai karena semua orang di ruangan terbiasa."),
          new Said(
              Who.CAME,
              "PTSP",
              "kurang_dukungan_pimpinan",
              "Rencana tindak lanjut saya belum ditandatangani, sehingga belum ada yang saya"
                  + " mulai."),
          new Said(
              Who.CAME,
              "MPP",
              "resistensi_nyaman_cara_lama;metode",
              "Sebagian rekan tetap memanggil pemohon dengan cara lama meskipun mesin sudah ada."),
          new Said(
              Who.STAYED_AWAY,
              "DINKES",
              "motivasi_rendah;kurang_dukungan_pimpinan",
              "Tidak ada yang bertanya mengapa saya tidak datang, dan saya pun tidak tertarik."),
          new Said(
              Who.CAME,
              "KEC-2",
              "metode",
              "Materinya bagus, tetapi terlalu banyak ceramah dan terlalu sedikit latihan."),
          new Said(
              Who.CITIZEN,
              "DUKCAPIL",
              "pengaduan_cepat",
              "Pengaduan saya tentang data ganda dijawab pada hari itu juga."),
          new Said(
              Who.CITIZEN,
              "PTSP",
              "pengaduan_cepat;menunggu_singkat",
              "Dulu saya menunggu sampai siang, sekarang setengah jam selesai."));

  private InterviewFile() {}

  static String of(List<Nominee> nominees) {
    Csv csv =
        new Csv(
            "interview",
            "source",
            "participant",
            "token",
            "unit",
            "held",
            "codes",
            "aboutWhom",
            "words");
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < SAID.size(); i++) {
      Said said = SAID.get(i);
      boolean citizen = said.who == Who.CITIZEN;
      String participant = citizen ? "" : first(nominees, said, taken);
      csv.row(
          "W-" + (i + 1),
          citizen ? "masyarakat" : "peserta",
          participant,
          citizen ? "WARGA-" + (i + 1) : "",
          said.unit,
          FIRST.plusDays(i),
          said.codes,
          "nobody",
          said.words);
    }
    return csv.toString();
  }

  private static String first(List<Nominee> nominees, Said said, Set<String> taken) {
    return nominees.stream()
        .filter(each -> each.unit().equals(said.unit))
        .filter(each -> each.came() == (said.who == Who.CAME))
        .map(Nominee::id)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}
