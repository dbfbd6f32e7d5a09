package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How a mean of a factor of transfer is read: cuts of this house, as no source states any. */
final class TransferClimatePack {
  private static final String SOURCE = "Bina; Holton, Bates and Ruona (2000) state none";

  /** Rounded down, so that a mean is held against the cut as it is. */
  private static final BandTable CATEGORIES =
      BandTable.builder()
          .id(Packs.CLIMATE_CATEGORIES)
          .decimals(2)
          .rounding(RoundingMode.FLOOR)
          .lowest(BigDecimal.ONE)
          .highest(new BigDecimal("5"))
          .addBands(
              band("barrier", "Penghambat", "Barrier", "1"),
              band("weak", "Lemah", "Weak", "3"),
              band("adequate", "Memadai", "Adequate", "3.5"),
              band("catalyst", "Pendorong", "Catalyst", "4"))
          .build();

  static final RegulationPack PACK =
      RegulationPack.builder()
          .id("transfer-climate")
          .title(Text.of("Faktor penerapan hasil pelatihan", "Factors of transfer of training"))
          .issuer("Bina")
          .validFrom(LocalDate.of(2000, 1, 1))
          .version("1")
          .addFigures(
              figure("category.weak", "3"),
              figure("category.adequate", "3.5"),
              figure("category.catalyst", "4"))
          .addGradings(CATEGORIES)
          .build();

  private TransferClimatePack() {}

  private static Band band(String code, String id, String en, String lowest) {
    return new Band(code, Text.of(id, en), new BigDecimal(lowest));
  }

  private static Figure figure(String name, String value) {
    return new Figure(name, new BigDecimal(value), Confirmation.HOUSE_DEFAULT, SOURCE);
  }
}
