package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.roi.NetPresentValue;
import id.bina.scoring.roi.ReturnOnInvestment;
import id.bina.scoring.roi.ReturnReview;
import id.bina.scoring.roi.ReturnSensitivity;
import id.bina.scoring.roi.TrainingReturn;
import java.util.List;

/** What a training brought over what it cost. */
final class ReturnCards {
  private static final String PHILLIPS =
      "Phillips (2003) Return on Investment in Training and Performance Improvement Programs";

  private static final MethodCard RETURN =
      Cards.statistic(
              Noun.FRAMEWORK,
              ReturnOnInvestment.METHOD,
              "imbal hasil pelatihan (ROI) tahun pertama",
              "return on investment (ROI) of the first year",
              PHILLIPS)
          .addClasses(ReturnOnInvestment.class)
          .formula(
              "manfaat = Σ perbaikan · bagian · keyakinan;  BCR = manfaat/biaya;  ROI ="
                  + " (manfaat − biaya)/biaya",
              "benefit = Σ improvement · part · confidence;  BCR = benefit/cost;  ROI ="
                  + " (benefit − cost)/cost")
          .assumes(
              "yang tidak menjawab dihitung 0; keyakinan menurunkan manfaat, bukan peluang",
              "who reports nothing counts as 0; confidence lowers the benefit and is no"
                  + " probability")
          .refuses(
              Absence.NO_DATA,
              "tanpa manfaat terdokumentasi, atau biaya 0",
              "no documented benefit, or costs of 0")
          .build();

  private static final MethodCard PRINCIPLES =
      Cards.statistic(
              Noun.FRAMEWORK,
              ReturnReview.METHOD,
              "prinsip panduan ROI",
              "guiding principles of a return",
              PHILLIPS + "; Tukey (1977) Exploratory Data Analysis")
          .addClasses(ReturnReview.class)
          .formula(
              "ekstrem: perbaikan > Q3 + 3 (Q3 − Q1), mulai 5 manfaat; derajat = pemisahan"
                  + " terlemah",
              "extreme: improvement > Q3 + 3 (Q3 − Q1), from 5 benefits on; grade = the weakest"
                  + " isolation")
          .assumes(
              "hanya perbaikan tinggi yang dikeluarkan; pagar luar adalah bawaan rumah ini",
              "only high improvements are left out; the outer fence is a default of this house")
          .refuses(
              Absence.NO_DATA,
              "tanpa manfaat terdokumentasi, atau biaya 0",
              "no documented benefit, or costs of 0")
          .build();

  private static final MethodCard SENSITIVITY =
      Cards.statistic(
              Noun.FRAMEWORK,
              ReturnSensitivity.METHOD,
              "kepekaan ROI, simulasi segitiga",
              "sensitivity of a return, triangular draws",
              PHILLIPS)
          .addClasses(ReturnSensitivity.class)
          .formula(
              "bagian · 0,75 dan · 1,25; keyakinan terendah; segitiga dari benih: bagian undian"
                  + " dengan ROI > 0",
              "part · 0.75 and · 1.25; lowest confidence; triangle from a seed: share of draws"
                  + " with ROI > 0")
          .assumes(
              "hanya sebaran perkiraan, saling bebas; tidak menilai mutu perkiraan",
              "only the spread of the estimates, independent; says nothing of how good they are")
          .build();

  private static final MethodCard PRESENT_VALUE =
      Cards.statistic(
              Noun.FRAMEWORK,
              NetPresentValue.METHOD,
              "nilai kini bersih (NPV) beberapa tahun",
              "net present value (NPV) of several years",
              PHILLIPS)
          .addClasses(NetPresentValue.class)
          .formula("NPV = Σ Bₜ/(1 + r)ᵗ − biaya", "NPV = Σ Bₜ/(1 + r)ᵗ − cost")
          .assumes(
              "biaya hari ini, manfaat pada akhir tahun; berdiri di samping ROI, tidak"
                  + " menggantikannya",
              "cost today, benefits at the end of a year; stands beside the return, never in its"
                  + " place")
          .refuses(
              Absence.NO_DATA, "tanpa manfaat terdokumentasi", "no year has a documented benefit")
          .build();

  private static final MethodCard TRAINING_RETURN =
      Cards.strategy(TrainingReturn.of(List.of()).method())
          .addClasses(TrainingReturn.class)
          .formula(
              "roi-phillips dan roi-principles dari biaya tercatat dan manfaat yang diserahkan",
              "roi-phillips and roi-principles from costs on record and benefits handed in")
          .assumes(
              "hanya bila manfaat terdokumentasi; bukan bagian laporan baku",
              "only where benefits are documented; no part of the default report")
          .refuses(
              Absence.NO_DATA,
              "tanpa manfaat terdokumentasi atau tanpa biaya tercatat",
              "no documented benefit, or no costs on record")
          .build();

  private ReturnCards() {}

  static List<MethodCard> all() {
    return List.of(RETURN, PRINCIPLES, SENSITIVITY, PRESENT_VALUE, TRAINING_RETURN);
  }
}
