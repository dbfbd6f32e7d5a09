package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.regulation.RegionSatisfaction;
import id.bina.scoring.regulation.SatisfactionIndex;
import id.bina.scoring.regulation.WeightedSatisfaction;
import java.util.List;

/** The index of citizens' satisfaction (IKM) without a dossier. */
final class IndexCards {
  private static final String SURVEY = "PermenPANRB 14/2017; KEP/25/M.PAN/2/2004";

  private static final MethodCard INDEX =
      Cards.statistic(
              Noun.GUIDELINE,
              SatisfactionIndex.METHOD,
              "indeks kepuasan masyarakat dari kolom jawaban",
              "index of citizens' satisfaction of columns of answers",
              SURVEY)
          .addClasses(SatisfactionIndex.class)
          .formula(
              "IKM = 25 · (1/m) Σᵤ NRRᵤ, eksak sampai dibulatkan sekali;  selang: linearised-t",
              "IKM = 25 · (1/m) Σᵤ NRRᵤ, exact until it is rounded once;  interval: linearised-t")
          .assumes(
              "NRR atas formulir yang mengisi unsur itu; formulir yang mengisi separuh dihitung",
              "NRR over the forms that answer the element; a form that answers half counts")
          .assumes(
              "bobot tercetak hanya untuk mengulang angka yang terbit, tidak digolongkan",
              "the printed weight only reproduces published figures and bands nothing")
          .refuses(
              Absence.MISSING_ELEMENT,
              "ada unsur yang tidak ditanyakan atau tidak diisi",
              "an element is not asked or nobody answered it")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir yang sah", "no form counts")
          .build();

  private static final MethodCard WEIGHTED =
      Cards.statistic(
              Noun.GUIDELINE,
              WeightedSatisfaction.METHOD,
              "IKM dengan bobot unsur sendiri",
              "IKM by weights of an office's own",
              SURVEY)
          .addClasses(WeightedSatisfaction.class)
          .formula(
              "25 Σᵤ wᵤ · NRRᵤ, Σ w = 1 eksak;  didampingi indeks resmi berbobot sama",
              "25 Σᵤ wᵤ · NRRᵤ, Σ w = 1 exactly;  the official index of equal weights beside it")
          .assumes(
              "bobot berasal dari paket aturan turunan; peraturannya hanya mengenal bobot sama",
              "the weights are of a derived pack; the regulation knows equal weights only")
          .refuses(
              Absence.MISSING_ELEMENT,
              "ada unsur yang tidak diisi: bobotnya tidak dibagikan",
              "an element that nobody answered: its weight is not shared out")
          .refuses(Absence.NO_RESPONSES, "tidak ada formulir yang sah", "no form counts")
          .build();

  private static final MethodCard REGION =
      Cards.statistic(
              Noun.GUIDELINE,
              RegionSatisfaction.METHOD,
              "IKM daerah, atas formulir dan atas unit",
              "IKM of a region, over forms and over units",
              SURVEY)
          .addClasses(RegionSatisfaction.class)
          .formula(
              "atas formulir: NRR dari semua formulir;  atas unit: rata-rata indeks unit",
              "over forms: NRR of all forms;  over units: mean of the indices of units")
          .assumes(
              "satu paket aturan bagi semua unit; kedua angka tidak dicampur dalam satu deret",
              "one pack for all units; the two figures are never mixed in a series")
          .refuses(Absence.BELOW_MINIMUM_N, "tidak ada unit yang berindeks", "no unit has an index")
          .build();

  private IndexCards() {}

  static List<MethodCard> all() {
    return List.of(INDEX, WEIGHTED, REGION);
  }
}
