package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.scaling.PersonSeparation;
import id.bina.scoring.stat.scaling.Polychoric;
import id.bina.scoring.stat.scaling.PolychoricMatrix;
import id.bina.scoring.stat.scaling.Rasch;
import id.bina.scoring.stat.scaling.RaschItem;
import id.bina.scoring.stat.scaling.RaschPerson;
import java.util.List;

/** What stands behind ratings. */
final class ScalingCards {

  private static final MethodCard POLYCHORIC =
      Cards.statistic(
              Noun.SCALING,
              Polychoric.METHOD,
              "korelasi polikorik, dua langkah atau kemungkinan maksimum",
              "polychoric correlation, two steps or maximum likelihood",
              "Olsson (1979) doi:10.1007/BF02296207")
          .addClasses(Polychoric.class)
          .formula(
              "maks Σ nᵢⱼ ln P(aᵢ₋₁ < X ≤ aᵢ, bⱼ₋₁ < Y ≤ bⱼ; ρ);  selang: tanh(artanh ρ ± z"
                  + " se/(1−ρ²))",
              "max Σ nᵢⱼ ln P(aᵢ₋₁ < X ≤ aᵢ, bⱼ₋₁ < Y ≤ bⱼ; ρ);  interval: tanh(artanh ρ ± z"
                  + " se/(1−ρ²))")
          .assumes(
              "dua peubah normal ada di balik penilaian; tak seorang pun pernah melihatnya",
              "two normal variables stand behind the ratings; nobody has seen them")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(Absence.BELOW_MINIMUM_N, "1 baris lengkap", "1 complete row")
          .refuses(Absence.ZERO_VARIANCE, "butir dengan satu kategori", "an item with one category")
          .refuses(Absence.TOO_LARGE, "lebih dari 25 kategori", "more than 25 categories")
          .refuses(
              Absence.UNIDENTIFIED,
              "kemungkinan tidak berpuncak antara −1 dan 1",
              "the likelihood has no peak between −1 and 1")
          .build();

  private static final MethodCard POLYCHORIC_MATRIX =
      Cards.statistic(
              Noun.SCALING,
              PolychoricMatrix.METHOD,
              "matriks korelasi polikorik",
              "matrix of polychoric correlations",
              "Olsson (1979) doi:10.1007/BF02296207")
          .addClasses(PolychoricMatrix.class)
          .formula("tiap pasangan dengan kemungkinannya sendiri", "each pair in its own likelihood")
          .assumes(
              "bisa jadi bukan matriks yang mungkin: lihat nilai eigen terkecil sebelum"
                  + " menarik faktor",
              "may be no possible matrix: look at the smallest eigenvalue before a factor is"
                  + " drawn")
          .refuses(Absence.NO_DATA, "tidak ada butir", "no items")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 butir", "fewer than 2 items")
          .refuses(
              Absence.ZERO_VARIANCE,
              "satu pasangan tak terhitung: butir dengan satu kategori",
              "a pair is not computable: an item with one category")
          .build();

  private static final MethodCard RASCH =
      Cards.statistic(
              Noun.SCALING,
              Rasch.METHOD,
              "model Rasch, skala peringkat, dan kredit parsial",
              "Rasch, rating-scale and partial-credit models",
              "Andrich (1978) doi:10.1007/BF02293814; Masters (1982) doi:10.1007/BF02296272;"
                  + " Warm (1989) doi:10.1007/BF02294627")
          .addClasses(Rasch.class, RaschItem.class, RaschPerson.class, PersonSeparation.class)
          .formula(
              "P(X = h | θ) ∝ exp(hθ − Σ_{j≤h} δⱼ);  kemungkinan bersyarat, bersama, atau"
                  + " marginal, disebut namanya",
              "P(X = h | θ) ∝ exp(hθ − Σ_{j≤h} δⱼ);  conditional, joint or marginal"
                  + " likelihood, by name")
          .formula(
              "infit, outfit: rata-rata kuadrat sisa, dibobot informasi atau dibakukan",
              "infit, outfit: mean squared residual, weighted by information or standardised")
          .assumes(
              "butir mengukur satu hal dengan kecuraman sama; jawaban saling bebas bila θ"
                  + " diketahui",
              "items measure one thing with one steepness; answers are independent given θ")
          .assumes(
              "galat setengah logit perlu 30 orang, seperempat logit 100 atau lebih",
              "errors of half a logit need 30 persons, a quarter 100 and more")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 butir atau 10 baris lengkap",
              "fewer than 2 items or 10 complete rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "kategori tak terpilih, butir tanpa kategori bersama, atau ambang tidak"
                  + " konvergen",
              "nobody chose a category, items share none, or thresholds do not settle")
          .refuses(
              Absence.MISSING_ELEMENT,
              "tempat harapan tanpa penaksiran marginal",
              "expected places without the marginal estimation")
          .build();

  private ScalingCards() {}

  static List<MethodCard> all() {
    return List.of(POLYCHORIC, POLYCHORIC_MATRIX, RASCH);
  }
}
