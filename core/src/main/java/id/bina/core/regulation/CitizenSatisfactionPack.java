package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What PermenPANRB 14/2017 says of the survey of citizens' satisfaction. */
final class CitizenSatisfactionPack {
  private static final String REGULATION = "PermenPANRB 14/2017, lampiran";
  private static final String HOUSE = "Bina, practice of the house";
  private static final String KREJCIE_MORGAN =
      "Krejcie and Morgan (1970), doi:10.1177/001316447003000308; " + REGULATION;

  private static final List<Element> ELEMENTS =
      List.of(
          Element.unsur(1, "Persyaratan", "Requirements"),
          Element.unsur(2, "Sistem, mekanisme, dan prosedur", "System, mechanism and procedure"),
          Element.unsur(3, "Waktu penyelesaian", "Time to completion"),
          Element.unsur(4, "Biaya/tarif", "Costs"),
          Element.unsur(5, "Produk spesifikasi jenis pelayanan", "Service as specified"),
          Element.unsur(6, "Kompetensi pelaksana", "Competence of staff"),
          Element.unsur(7, "Perilaku pelaksana", "Conduct of staff"),
          Element.unsur(
              8,
              "Penanganan pengaduan, saran, dan masukan",
              "Handling of complaints and suggestions"),
          Element.unsur(9, "Sarana dan prasarana", "Facilities"));

  private static final BandTable BANDS =
      BandTable.builder()
          .id(Packs.IKM_BANDS)
          .decimals(2)
          .rounding(RoundingMode.HALF_UP)
          .lowest(new BigDecimal("25"))
          .highest(new BigDecimal("100"))
          .addBands(
              new Band("D", Text.of("Tidak Baik", "Not good"), new BigDecimal("25")),
              new Band("C", Text.of("Kurang Baik", "Less good"), new BigDecimal("65")),
              new Band("B", Text.of("Baik", "Good"), new BigDecimal("76.61")),
              new Band("A", Text.of("Sangat Baik", "Very good"), new BigDecimal("88.31")))
          .build();

  static final RegulationPack PACK = pack();

  private CitizenSatisfactionPack() {}

  private static RegulationPack pack() {
    RegulationPack.Builder pack =
        RegulationPack.builder()
            .id("citizen-satisfaction")
            .title(
                Text.of(
                    "Survei kepuasan masyarakat (SKM), indeks kepuasan masyarakat (IKM)",
                    "Survey and index of citizens' satisfaction"))
            .issuer("Kementerian PANRB")
            .validFrom(LocalDate.of(2017, 5, 12))
            .version("1")
            .elements(ELEMENTS)
            .addGradings(BANDS)
            .figures(figures());
    for (Band band : BANDS.bands()) {
      pack.addFigures(cut(band));
    }
    return pack.build();
  }

  /** The cut once more as a figure, because a band does not say how sure it is. */
  private static Figure cut(Band band) {
    return new Figure(
        "band." + band.code().toLowerCase(Locale.ROOT),
        band.lowestInclusive(),
        Confirmation.CODE_ONLY,
        REGULATION);
  }

  private static List<Figure> figures() {
    return List.of(
        figure(Packs.IKM_SCALE_LOWEST, "1", Confirmation.CODE_ONLY, REGULATION),
        figure(Packs.IKM_SCALE_HIGHEST, "4", Confirmation.CODE_ONLY, REGULATION),
        figure(Packs.IKM_FACTOR, "25", Confirmation.CODE_ONLY, REGULATION),
        figure(Packs.IKM_PRINTED_WEIGHT, "0.11", Confirmation.UNCONFIRMED, REGULATION),
        figure(Packs.SAMPLE_CHI_SQUARE, "3.841", Confirmation.UNCONFIRMED, KREJCIE_MORGAN),
        figure(Packs.SAMPLE_PROPORTION, "0.5", Confirmation.UNCONFIRMED, KREJCIE_MORGAN),
        figure(Packs.SAMPLE_ERROR, "0.05", Confirmation.UNCONFIRMED, KREJCIE_MORGAN),
        figure(Packs.IKM_LEAST_ANSWERED, "0.5", Confirmation.HOUSE_DEFAULT, HOUSE),
        figure(Packs.IKM_LOWEST_NAMED, "3", Confirmation.HOUSE_DEFAULT, HOUSE),
        figure(Packs.IKM_MEANINGFUL_CHANGE, "3", Confirmation.HOUSE_DEFAULT, HOUSE));
  }

  private static Figure figure(String name, String value, Confirmation confirmed, String source) {
    return new Figure(name, new BigDecimal(value), confirmed, source);
  }
}
