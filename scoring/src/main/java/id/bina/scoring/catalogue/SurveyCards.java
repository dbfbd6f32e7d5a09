package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.ClusteredShare;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.IndexDifference;
import id.bina.scoring.stat.survey.CalibratedWeights;
import id.bina.scoring.stat.survey.Dispositions;
import id.bina.scoring.stat.survey.KishEffect;
import id.bina.scoring.stat.survey.Margin;
import id.bina.scoring.stat.survey.NonResponseBounds;
import id.bina.scoring.stat.survey.ResponseRates;
import id.bina.scoring.stat.survey.SurveyMean;
import id.bina.scoring.stat.survey.SurveySize;
import java.util.List;

/** Answers of a sample, brought to those for whom they speak. */
final class SurveyCards {

  private static final MethodCard SURVEY_MEAN =
      Cards.statistic(
              Noun.SURVEY,
              SurveyMean.METHOD,
              "rata-rata dan total berbobot dengan galat rancangan",
              "weighted mean and total with the errors of the design",
              "Binder (1983) doi:10.2307/1402588; Lumley (2004) doi:10.18637/jss.v009.i08")
          .addClasses(SurveyMean.class)
          .formula("x̄_w = Σwx/Σw;  V = Σ_h (1 − f_h) n_h/(n_h−1) Σ(z_hc − z̄_h)²,  z linearised")
          .formula("t dengan db gugus dikurangi strata", "t on clusters minus strata")
          .assumes(
              "bobot menyatakan siapa yang diwakili tiap baris; gugus dipilih bebas dalam"
                  + " strata",
              "weights tell whom each row stands for; clusters are drawn independently within"
                  + " strata")
          .assumes(
              "yang diam dalam satu kategori serupa dengan yang menjawab",
              "the silent of a category are like those who answered")
          .refuses(Absence.NO_DATA, "tidak ada nilai", "no values")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 nilai; 1 gugus dalam satu stratum; strata sebanyak gugus",
              "fewer than 2 values; 1 cluster in a stratum; as many strata as clusters")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua nilai sama; tidak ada galat penarikan yang tersisa",
              "all values are equal; no sampling error is left")
          .refuses(
              Absence.OUT_OF_RANGE,
              "yang dipilih lebih banyak daripada isi stratum",
              "more were drawn than a stratum has")
          .build();

  private static final MethodCard CALIBRATED_WEIGHTS_POST_STRATIFIED =
      Cards.statistic(
              Noun.SURVEY,
              CalibratedWeights.POST_STRATIFIED,
              "bobot pascastratifikasi",
              "post-stratification weights",
              "Holt and Smith (1979) doi:10.2307/2344652; Deville and Särndal (1992)"
                  + " doi:10.1080/01621459.1992.10475217")
          .addClasses(CalibratedWeights.class)
          .formula("w = w₀ N_c / Σ_c w₀ di tiap sel c", "w = w₀ N_c / Σ_c w₀ in each cell c")
          .assumes(
              "semua sel diketahui; dalam satu sel yang diam serupa dengan yang menjawab",
              "all cells are known; within a cell the silent are like those who answered")
          .refuses(
              Absence.NO_DATA,
              "tidak ada baris, atau sel berpenduduk tanpa jawaban",
              "no rows, or a cell with people and without answers")
          .build();

  private static final MethodCard CALIBRATED_WEIGHTS_RAKED =
      Cards.statistic(
              Noun.SURVEY,
              CalibratedWeights.RAKED,
              "bobot raking, dengan pemangkasan",
              "raking weights, with trimming",
              "Deming and Stephan (1940) doi:10.1214/aoms/1177731829; Deville and Särndal"
                  + " (1992) doi:10.1080/01621459.1992.10475217")
          .addClasses(CalibratedWeights.class, Margin.class)
          .formula(
              "w ← w N_c / Σ_c w, margin demi margin, sampai semua terpenuhi",
              "w ← w N_c / Σ_c w, margin after margin, until all are met")
          .assumes(
              "margin diketahui dan dari satu populasi; kaitan antarmargin mengikuti sampel",
              "margins are known and of one population; what joins them is that of the sample")
          .refuses(
              Absence.NO_DATA,
              "tidak ada baris, atau kategori berpenduduk tanpa jawaban",
              "no rows, or a category with people and without answers")
          .refuses(
              Absence.UNIDENTIFIED,
              "tidak ada bobot yang memenuhi semua margin, atau batas bertentangan dengannya",
              "no weights meet all margins, or the bounds contradict them")
          .build();

  private static final MethodCard KISH_EFFECT =
      Cards.statistic(
              Noun.SURVEY,
              KishEffect.METHOD,
              "efek rancangan Kish dan n efektif",
              "Kish's design effect and effective n",
              "Kish (1992) Weighting for unequal Pᵢ, Journal of Official Statistics 8, 183")
          .addClasses(KishEffect.class)
          .formula(
              "deff = n Σw² / (Σw)²;  n_ef = n / deff;  gugus: dikali 1 + (m−1) ICC",
              "deff = n Σw² / (Σw)²;  n_eff = n / deff;  clusters: times 1 + (m−1) ICC")
          .assumes("bobot tidak berkaitan dengan jawaban", "weights are unrelated to the answers")
          .refuses(Absence.NO_DATA, "tidak ada bobot", "no weights")
          .build();

  private static final MethodCard RESPONSE_RATES =
      Cards.statistic(
              Noun.SURVEY,
              ResponseRates.METHOD,
              "tingkat respons, kerja sama, penolakan, dan kontak (AAPOR)",
              "response, cooperation, refusal and contact rates (AAPOR)",
              "AAPOR (2023) Standard Definitions, 10th edition")
          .addClasses(ResponseRates.class, Dispositions.class)
          .formula(
              "RR1 = I / (I + P + R + NC + O + U);  RR2: I + P di atas;  RR3, RR4: e U;  RR5,"
                  + " RR6: tanpa U",
              "RR1 = I / (I + P + R + NC + O + U);  RR2: I + P above;  RR3, RR4: e U;  RR5,"
                  + " RR6: no U")
          .assumes(
              "sebutkan yang mana dari enam; RR5 dan RR6 benar hanya bila tak seorang pun"
                  + " dari yang tak diketahui termasuk",
              "say which of the six; RR5 and RR6 are right only if none of the unknown"
                  + " belongs")
          .refuses(
              Absence.NO_ROSTER,
              "tidak diketahui siapa yang termasuk sasaran survei",
              "nobody is known to belong to those who were to be asked")
          .refuses(
              Absence.NO_RESPONSES,
              "kerja sama: tidak ada yang terhubungi",
              "cooperation: nobody was reached")
          .build();

  private static final MethodCard NON_RESPONSE_BOUNDS =
      Cards.statistic(
              Noun.SURVEY,
              NonResponseBounds.METHOD,
              "yang dibiarkan terbuka oleh yang diam: kasus terburuk dan terbaik",
              "what silence leaves open: worst and best case",
              "Manski (1989) doi:10.2307/145818")
          .addClasses(NonResponseBounds.class)
          .formula(
              "[rr x̄ + (1 − rr) terendah, rr x̄ + (1 − rr) tertinggi]",
              "[rr x̄ + (1 − rr) lowest, rr x̄ + (1 − rr) highest]")
          .assumes(
              "tanpa model dan tanpa tingkat: batas berlaku apa pun pendapat yang diam",
              "no model and no level: the bounds hold, whatever the silent think")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .build();

  private static final MethodCard SURVEY_SIZE =
      Cards.statistic(
              Noun.SURVEY,
              SurveySize.METHOD,
              "ukuran sampel dari populasi terhingga",
              "size of a sample from a finite population",
              "Krejcie and Morgan (1970) doi:10.1177/001316447003000308")
          .addClasses(SurveySize.class)
          .formula("n = z² N p(1−p) / (d²(N−1) + z² p(1−p))")
          .assumes(
              "sampel acak sederhana yang semuanya menjawab; gugus dan bobot memerlukan efek"
                  + " rancangan lebih",
              "a simple sample in which all answer; clusters and weights need their design"
                  + " effect more")
          .build();

  private static final MethodCard ELEMENT_INDEX =
      Cards.statistic(
              Noun.SURVEY,
              ElementIndex.METHOD,
              "indeks beberapa unsur, galat terlinearisasi",
              "index of several elements, linearised error",
              "Woodruff (1971) doi:10.1080/01621459.1971.10482279; Cochran (1977) Sampling"
                  + " Techniques")
          .addClasses(ElementIndex.class, IndexDifference.class)
          .formula("I = (1/m) Σᵤ NRRᵤ;  e_r = (1/m) Σᵤ d_ru (x_ru − NRRᵤ) n/nᵤ")
          .formula(
              "SE² = (1 − n/N) Σ e_r² / (n(n−1));  dua indeks: derajat bebas Welch",
              "SE² = (1 − n/N) Σ e_r² / (n(n−1));  two indices: Welch's degrees of freedom")
          .assumes(
              "formulir saling bebas; yang melewatkan satu unsur serupa dengan yang"
                  + " mengisinya",
              "forms are independent; those who skip an element are like those who answer it")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir", "no forms")
          .refuses(
              Absence.MISSING_ELEMENT,
              "ada unsur yang tidak diisi siapa pun",
              "nobody answered an element")
          .refuses(Absence.BELOW_MINIMUM_N, "galat: hanya 1 formulir", "error: 1 form only")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selisih: kedua indeks tanpa galat",
              "difference: neither index has an error")
          .build();

  private static final MethodCard CLUSTERED_SHARE =
      Cards.statistic(
              Noun.SURVEY,
              ClusteredShare.METHOD,
              "bagian dalam gugus, Wilson pada n efektif",
              "share in clusters, Wilson at the effective n",
              "Rao and Scott (1992) doi:10.2307/2532311; Korn and Graubard (1998) Survey"
                  + " Methodology 24, 193; Dean and Pagano (2015) doi:10.1093/jssam/smv024")
          .addClasses(ClusteredShare.class)
          .formula(
              "n* = n / deff · (t(n−1) / t(k−1))²,  deff = varians antargugus per varians"
                  + " sederhana, ≥ 1",
              "n* = n / deff · (t(n−1) / t(k−1))²,  deff = between-cluster over simple"
                  + " variance, ≥ 1")
          .assumes(
              "gugus saling bebas; orang segugus boleh serupa",
              "clusters are independent; people of one cluster may resemble each other")
          .refuses(Absence.NO_DATA, "tidak ada anggota", "no member")
          .build();

  private SurveyCards() {}

  static List<MethodCard> all() {
    return List.of(
        SURVEY_MEAN,
        CALIBRATED_WEIGHTS_POST_STRATIFIED,
        CALIBRATED_WEIGHTS_RAKED,
        KISH_EFFECT,
        RESPONSE_RATES,
        NON_RESPONSE_BOUNDS,
        SURVEY_SIZE,
        ELEMENT_INDEX,
        CLUSTERED_SHARE);
  }
}
