package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.cipp.CippComponents;
import id.bina.scoring.cipp.CippProfile;
import id.bina.scoring.climate.ClimateProfile;
import id.bina.scoring.climate.DriverProfile;
import id.bina.scoring.climate.TransferClimate;
import id.bina.scoring.framework.GoalAttainment;
import id.bina.scoring.framework.LevelComposite;
import id.bina.scoring.framework.LevelCoverage;
import id.bina.scoring.framework.LevelProfile;
import id.bina.scoring.story.ExtremeDraw;
import id.bina.scoring.story.SuccessScreening;
import id.bina.scoring.transfer.TransferMaintenance;
import id.bina.scoring.transfer.TransferRate;
import java.util.List;

/** Frameworks of evaluation: levels, transfer, success cases, components, goals. */
final class FrameworkCards {
  private static final String KIRKPATRICK =
      "Kirkpatrick and Kirkpatrick (2006) Evaluating Training Programs";
  private static final String BALDWIN_FORD =
      "Baldwin and Ford (1988) doi:10.1111/j.1744-6570.1988.tb00632.x";

  private static final MethodCard PROFILE =
      Cards.statistic(
              Noun.FRAMEWORK,
              LevelProfile.METHOD,
              "profil empat tingkat dan letak putusnya",
              "profile of the four levels and where they break",
              KIRKPATRICK + "; Alliger et al. (1997) doi:10.1111/j.1744-6570.1997.tb00911.x")
          .addClasses(LevelProfile.class)
          .formula(
              "putus = tingkat rendah pertama di atas tingkat yang tercapai; klaim: tercapai di"
                  + " sini dan tidak rendah tepat di bawahnya",
              "break = first low level above one that is met; claim: met here and not low just"
                  + " below")
          .assumes(
              "tingkat yang tidak ada bukan 0 dan tidak diduga dari tingkat lain",
              "a missing level is not 0 and is not guessed from another")
          .refuses(Absence.NO_DATA, "tidak ada tingkat yang berbukti", "no level has evidence")
          .build();

