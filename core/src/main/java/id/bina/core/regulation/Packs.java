package id.bina.core.regulation;

import java.util.List;

/** The regulation packs that come with the library. */
public final class Packs {

  /** The least lesson hours (<i>jam pelajaran</i>) a PNS is entitled to in a year. */
  public static final String JP_PER_YEAR_PNS = "jp_per_year.pns";

  /** The most lesson hours a PPPK is given in a year; unconfirmed, and no obligation. */
  public static final String MOST_JP_PER_YEAR_PPPK = "most_jp_per_year.pppk";

  /** How many minutes a lesson hour has. */
  public static final String JP_MINUTES = "minutes_per_jp";

  /** The id of the point table of what each form of learning counts in lesson hours. */
  public static final String JP_CONVERSION = "conversion";

  /** The beginning of the figure that caps a form of learning, such as its sessions per month. */
  public static final String JP_MOST_PER_MONTH = "most_sessions_per_month.";

  /** The id of the band table of the satisfaction index (IKM) in its pack. */
  public static final String IKM_BANDS = "ikm-2017";

  /** By what the mean on the scale is multiplied to make the index. */
  public static final String IKM_FACTOR = "factor";

  /** The weight of one of nine elements as tables print it, instead of 1/9. */
  public static final String IKM_PRINTED_WEIGHT = "printed_weight";

  /**
   * The id of the weight table of an office's own pack whose elements do not weigh the same; its
   * codes are those of the elements. No built-in pack has one.
   */
  public static final String IKM_WEIGHTS = "elements";

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

  /** The least forms a survey needs whatever the population; of the 2004 decree. */
  public static final String IKM_LEAST_FORMS = "least_forms";

  /** The id of the grading that gives the predicate in each pack of performance. */
  public static final String PERFORMANCE_PREDICATE = "predicate";

  /** The id of the band table of participants in each pack of LAN's guidelines. */
  public static final String LAN_QUALIFICATION = "qualification";

  /** The lowest mark that passes. */
  public static final String LAN_PASSING = "passing";

  /** The lowest mark that is postponed (<i>ditunda</i>) and not failed. */
  public static final String LAN_POSTPONED = "postponed";

  /** The most of the lesson hours that may be missed, as a share. */
  public static final String LAN_MOST_ABSENCE = "most_absence";

  /** The id of the band table of instructors and organisers in each pack of LAN's evaluation. */
  public static final String LAN_RATING = "rating";

  /** The fewest raters with whom a rating of an instructor is published. */
  public static final String LAN_LEAST_RATERS = "least_raters";

  /** From how many months after a training on alumni are followed up. */
  public static final String LAN_FOLLOW_UP_FROM = "follow_up_months.from";

  /** Until how many months after a training alumni are followed up. */
  public static final String LAN_FOLLOW_UP_TO = "follow_up_months.to";

  /** The largest gap between self and superior that is convergent, in points of a scale 1 to 4. */
  public static final String LAN_CONVERGENT_GAP = "convergent_gap";

  /** The fewest answers with which a source enters a weighted composite. */
  public static final String LAN_LEAST_PER_SOURCE = "least_per_source";

  /** The id of the weight table of the sources after a training. */
  public static final String LAN_SOURCES = "sources";

  /** Chi-square of the sample size rule. */
  public static final String SAMPLE_CHI_SQUARE = "sample.chi_square";

  /** The share that the sample size rule assumes. */
  public static final String SAMPLE_PROPORTION = "sample.proportion";

  /** The error that the sample size rule allows. */
  public static final String SAMPLE_ERROR = "sample.error";

  /** The id of the band table that reads the mean of a factor of transfer. */
  public static final String CLIMATE_CATEGORIES = "climate-categories";

  /** The beginning of the figure of the least share of trainings to evaluate at a level. */
  public static final String COVERAGE_LEAST = "coverage.least.";

  /** The beginning of the figure of the share above which a level costs more than it tells. */
  public static final String COVERAGE_MOST = "coverage.most.";

  private static final List<RegulationPack> ALL =
      List.of(
          LearningHoursPack.PACK,
          CitizenSatisfactionPack.PACK,
          CitizenSatisfaction2004Pack.PACK,
          PerformancePacks.OF_2022,
          PerformancePacks.OF_2019,
          PerformancePacks.OF_2011,
          ProfessionalismPack.PACK,
          LanPacks.OF_2021,
          LanPacks.OF_2008,
          LanEvaluationPacks.OF_2021,
          LanEvaluationPacks.OF_2008,
          TransferClimatePack.PACK,
          EvaluationCoveragePack.PACK);

  private Packs() {}

  /**
   * Every built-in pack.
   *
   * @return the packs, ids unique
   */
  public static List<RegulationPack> all() {
    return ALL;
  }

