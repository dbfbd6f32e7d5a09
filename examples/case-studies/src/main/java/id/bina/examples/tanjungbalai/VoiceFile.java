package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What citizens raised in 2023, at forums, by complaint and by suggestion, coded by issue.
 *
 * <p>Planted: three of the four issues are taken up by lines of the programme, and one is not.
 */
final class VoiceFile {

  private static final LocalDate FIRST = LocalDate.of(2023, 9, 4);
  private static final List<String> KINDS = List.of("forum", "complaint", "suggestion");

  private record Raised(String issue, int voices, String unit, List<String> words) {}

  private static final List<Raised> RAISED =
      List.of(
          new Raised(
              "balasan_pengaduan",
              9,
              "DUKCAPIL",
              List.of(
                  "Pengaduan saya tidak pernah dibalas.",
                  "Sudah tiga pekan saya menunggu jawaban atas laporan saya.",
                  "Mohon ada nomor yang dapat dipakai untuk menanyakan pengaduan.")),
          new Raised(
              "informasi_syarat",
              8,
              "MPP",
              List.of(
                  "Syarat di papan berbeda dengan yang diminta petugas.",
                  "Saya tiga kali kembali karena syaratnya tidak dijelaskan di depan.",
                  "Petugas loket sebaiknya menjelaskan syarat sejak awal.")),
          new Raised(
              "loket_istirahat",
              7,
              "MPP",
              List.of(
                  "Pada jam istirahat semua loket tutup bersamaan.",
                  "Pimpinan loket hendaknya mengatur giliran istirahat.")),
          new Raised(
              "tempat_parkir",
              6,
              "MPP",
              List.of(
                  "Tempat parkir sepeda motor terlalu sempit.",
                  "Parkir di depan gedung selalu penuh pada hari Senin.")));

  private VoiceFile() {}

  static String of(Draws draws) {
    List<Object[]> rows = new ArrayList<>();
    for (Raised raised : RAISED) {
      for (int i = 0; i < raised.voices; i++) {
        rows.add(
            new Object[] {
              draws.pick(KINDS),
              "unit:" + raised.unit,
              FIRST.plusDays(draws.below(60)),
              raised.issue,
              draws.pick(raised.words)
            });
      }
    }
    Csv csv = new Csv("id", "kind", "subject", "received", "codes", "words");
    int number = 0;
    for (Object[] row : draws.shuffled(rows)) {
      number++;
      csv.row("SW-" + Csv.padded(number, 2), row[0], row[1], row[2], row[3], row[4]);
    }
    return csv.toString();
  }
}
