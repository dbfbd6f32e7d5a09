package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.ranking.Ahp;
import id.bina.scoring.stat.ranking.EntropyWeights;
import id.bina.scoring.stat.ranking.ImportancePerformance;
import id.bina.scoring.stat.ranking.Judgements;
import id.bina.scoring.stat.ranking.RankReversal;
import id.bina.scoring.stat.ranking.RatedAspect;
import id.bina.scoring.stat.ranking.Saw;
import id.bina.scoring.stat.ranking.Topsis;
import id.bina.scoring.stat.ranking.WeightSensitivity;
import java.util.List;

/** Ranking alternatives and aspects, and how long the order lasts. */
final class RankingCards {

  private static final MethodCard SAW =
      Cards.statistic(
              Noun.RANKING,
              Saw.METHOD,
              "pembobotan aditif sederhana (SAW)",
              "simple additive weighting (SAW)",
              "Hwang and Yoon (1981) doi:10.1007/978-3-642-48318-9")
          .addClasses(Saw.class)
          .formula(
              "Vᵢ = Σ wⱼ rᵢⱼ;  r = x/maks atau min/x, atau (x − min)/(maks − min)",
              "Vᵢ = Σ wⱼ rᵢⱼ;  r = x/max or min/x, or (x − min)/(max − min)")
          .assumes(
              "kelebihan satu kriteria menutup kekurangan yang lain; normalisasi disebut"
                  + " namanya",
              "much of one criterion makes up for little of another; the normalisation is"
                  + " named")
          .refuses(
              Absence.OUT_OF_RANGE, "rasio: nilai 0 atau kurang", "ratios: a value of 0 or below")
          .refuses(
              Absence.ZERO_VARIANCE,
              "min-maks: kriteria yang nilainya sama",
              "min-max: a criterion whose values are equal")
          .build();

