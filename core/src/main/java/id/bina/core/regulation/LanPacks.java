package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How trainings of LAN grade their participants, by the guideline that says so. */
final class LanPacks {
  private static final String CURRENT = "Perlan 1/2021; Kep. Kepala LAN 2/K.1/PDP.07/2023";
  private static final String OLDER = "pedoman LAN sebelum 2010";

  /** Printed as 70.01 to 80.00: with two decimals that is the same as from 70.01 on. */
  private static final BandTable QUALIFICATION =
      table(
          band("tidak-memuaskan", "Tidak Memuaskan", "Not satisfactory", "0"),
          band("kurang-memuaskan", "Kurang Memuaskan", "Less satisfactory", "60.01"),
          band("cukup-memuaskan", "Cukup Memuaskan", "Fairly satisfactory", "70.01"),
          band("memuaskan", "Memuaskan", "Satisfactory", "80.01"),
          band("sangat-memuaskan", "Sangat Memuaskan", "Very satisfactory", "90.01"));

  private static final BandTable OLDER_QUALIFICATION =
      table(
          band("tidak-lulus", "Tidak Lulus", "Failed", "0"),
          band("baik", "Baik", "Good", "70"),
          band("baik-sekali", "Baik Sekali", "Rather good", "77.5"),
          band("memuaskan", "Memuaskan", "Satisfactory", "85"),
          band("sangat-memuaskan", "Sangat Memuaskan", "Very satisfactory", "92.5"));

  static final RegulationPack OF_2021 =
      pack(
              "lan-participants-2021",
              "Kualifikasi peserta pelatihan menurut pedoman LAN 2021 dan 2023",
              "Qualification of participants by the guidelines of 2021 and 2023",
              QUALIFICATION,
              CURRENT)
          .validFrom(LocalDate.of(2021, 1, 1))
          .addWeightTables(latsar(), latsarInHalves())
          .addFigures(unconfirmed(Packs.LAN_PASSING, "70.01", CURRENT))
          .addFigures(unconfirmed(Packs.LAN_POSTPONED, "60.01", CURRENT))
          .addFigures(unconfirmed(Packs.LAN_MOST_ABSENCE, "0.05", CURRENT))
          .build();

  static final RegulationPack OF_2008 =
      pack(
              "lan-participants-2008",
              "Kualifikasi peserta diklat menurut pedoman lama",
              "Qualification of participants by the older guideline",
              OLDER_QUALIFICATION,
              OLDER)
          .validFrom(LocalDate.of(2008, 1, 1))
          .replacedBy("lan-participants-2021")
          .addFigures(unconfirmed(Packs.LAN_PASSING, "70", OLDER))
          .build();

  private LanPacks() {}

  private static RegulationPack.Builder pack(
      String id, String indonesian, String english, BandTable bands, String source) {
    RegulationPack.Builder pack =
        RegulationPack.builder()
            .id(id)
            .title(Text.of(indonesian, english))
            .issuer("Lembaga Administrasi Negara")
            .version("1")
            .addGradings(bands);
    for (Band band : bands.bands()) {
      pack.addFigures(
          unconfirmed(
              "band." + band.code().toLowerCase(Locale.ROOT),
              band.lowestInclusive().toPlainString(),
              source));
    }
    return pack;
  }

  private static BandTable table(Band... bands) {
    return BandTable.builder()
        .id(Packs.LAN_QUALIFICATION)
        .decimals(2)
        .rounding(RoundingMode.HALF_UP)
        .lowest(BigDecimal.ZERO)
        .highest(new BigDecimal("100"))
        .addBands(bands)
        .build();
  }

  private static Band band(String code, String id, String en, String lowest) {
    return new Band(code, Text.of(id, en), new BigDecimal(lowest));
  }

  private static WeightTable latsar() {
    return new WeightTable(
        "latsar",
        Text.of("Nilai akhir pelatihan dasar CPNS", "Final mark of the basic training of CPNS"),
        List.of(
            weight("attitude", "Sikap perilaku", "Attitude and conduct", "0.1"),
            weight("academic", "Akademik", "Academic", "0.2"),
            weight("actualisation", "Aktualisasi", "Actualisation", "0.5"),
            weight("technical", "Kompetensi teknis bidang tugas", "Technical competence", "0.2")));
  }

  /** The same where the academic mark is recorded as the two halves that it is made of. */
  private static WeightTable latsarInHalves() {
    return new WeightTable(
        "latsar-halves",
        Text.of(
            "Nilai akhir pelatihan dasar CPNS, akademik dalam dua bagian",
            "Final mark of the basic training of CPNS, the academic mark in two parts"),
        List.of(
            weight("attitude", "Sikap perilaku", "Attitude and conduct", "0.1"),
            weight("academic-1", "Akademik, bagian pertama", "Academic, first part", "0.1"),
            weight("academic-2", "Akademik, bagian kedua", "Academic, second part", "0.1"),
            weight("actualisation", "Aktualisasi", "Actualisation", "0.5"),
            weight("technical", "Kompetensi teknis bidang tugas", "Technical competence", "0.2")));
  }

  private static Weight weight(String code, String id, String en, String share) {
    return new Weight(
        code, Text.of(id, en), new BigDecimal(share), Confirmation.UNCONFIRMED, CURRENT);
  }

  private static Figure unconfirmed(String name, String value, String source) {
    return new Figure(name, new BigDecimal(value), Confirmation.UNCONFIRMED, source);
  }
}
