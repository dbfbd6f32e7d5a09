package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What citizens raised at a forum in 2023, coded by issue; whoever wished came.
 *
 * <p>Planted: three of the four issues are taken up by lines of the programme, and one is not.
 */
final class VoiceFile {

  private static final LocalDate HELD = LocalDate.of(2023, 9, 14);

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
        rows.add(new Object[] {"unit:" + raised.unit, raised.issue, draws.pick(raised.words)});
      }
    }
    Csv csv = new Csv("id", "kind", "subject", "received", "codes", "words");
    int number = 0;
    for (Object[] row : draws.shuffled(rows)) {
      number++;
      csv.row("SW-" + Csv.padded(number, 2), "forum", row[0], HELD, row[1], row[2]);
    }
    return csv.toString();
  }
}
