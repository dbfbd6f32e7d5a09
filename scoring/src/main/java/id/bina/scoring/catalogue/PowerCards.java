package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.power.Detectables;
import id.bina.scoring.stat.power.Power;
import id.bina.scoring.stat.power.SampleSize;
import id.bina.scoring.stat.power.StudyPlan;
import java.util.List;

/** How large a study must be, and what it could have seen. */
final class PowerCards {

  private static final MethodCard POWER =
      Cards.statistic(
              Noun.POWER,
              Power.METHOD,
              "kuasa uji sebuah rancangan",
              "power of a planned study",
              "Cohen (1988) Statistical Power Analysis, 2 and 6; Donner and Klar (2000)"
                  + " Design and Analysis of Cluster Randomization Trials, 5")
          .addClasses(Power.class)
          .formula(
              "pasangan: P(|T(n−1, d_z√n)| > t);  dua kelompok: λ = d / √(1/n₁ + 1/n₂)",
              "pairs: P(|T(n−1, d_z√n)| > t);  two groups: λ = d / √(1/n₁ + 1/n₂)")
          .formula(
              "bagian: arkus sinus;  gugus: galat dikali √(1 + (m−1) ICC)",
              "shares: arcsine;  clusters: errors times √(1 + (m−1) ICC)")
          .assumes(
              "efek adalah yang bermakna, ditetapkan lebih dahulu, bukan yang ditemukan",
              "the effect is the one that would matter, set before, never the one that was"
                  + " found")
          .assumes(
              "nilai normal; bagian dan gugus adalah hampiran",
              "normal values; shares and clusters are approximations")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pasangan, atau 2 di kelompok terkecil",
              "fewer than 2 pairs, or 2 in the smaller group")
          .refuses(
              Absence.ZERO_VARIANCE,
              "bagian berpasangan: tidak ada yang diperkirakan berubah",
              "paired shares: nobody is expected to change")
          .build();

  private static final MethodCard SAMPLE_SIZE =
      Cards.statistic(
              Noun.POWER,
              SampleSize.METHOD,
              "ukuran terkecil yang menemukan suatu efek",
              "smallest study that finds an effect",
              "Cohen (1988) Statistical Power Analysis, 2 and 6")
          .addClasses(SampleSize.class)
          .formula(
              "n terkecil dengan kuasa(n) ≥ 0,8, dicari, bukan rumus yang dibulatkan",
              "smallest n with power(n) ≥ 0.8, by search, not by a rounded formula")
          .assumes(
              "menghitung yang menjawab: bagi dengan tingkat respons yang diharapkan",
              "counts those who answer: divide by the expected response rate")
          .refuses(
              Absence.TOO_LARGE,
              "diperlukan lebih dari 100 juta",
              "more than 100 million would be needed")
          .build();

  private static final MethodCard SMALLEST_DETECTABLE =
      Cards.statistic(
              Noun.POWER,
              SmallestDetectable.METHOD,
              "efek terkecil yang dapat terdeteksi",
              "smallest effect that a study could have seen",
              "Bloom (1995) doi:10.1177/0193841X9501900504; Cohen (1988) Statistical Power"
                  + " Analysis, 2 and 6")
          .addClasses(SmallestDetectable.class, Detectables.class, StudyPlan.class)
          .formula(
              "λ(df, α, kuasa) · se;  pasangan: λ/√n dalam d_z;  bagian: arkus sinus",
              "λ(df, α, power) · se;  pairs: λ/√n in d_z;  shares: arcsine")
          .assumes(
              "Detectables dan tiap rancangan menyebutnya untuk uji lain",
              "Detectables and every plan say it of the other tests")
          .assumes(
              "yang bisa terlihat, bukan kuasa “teramati”, yang hanyalah p sekali lagi",
              "what could have been seen, never the power \"observed\", which is p once more")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pasangan atau 2 di kelompok terkecil; tidak ada efek yang cukup"
                  + " besar; tidak ada p yang cukup kecil",
              "fewer than 2 pairs or 2 in the smaller group; no effect is large enough; no p"
                  + " is small enough")
          .refuses(
              Absence.ZERO_VARIANCE,
              "dari uji McNemar: tidak ada yang berubah",
              "of McNemar's test: nobody changed")
          .refuses(
              Absence.OTHER, "efek sekecil apa pun akan terdeteksi", "any effect would be noticed")
          .build();

  private PowerCards() {}

  static List<MethodCard> all() {
    return List.of(POWER, SAMPLE_SIZE, SMALLEST_DETECTABLE);
  }
}
