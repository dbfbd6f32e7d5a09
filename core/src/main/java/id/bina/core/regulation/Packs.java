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

  /** The id of the band table of the satisfaction index (IKM) in its pack. */
  public static final String IKM_BANDS = "ikm-2017";

  /** By what the mean on the scale is multiplied to make the index. */
  public static final String IKM_FACTOR = "factor";

  /** The weight of one of nine elements as tables print it, instead of 1/9. */
  public static final String IKM_PRINTED_WEIGHT = "printed_weight";

  /** The lowest point of the scale. */
  public static final String IKM_SCALE_LOWEST = "scale.lowest";

  /** The highest point of the scale. */
  public static final String IKM_SCALE_HIGHEST = "scale.highest";

  /** The least share of the elements that a form must answer to count. */
  public static final String IKM_LEAST_ANSWERED = "least_share_answered";

  /** How many of the lowest elements a report names. */
  public static final String IKM_LOWEST_NAMED = "lowest_named";

  /** A change of the index below this is not worth acting upon, in points of the index. */
  public static final String IKM_MEANINGFUL_CHANGE = "meaningful_change";

  /** Chi-square of the sample size rule. */
  public static final String SAMPLE_CHI_SQUARE = "sample.chi_square";

  /** The share that the sample size rule assumes. */
  public static final String SAMPLE_PROPORTION = "sample.proportion";

  /** The error that the sample size rule allows. */
  public static final String SAMPLE_ERROR = "sample.error";

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

  /**
   * Citizens' satisfaction (<i>survei kepuasan masyarakat</i>, SKM): nine elements on a scale from
   * 1 to 4, whose mean times 25 is the index (IKM), and its bands D to A.
   *
   * <p>Source: Peraturan Menteri PANRB 14/2017, annex. The text of the annex was not at hand: bands
   * and formula agree in ten programmes that implement it, the printed weight, the sample size rule
   * and the first day of validity are from memory, and what the regulation is silent about is a
   * default of this house; each figure says which. An element is replaced or left out by {@link
   * RegulationPack#with} and {@link RegulationPack#without}.
   *
   * @return the pack
   */
  public static RegulationPack citizenSatisfaction() {
    return CitizenSatisfactionPack.PACK;
  }
}
