package id.bina.core.regulation;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The index of citizens' satisfaction of KEP/25/M.PAN/2/2004: fourteen elements, other bands. */
final class CitizenSatisfaction2004Pack {
  private static final String DECREE = "KEP/25/M.PAN/2/2004";
  private static final String HOUSE = "Bina";

  // Roles of their own: its third element is not the third one of 2017.
  private static final List<Element> ELEMENTS =
      List.of(
          unsur(1, "Prosedur pelayanan", "Procedure"),
          unsur(2, "Persyaratan pelayanan", "Requirements"),
          unsur(3, "Kejelasan petugas pelayanan", "Clarity of who serves"),
          unsur(4, "Kedisiplinan petugas pelayanan", "Discipline of staff"),
          unsur(5, "Tanggung jawab petugas pelayanan", "Responsibility of staff"),
          unsur(6, "Kemampuan petugas pelayanan", "Ability of staff"),
          unsur(7, "Kecepatan pelayanan", "Speed"),
          unsur(8, "Keadilan mendapatkan pelayanan", "Fairness"),
          unsur(9, "Kesopanan dan keramahan petugas", "Courtesy and friendliness of staff"),
          unsur(10, "Kewajaran biaya pelayanan", "Reasonable cost"),
          unsur(11, "Kepastian biaya pelayanan", "Certainty of cost"),
          unsur(12, "Kepastian jadwal pelayanan", "Certainty of schedule"),
          unsur(13, "Kenyamanan lingkungan", "Comfort of the place"),
          unsur(14, "Keamanan pelayanan", "Safety of the service"));

  private static final BandTable BANDS =
      BandTable.builder()
          .id("ikm-2004")
          .decimals(2)
          .rounding(RoundingMode.HALF_UP)
          .lowest(new BigDecimal("25"))
          .highest(new BigDecimal("100"))
          .addBands(
              new Band("D", Text.of("Tidak Baik", "Not good"), new BigDecimal("25")),
              new Band("C", Text.of("Kurang Baik", "Less good"), new BigDecimal("43.76")),
              new Band("B", Text.of("Baik", "Good"), new BigDecimal("62.51")),
              new Band("A", Text.of("Sangat Baik", "Very good"), new BigDecimal("81.26")))
          .build();

  static final RegulationPack PACK =
      RegulationPack.builder()
          .id("citizen-satisfaction-2004")
          .title(
              Text.of(
                  "Indeks kepuasan masyarakat (IKM), empat belas unsur",
                  "Index of citizens' satisfaction, fourteen elements"))
          .issuer("Menteri PAN")
          .validFrom(LocalDate.of(2004, 2, 24))
          .validTo(LocalDate.of(2014, 5, 1))
          .replacedBy("citizen-satisfaction")
          .version("1")
          .elements(ELEMENTS)
          .addGradings(BANDS)
          .figures(figures())
          .build();

  private CitizenSatisfaction2004Pack() {}

  private static Element unsur(int number, String indonesian, String english) {
    return new Element(AspectRole.of("ikm2004-u" + number), Text.of(indonesian, english));
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(unconfirmed(Packs.IKM_SCALE_LOWEST, "1"));
    figures.add(unconfirmed(Packs.IKM_SCALE_HIGHEST, "4"));
    figures.add(unconfirmed(Packs.IKM_FACTOR, "25"));
    figures.add(unconfirmed(Packs.IKM_PRINTED_WEIGHT, "0.071"));
    figures.add(unconfirmed(Packs.IKM_LEAST_FORMS, "150"));
    figures.add(house(Packs.IKM_LEAST_ANSWERED, "0.5"));
    figures.add(house(Packs.IKM_LOWEST_NAMED, "3"));
    figures.add(house(Packs.IKM_MEANINGFUL_CHANGE, "3"));
    for (Band band : BANDS.bands()) {
      figures.add(
          new Figure(
              "band." + band.code().toLowerCase(Locale.ROOT),
              band.lowestInclusive(),
              Confirmation.UNCONFIRMED,
              DECREE));
    }
    return figures;
  }

  private static Figure unconfirmed(String name, String value) {
    return new Figure(name, new BigDecimal(value), Confirmation.UNCONFIRMED, DECREE);
  }

  private static Figure house(String name, String value) {
    return new Figure(name, new BigDecimal(value), Confirmation.HOUSE_DEFAULT, HOUSE);
  }
}