  private static final MethodCard TOPSIS =
      Cards.statistic(
              Noun.RANKING,
              Topsis.METHOD,
              "TOPSIS: kedekatan dengan ideal",
              "TOPSIS: nearness to the ideal",
              "Hwang and Yoon (1981) doi:10.1007/978-3-642-48318-9")
          .addClasses(Topsis.class)
          .formula(
              "C = d⁻/(d⁺ + d⁻),  d Euklides atas vⱼ = wⱼxⱼ/√Σx²",
              "C = d⁻/(d⁺ + d⁻),  d Euclidean over vⱼ = wⱼxⱼ/√Σx²")
          .assumes(
              "ideal disusun dari alternatif yang ada: tambahan dapat membalik urutan, lihat"
                  + " rank-reversal",
              "the ideal is made of the alternatives at hand: another may turn the order, see"
                  + " rank-reversal")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kriteria 0 seluruhnya, atau semua alternatif sama",
              "a criterion is 0 throughout, or all alternatives are equal")
          .build();

  private static final MethodCard AHP =
      Cards.statistic(
              Noun.RANKING,
              Ahp.METHOD,
              "proses hierarki analitik (AHP), konsistensi",
              "analytic hierarchy process (AHP), consistency",
              "Saaty (1980) The Analytic Hierarchy Process; Aguarón and Moreno-Jiménez (2003)"
                  + " doi:10.1016/S0377-2217(02)00255-2")
          .addClasses(Ahp.class, Judgements.class)
          .formula(
              "A w = λ w;  CI = (λ − n)/(n − 1),  CR = CI/RI;  atau rata-rata geometris baris",
              "A w = λ w;  CI = (λ − n)/(n − 1),  CR = CI/RI;  or geometric means of the rows")
          .assumes(
              "penilaian berupa rasio; mulai CR 0,10 terlalu saling bertentangan",
              "judgements are ratios; from CR 0.10 on they contradict each other too much")
          .refuses(
              Absence.OUT_OF_RANGE,
              "rasio konsistensi lebih dari 10 kriteria",
              "consistency ratio of more than 10 criteria")
          .build();

  private static final MethodCard ENTROPY_WEIGHTS =
      Cards.statistic(
              Noun.RANKING,
              EntropyWeights.METHOD,
              "bobot entropi",
              "entropy weights",
              "Hwang and Yoon (1981) doi:10.1007/978-3-642-48318-9")
          .addClasses(EntropyWeights.class)
          .formula("wⱼ = (1 − Eⱼ)/Σ(1 − E),  E = −Σ p ln p / ln m")
          .assumes(
              "yang membedakan alternatif, bukan yang penting bagi siapa pun",
              "what tells alternatives apart, not what matters to anybody")
          .refuses(
              Absence.OUT_OF_RANGE,
              "nilai negatif, atau kriteria yang 0 seluruhnya",
              "a negative value, or a criterion that is 0 throughout")
          .refuses(
              Absence.ZERO_VARIANCE,
              "alternatif tidak berbeda dalam apa pun",
              "the alternatives differ in nothing")
          .build();

  private static final MethodCard IMPORTANCE_PERFORMANCE =
      Cards.statistic(
              Noun.RANKING,
              ImportancePerformance.METHOD,
              "analisis kepentingan-kinerja (IPA)",
              "importance-performance analysis (IPA)",
              "Martilla and James (1977) doi:10.1177/002224297704100112")
          .addClasses(ImportancePerformance.class, RatedAspect.class)
          .formula(
              "kuadran dari dua garis, rata-rata kecuali disebut;  P(kuadran) dari galat"
                  + " normal keduanya",
              "quadrants by two lines, means unless named;  P(quadrant) by the normal errors"
                  + " of both")
          .assumes(
              "kepentingan adalah yang dikatakan orang, dan umumnya tinggi; dekat garis,"
                  + " kuadran kebetulan",
              "stated importance is what people say, and mostly high; near a line the field"
                  + " is chance")
          .refuses(Absence.NO_DATA, "tidak ada aspek", "no aspects")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "1 aspek, bila rata-ratanya sendiri menjadi garis",
              "1 aspect, when its own mean would be the line")
          .build();

  private static final MethodCard RANK_REVERSAL =
      Cards.statistic(
              Noun.RANKING,
              RankReversal.METHOD,
              "pemeriksaan pembalikan peringkat",
              "rank reversal check",
              "Belton and Gear (1983) doi:10.1016/0305-0483(83)90047-6")
          .addClasses(RankReversal.class)
          .formula(
              "peringkat ulang tanpa tiap alternatif; pembalikan adalah pasangan yang"
                  + " bertukar tempat",
              "rank anew without each alternative; a reversal is a pair that changes places")
          .assumes(
              "alasan memilih yang baik tidak bergantung pada alternatif ketiga",
              "a good reason to choose should not rest on a third alternative")
          .refuses(
              Absence.ZERO_VARIANCE,
              "yang ditolak cara peringkatnya",
              "what the ranking method refuses")
          .build();

  private static final MethodCard WEIGHT_SENSITIVITY =
      Cards.statistic(
              Noun.RANKING,
              WeightSensitivity.METHOD,
              "kepekaan peringkat terhadap bobot",
              "sensitivity of a ranking to its weights",
              "Triantaphyllou and Sánchez (1997) doi:10.1111/j.1540-5915.1997.tb01306.x")
          .addClasses(WeightSensitivity.class)
          .formula(
              "wⱼ × 0,5; 0,75; 0,9; 1,1; 1,25; 1,5, yang lain sebanding",
              "wⱼ × 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, the others in proportion")
          .assumes("satu bobot setiap kali", "one weight at a time")
          .refuses(
              Absence.ZERO_VARIANCE,
              "yang ditolak cara peringkatnya",
              "what the ranking method refuses")
          .build();

  private RankingCards() {}

  static List<MethodCard> all() {
    return List.of(
        SAW,
        TOPSIS,
        AHP,
        ENTROPY_WEIGHTS,
        IMPORTANCE_PERFORMANCE,
        RANK_REVERSAL,
        WEIGHT_SENSITIVITY);
  }
}