  private static final MethodCard COMPOSITE =
      Cards.statistic(
              Noun.FRAMEWORK,
              LevelComposite.METHOD,
              "gabungan tingkat dengan bobot yang dinyatakan",
              "levels in one figure, by stated weights",
              KIRKPATRICK)
          .addClasses(LevelComposite.class)
          .formula("Σ w · x,  Σ w = 1")
          .assumes(
              "bukan pengukuran: bobotnya pilihan; profil selalu di sampingnya",
              "no measurement: the weights are a choice; the profile always stands beside it")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tingkat berbobot tanpa bukti",
              "a weighted level without evidence")
          .build();

  private static final MethodCard COVERAGE =
      Cards.statistic(
              Noun.FRAMEWORK,
              LevelCoverage.METHOD,
              "cakupan evaluasi per tingkat",
              "coverage of evaluation at each level",
              "Phillips (2003) Return on Investment in Training and Performance Improvement"
                  + " Programs")
          .addClasses(LevelCoverage.class)
          .formula(
              "dievaluasi / diselenggarakan, terhadap sasaran paket",
              "evaluated / held, against the targets of a pack")
          .assumes(
              "sasaran dari ingatan, belum dipastikan", "targets are from memory and unconfirmed")
          .refuses(Absence.NO_DATA, "tidak ada pelatihan", "no training was held")
          .build();

  private static final MethodCard GOALS =
      Cards.statistic(
              Noun.FRAMEWORK,
              GoalAttainment.METHOD,
              "skala capaian tujuan (GAS), skor T",
              "goal attainment scaling (GAS), T score",
              "Kiresuk and Sherman (1968) doi:10.1007/BF01530764")
          .addClasses(GoalAttainment.class)
          .formula("T = 50 + 10 Σwx / √((1 − r) Σw² + r (Σw)²)")
          .assumes(
              "langkah -2 sampai 2 disepakati sebelumnya; r = 0,3 menurut kebiasaan; tidak"
                  + " membandingkan instansi",
              "steps -2 to 2 agreed beforehand; r = 0.3 by convention; compares no offices")
          .refuses(Absence.NO_DATA, "tanpa tujuan", "no goals")
          .build();

  private static final MethodCard CLIMATE =
      Cards.statistic(
              Noun.FRAMEWORK,
              ClimateProfile.METHOD,
              "enam belas faktor penerapan",
              "sixteen factors of transfer",
              "Holton, Bates and Ruona (2000) Human Resource Development Quarterly 11(4), 333-360")
          .addClasses(ClimateProfile.class)
          .formula(
              "rata-rata responden atas butirnya, skala 1 sampai 5; hambatan dan penolakan: 6 −"
                  + " rata-rata",
              "mean over respondents of their items, scale 1 to 5; opposition and resistance: 6 −"
                  + " mean")
          .assumes(
              "tiap faktor sendiri, tanpa jumlah; batas 3, 3,5, dan 4 bawaan rumah ini",
              "each factor by itself, no sum; cuts at 3, 3.5 and 4 are defaults of this house")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .build();

  private static final MethodCard DRIVERS =
      Cards.statistic(
              Noun.FRAMEWORK,
              DriverProfile.METHOD,
              "empat pendorong wajib",
              "the four required drivers",
              "Kirkpatrick and Kirkpatrick (2016) Four Levels of Training Evaluation")
          .addClasses(DriverProfile.class)
          .formula("100 (x̄ − min)/(maks − min)", "100 (x̄ − min)/(max − min)")
          .assumes(
              "pendorong yang tidak ditanyakan bukan 0",
              "a driver that nobody was asked about is not 0")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .build();

  private static final MethodCard RATE =
      Cards.statistic(
              Noun.FRAMEWORK,
              TransferRate.METHOD,
              "tingkat penerapan kompetensi",
              "rate of competencies applied",
              BALDWIN_FORD)
          .addClasses(TransferRate.class)
          .formula("rata-rata orang: diterapkan / diajarkan", "mean of persons: applied / taught")
          .assumes(
              "hanya yang ditanya; setiap orang berbobot sama",
              "only those who were asked; every person counts the same")
          .refuses(Absence.NO_DATA, "tanpa alumni", "no alumni")
          .build();

  private static final MethodCard MAINTENANCE =
      Cards.statistic(
              Noun.FRAMEWORK,
              TransferMaintenance.METHOD,
              "keterpeliharaan penerapan",
              "maintenance of what was applied",
              BALDWIN_FORD)
          .addClasses(TransferMaintenance.class)
          .formula(
              "tingkat kemudian / tingkat awal, orang yang sama",
              "later rate / earlier rate, same persons")
          .assumes(
              "yang hanya dikenal pada satu waktu dihitung terpisah",
              "who is known at one time only is counted apart")
          .refuses(
              Absence.NOT_LINKED, "tidak ada yang dikenal pada keduanya", "nobody known at both")
          .refuses(
              Absence.ZERO_VARIANCE, "pada awalnya tidak diterapkan", "nothing was applied early")
          .build();

  private static final MethodCard SCREENING =
      Cards.statistic(
              Noun.FRAMEWORK,
              SuccessScreening.METHOD,
              "penapisan kisah sukses dan undian ekstrem",
              "screening for success cases and draw of extremes",
              "Brinkerhoff (2003) The Success Case Method")
          .addClasses(SuccessScreening.class, ExtremeDraw.class)
          .formula(
              "sukses: pakai ≥ 2, hasil ≥ 2, dan disebut; nihil: pakai + hasil ≤ 1; bagian dengan"
                  + " wilson",
              "success: use ≥ 2, result ≥ 2, and named; nothing: use + result ≤ 1; shares by"
                  + " wilson")
          .assumes(
              "yang diwawancarai dipilih karena ekstrem: tidak digeneralisasi",
              "who is interviewed was chosen for being extreme: nothing is generalised")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .build();

  private static final MethodCard CIPP =
      Cards.statistic(
              Noun.FRAMEWORK,
              CippProfile.METHOD,
              "konteks, masukan, proses, produk (CIPP)",
              "context, input, process, product (CIPP)",
              "Stufflebeam (2003) The CIPP Model for Evaluation")
          .addClasses(CippProfile.class)
          .formula(
              "rata-rata 100 (x − terburuk)/(terbaik − terburuk) tiap komponen",
              "mean of 100 (x − worst)/(best − worst) of each component")
          .assumes(
              "tanpa jumlah: konteks yang rendah tidak ditebus oleh produk",
              "no total: a low context is not made good by products")
          .refuses(Absence.NO_DATA, "tidak ada nilai", "no values")
          .refuses(
              Absence.OUT_OF_RANGE,
              "nilai di luar terburuk dan terbaik",
              "a value outside of worst and best")
          .build();

  private static final MethodCard COMPONENTS =
      Cards.strategy(CippComponents.of(List.of()).method())
          .addClasses(CippComponents.class)
          .formula(
              "cipp-profile dari bacaan terakhir tiap indikator",
              "cipp-profile of the latest reading of each indicator")
          .assumes(
              "indikator dipilih instansi sebelum melihat nilainya",
              "an office chooses its indicators before it sees their values")
          .refuses(Absence.NO_DATA, "komponen tanpa bacaan", "a component without a reading")
          .refuses(
              Absence.OUT_OF_RANGE,
              "bacaan di luar terburuk dan terbaik",
              "a reading outside of worst and best")
          .build();

  private static final MethodCard TRANSFER_CLIMATE =
      Cards.strategy(TransferClimate.standard().method())
          .addClasses(TransferClimate.class)
          .formula(
              "transfer-climate dan required-drivers dari kuesioner; selang t",
              "transfer-climate and required-drivers from questionnaires; t interval")
          .assumes(
              "menurut alumni, diukur sesudahnya saja", "as alumni say, measured afterwards only")
          .refuses(Absence.NO_RESPONSES, "tidak ada jawaban", "no answers")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari ketentuan", "fewer than the policy asks for")
          .refuses(
              Absence.OUT_OF_RANGE,
              "faktor pada skala selain 1 sampai 5",
              "a factor on another scale than 1 to 5")
          .build();

  private FrameworkCards() {}

  static List<MethodCard> all() {
    return List.of(
        PROFILE,
        COMPOSITE,
        COVERAGE,
        CLIMATE,
        DRIVERS,
        RATE,
        MAINTENANCE,
        SCREENING,
        CIPP,
        GOALS,
        COMPONENTS,
        TRANSFER_CLIMATE);
  }
}
