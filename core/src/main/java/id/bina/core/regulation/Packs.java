package id.bina.core.regulation;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The regulation packs that come with the library. */
public final class Packs {

  /** The least lesson hours (<i>jam pelajaran</i>) a PNS is entitled to in a year. */
  public static final String JP_PER_YEAR_PNS = "jp_per_year.pns";

  /** The most lesson hours a PPPK is given in a year; unconfirmed, and no obligation. */
  public static final String MOST_JP_PER_YEAR_PPPK = "most_jp_per_year.pppk";

  private static final RegulationPack LEARNING_HOURS =
      RegulationPack.builder()
          .id("learning-hours")
          .title(
              Text.of(
                  "Jam pelajaran pengembangan kompetensi per tahun",
                  "Lesson hours of competency development per year"))
          .issuer("Pemerintah Republik Indonesia")
          .validFrom(LocalDate.of(2017, 4, 7))
          .addFigures(
              new Figure(
                  JP_PER_YEAR_PNS,
                  BigDecimal.valueOf(20),
                  Confirmation.CONFIRMED,
                  "PP 11/2017 jo. PP 17/2020, Pasal 203 ayat (4)"))
          .addFigures(
              new Figure(
                  MOST_JP_PER_YEAR_PPPK,
                  BigDecimal.valueOf(24),
                  Confirmation.UNCONFIRMED,
                  "PP 49/2018; Peraturan LAN 15/2020"))
          .version("1")
          .build();

  private Packs() {}

  /**
   * Lesson hours per year: 20 JP for each PNS.
   *
   * <p>Source: Peraturan Pemerintah 11/2017 as amended by 17/2020, Pasal 203 ayat (4). The figure
   * for PPPK (at most 24, PP 49/2018 and Peraturan LAN 15/2020) is unconfirmed and a maximum, not a
   * duty: PNS, PPPK and CPNS are three denominators and are never added up.
   *
   * @return the pack
   */
  public static RegulationPack learningHours() {
    return LEARNING_HOURS;
  }
}