  /**
   * The built-in pack with an id.
   *
   * @param id the id, such as {@code performance-2022}
   * @return the pack
   * @throws IllegalArgumentException if there is none; the sentence names those there are
   */
  public static RegulationPack of(String id) {
    return ALL.stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "regulation pack must be one of "
                        + ALL.stream().map(RegulationPack::id).toList()
                        + ", was "
                        + id));
  }

  /**
   * Lesson hours per year: 20 JP for each PNS.
   *
   * <p>Source: Peraturan Pemerintah 11/2017 as amended by 17/2020, Pasal 203 ayat (4). The figure
   * for PPPK (at most 24, PP 49/2018 and Peraturan LAN 15/2020) is unconfirmed and a maximum, not a
   * duty: PNS, PPPK and CPNS are three denominators and are never added up. What each form of
   * learning counts (Peraturan LAN 10/2018) is from memory, and meant to be replaced by an office
   * that has the annex at hand.
   *
   * @return the pack
   */
  public static RegulationPack learningHours() {
    return LearningHoursPack.PACK;
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

  /**
   * Citizens' satisfaction by the decree of 2004: fourteen elements and bands of equal width.
   *
   * <p>The same number means another quality than under the pack of 2017: 76.00 is B here and C
   * there, 85.00 is A here and B there. A series that spans both is never banded by one table.
   *
   * <p>Source: Keputusan Menteri PAN KEP/25/M.PAN/2/2004; every number is from memory, and marked
   * so.
   *
   * @return the pack
   */
  public static RegulationPack citizenSatisfaction2004() {
    return CitizenSatisfaction2004Pack.PACK;
  }

  /**
   * The predicate of performance (<i>predikat kinerja</i>) of PNS and PPPK: looked up by the rating
   * of results and the rating of conduct, no average of the two.
   *
   * <p>Source: Peraturan Menteri PANRB 6/2022; the matrix is found alike in two programmes that
   * implement it. The shares {@code credit.*} by which PermenPANRB 1/2023 converts predicates to
   * credit are unconfirmed.
   *
   * @return the pack
   */
  public static RegulationPack performance2022() {
    return PerformancePacks.OF_2022;
  }

  /**
   * The mark of performance until 2021: 70 % targets (SKP) and 30 % conduct, or 60 and 40 where
   * peers and subordinates were asked. <i>Sangat Baik</i> also asks for an innovation.
   *
   * <p>Source: Peraturan Pemerintah 30/2019, Pasal 41; the two lowest bands are unconfirmed.
   *
   * @return the pack
   */
  public static RegulationPack performance2019() {
    return PerformancePacks.OF_2019;
  }

  /**
   * The mark of achievement (<i>prestasi kerja</i>) until 2019: 60 % targets (SKP) and 40 %
   * conduct, in whole numbers.
   *
   * <p>Source: Peraturan Pemerintah 46/2011; every number is from memory, and marked so.
   *
   * @return the pack
   */
  public static RegulationPack performance2011() {
    return PerformancePacks.OF_2011;
  }

  /**
   * The index of professionalism (<i>Indeks Profesionalitas ASN</i>, IP ASN): qualification 25,
   * competence 40, performance 30 and discipline 5 points, which are printed already weighted.
   *
   * <p>Source: Peraturan Menteri PANRB 38/2018 and Peraturan BKN 8/2019; each number says how sure
   * it is. The categories are printed in whole numbers: {@code categories} takes the lowest value
   * of each (90.5 is <i>Tinggi</i>), {@code categories-rounded} rounds first (90.5 is <i>Sangat
   * Tinggi</i>). How predicates of 2022 count is a default of this house.
   *
   * @return the pack
   */
  public static RegulationPack professionalism() {
    return ProfessionalismPack.PACK;
  }

  /**
   * How participants are qualified by the guidelines of LAN since 2021: <i>Sangat Memuaskan</i>
   * above 90.00 to <i>Tidak Memuaskan</i>, and the weights of the basic training (Latsar).
   *
   * <p>Institutions differ: another guideline has other bands, so there is no nameless default.
   *
   * <p>Source: Peraturan LAN 1/2021 (which was amended) and Keputusan Kepala LAN 2/K.1/PDP.07/2023;
   * every number is from memory, and marked so.
   *
   * @return the pack
   */
  public static RegulationPack lanParticipants2021() {
    return LanPacks.OF_2021;
  }

  /**
   * How participants were qualified by the older guideline: bands from 70, 77.5, 85 and 92.5.
   *
   * <p>Source: guidelines of LAN of about 2008; every number is from memory, and marked so.
   *
   * @return the pack
   */
  public static RegulationPack lanParticipants2008() {
    return LanPacks.OF_2008;
  }

  /**
   * How instructors and organisers are rated and alumni followed up by the guidelines of 2021 and
   * 2023: the bands of the participants, applied to ratings times 25; 6 to 12 months; weights of
   * the sources of a composite, which is computed only where asked for.
   *
   * <p>Source: guidelines of LAN for the evaluation of trainings. Bands and months are from memory;
   * the fewest raters, the convergent gap and the weights are defaults of this house.
   *
   * @return the pack
   */
  public static RegulationPack lanEvaluation2021() {
    return LanEvaluationPacks.OF_2021;
  }

  /**
   * How instructors and organisers were rated by the older guideline: bands from 70, 77.5, 85 and
   * 92.5.
   *
   * <p>Source: guidelines of LAN of about 2008; every number is from memory, and marked so, but the
   * fewest raters, a default of this house.
   *
   * @return the pack
   */
  public static RegulationPack lanEvaluation2008() {
    return LanEvaluationPacks.OF_2008;
  }
}
