package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.DirichletMean;
import id.bina.scoring.stat.NetPromoter;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.stat.descriptive.Distribution;
import id.bina.scoring.stat.descriptive.NetPromoterDifference;
import id.bina.scoring.stat.descriptive.TopBox;
import java.util.List;

/** Shares, ratings and recommendations. */
final class AnswerCards {

  private static final MethodCard WILSON =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Wilson.METHOD,
              "bagian dengan selang skor Wilson",
              "share with Wilson's score interval",
              "Wilson (1927) doi:10.1080/01621459.1927.10502953; Brown, Cai and DasGupta"
                  + " (2001) doi:10.1214/ss/1009213286")
          .addClasses(Wilson.class)
          .formula("(p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n)")
          .assumes(
              "percobaan saling bebas dengan satu peluang; untuk gugus lihat"
                  + " wilson-effective-n",
              "trials are independent and of one probability; for clusters see"
                  + " wilson-effective-n")
          .refuses(Absence.NO_DATA, "0 percobaan", "0 trials")
          .build();

  private static final MethodCard DISTRIBUTION =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Distribution.METHOD,
              "seberapa sering tiap nilai muncul",
              "how often each value occurs",
              "Wilson (1927) doi:10.1080/01621459.1927.10502953")
          .addClasses(Distribution.class)
          .formula(
              "pₖ = nₖ / n dengan selang Wilson;  kumulatif: Σⱼ≤ₖ pⱼ",
              "pₖ = nₖ / n with Wilson's interval;  cumulative: Σⱼ≤ₖ pⱼ")
          .assumes(
              "tiap selang berlaku untuk nilainya sendiri, bukan untuk semua sekaligus",
              "each interval is for its own value alone, not for all at once")
          .refuses(Absence.NO_DATA, "tidak ada satu pun nilai", "no value at all")
          .build();

  private static final MethodCard TOP_BOX =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              TopBox.METHOD,
              "kotak teratas dan terbawah (top-k box), kepuasan dalam persen (CSAT)",
              "top-k and bottom-k box, satisfaction in percent (CSAT)",
              "Wilson (1927) doi:10.1080/01621459.1927.10502953")
          .addClasses(TopBox.class)
          .formula(
              "atas = jawaban pada k titik tertinggi / jawaban;  selang Wilson",
              "top = answers in the k highest points / answers;  Wilson's interval")
          .assumes(
              "kotak dari skala dengan jumlah titik berbeda tidak sebanding",
              "boxes of scales with different numbers of points are not comparable")
          .assumes(
              "bagian dari yang menjawab tidak berbicara tentang yang diam: lihat"
                  + " non-response-bounds",
              "a share of those who answered says nothing of the silent: see"
                  + " non-response-bounds")
          .refuses(Absence.NO_RESPONSES, "tidak ada jawaban", "no answers")
          .build();

  private static final MethodCard DIRICHLET_MEAN =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              DirichletMean.METHOD,
              "rata-rata butir skala, selang Dirichlet",
              "mean of a rating item, Dirichlet interval",
              "Brown, Cai and DasGupta (2001) doi:10.1214/ss/1009213286")
          .addClasses(DirichletMean.class)
          .formula(
              "x̄ = Σ xₖ wₖ;  w ~ Dirichlet(nₖ + 1/K), kedua ekor sama",
              "x̄ = Σ xₖ wₖ;  w ~ Dirichlet(nₖ + 1/K), equal tails")
          .assumes(
              "titik skala diperlakukan sebagai angka", "points of the scale are taken as numbers")
          .assumes("responden saling bebas", "respondents are independent")
          .assumes(
              "tetap sahih pada efek langit-langit, tempat t gagal (97 % jawaban tertinggi:"
                  + " .92 sampai .97)",
              "holds its level under ceilings, where t does not (97 % top answers: .92 to"
                  + " .97)")
          .refuses(Absence.NO_RESPONSES, "tidak ada jawaban", "no answers")
          .build();

  private static final MethodCard NET_PROMOTER =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              NetPromoter.METHOD,
              "skor promotor bersih (NPS)",
              "net promoter score (NPS)",
              "Reichheld (2003) The One Number You Need to Grow, Harvard Business Review;"
                  + " Brown, Cai and DasGupta (2001) doi:10.1214/ss/1009213286")
          .addClasses(NetPromoter.class)
          .formula(
              "NPS = 100 (promotor − detraktor) / n;  9-10 promotor, 0-6 detraktor",
              "NPS = 100 (promoters − detractors) / n;  9-10 promote, 0-6 detract")
          .formula(
              "selang: posterior Dirichlet dari ketiga kelas (lihat dirichlet)",
              "interval: Dirichlet posterior of the three classes (see dirichlet)")
          .assumes(
              "jawaban bilangan bulat 0 sampai 10; yang lain adalah kesalahan, bukan data"
                  + " hilang",
              "answers are whole numbers from 0 to 10; others are an error, not a gap")
          .assumes("responden saling bebas", "respondents are independent")
          .refuses(Absence.NO_RESPONSES, "tidak ada jawaban", "no answers")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "galat tak bias: hanya 1 jawaban",
              "the unbiased error: 1 answer only")
          .build();

  private static final MethodCard NET_PROMOTER_WALD =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              NetPromoter.WALD,
              "skor promotor bersih, selang normal biasa",
              "net promoter score, plain normal interval",
              "Rocks (2016) Interval estimation for the Net Promoter Score, The American"
                  + " Statistician 70")
          .addClasses(NetPromoter.class)
          .formula(
              "NPS ± z √(Var / n),  Var = 100² (p₊(1 − p₊) + p₋(1 − p₋) + 2 p₊p₋), dipotong"
                  + " di ±100",
              "NPS ± z √(Var / n),  Var = 100² (p₊(1 − p₊) + p₋(1 − p₋) + 2 p₊p₋), cut at"
                  + " ±100")
          .assumes(
              "jawaban banyak dan tidak ada kelas yang langka; tanpa lebar bila semua satu"
                  + " kelas",
              "many answers, none of the classes rare; has no width where all are of one"
                  + " class")
          .build();

  private static final MethodCard NET_PROMOTER_DIFFERENCE =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              NetPromoterDifference.METHOD,
              "selisih dua skor promotor bersih",
              "difference of two net promoter scores",
              "Rocks (2016) Interval estimation for the Net Promoter Score, The American"
                  + " Statistician 70")
          .addClasses(NetPromoterDifference.class)
          .formula("(NPS₁ − NPS₂) ± z √(se₁² + se₂²)")
          .assumes("dua kelompok orang yang berbeda", "two groups of different people")
          .assumes(
              "hampiran, buruk di bawah sekitar 30 jawaban per kelompok",
              "an approximation, poor below some 30 answers a group")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tiap kelompok hanya memberi jawaban satu kelas",
              "each group gave answers of one class only")
          .build();

  private AnswerCards() {}

  static List<MethodCard> all() {
    return List.of(
        WILSON,
        DISTRIBUTION,
        TOP_BOX,
        DIRICHLET_MEAN,
        NET_PROMOTER,
        NET_PROMOTER_WALD,
        NET_PROMOTER_DIFFERENCE);
  }
}
