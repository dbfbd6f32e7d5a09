package id.bina.scoring.catalogue;

import id.bina.core.Text;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Employment;
import id.bina.core.regulation.Confirmation;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.Weight;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.appraisal.AppraisedRound;
import id.bina.scoring.appraisal.PredicateChange;
import id.bina.scoring.appraisal.PredicateShares;
import id.bina.scoring.professionalism.LearningActivity;
import id.bina.scoring.professionalism.PositionType;
import id.bina.scoring.professionalism.ProfessionalProfile;
import id.bina.scoring.professionalism.ProfessionalismGain;
import id.bina.scoring.professionalism.ProfessionalismGroup;
import id.bina.scoring.professionalism.ProfessionalismIndex;
import id.bina.scoring.regulation.LearningHoursFulfilment;
import id.bina.scoring.regulation.RegionSatisfaction;
import id.bina.scoring.regulation.SatisfactionIndex;
import id.bina.scoring.regulation.WeightedSatisfaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records of staff and answers of citizens that carry no figure. */
final class StaffRefusals {
  private static final RegulationPack PACK = Packs.performance2022();

  private StaffRefusals() {}

  static void reach(Reached to) {
    to.on(PredicateShares.METHOD, Absence.NO_DATA, PredicateShares.of(PACK, List.of()));
    to.on(
        PredicateShares.METHOD,
        Absence.of("ORDINAL"),
        PredicateShares.of(PACK, List.of("baik")).flatMap(PredicateShares::mean));
    AppraisedRound now = AppraisedRound.of(PACK, Map.of("P-1", "baik"));
    to.on(
        PredicateChange.METHOD,
        Absence.of("NOT_COMPARABLE"),
        AppraisedRound.of(Packs.performance2019(), Map.of("P-1", "baik")).changeTo(now));
    to.on(
        PredicateChange.METHOD,
        Absence.NOT_LINKED,
        now.changeTo(AppraisedRound.of(PACK, Map.of("P-2", "baik"))));
    professionalism(to);
    citizens(to);
    to.on(
        LearningHoursFulfilment.METHOD,
        Absence.NO_DATA,
        LearningHoursFulfilment.of(Numbers.builder().missing(Missing.NOT_ASKED).build()));
  }

  private static void professionalism(Reached to) {
    LocalDate day = LocalDate.of(2025, 12, 31);
    ProfessionalProfile unknown = ProfessionalProfile.of(PositionType.FUNCTIONAL);
    Outcome<ProfessionalismIndex> none = ProfessionalismIndex.of(unknown, day);
    to.on(ProfessionalismIndex.METHOD, Absence.MISSING_ELEMENT, none);
    to.on(
        ProfessionalismGain.METHOD,
        Absence.MISSING_ELEMENT,
        ProfessionalismGain.of(
            unknown, LearningActivity.of("technical", "Diklat", 24, "2025-06-10"), day));
    to.on(
        ProfessionalismGroup.METHOD,
        Absence.BELOW_MINIMUM_N,
        ProfessionalismGroup.of(List.of(new ProfessionalismGroup.Member(Employment.PNS, none))));
  }

  private static void citizens(Reached to) {
    RegulationPack own = Packs.citizenSatisfaction().toBuilder().addWeightTables(weights()).build();
    Map<Absence, Integer> cases = Map.of(Absence.MISSING_ELEMENT, 8, Absence.NO_RESPONSES, 3);
    cases.forEach(
        (reason, answered) -> {
          to.on(SatisfactionIndex.METHOD, reason, SatisfactionIndex.of(own, form(answered)));
          to.on(WeightedSatisfaction.METHOD, reason, WeightedSatisfaction.of(own, form(answered)));
        });
    to.on(
        RegionSatisfaction.METHOD,
        Absence.BELOW_MINIMUM_N,
        RegionSatisfaction.of(own, Map.of("unit", form(8))));
  }

  /** One form that answers the first so many elements. */
  private static List<Ratings> form(int answered) {
    Scale scale = Scale.of("skm", 1, 4, Better.HIGHER);
    List<Ratings> columns = new ArrayList<>();
    for (int u = 1; u <= 9; u++) {
      Ratings.Builder column = Ratings.builder(scale).name("u" + u);
      columns.add((u <= answered ? column.add(3) : column.missing(Missing.BLANK)).build());
    }
    return columns;
  }

  private static WeightTable weights() {
    List<Weight> weights = new ArrayList<>();
    for (int u = 1; u <= 9; u++) {
      BigDecimal share = new BigDecimal(u < 9 ? "0.1" : "0.2");
      weights.add(
          new Weight("u" + u, Text.of("Unsur " + u), share, Confirmation.HOUSE_DEFAULT, "contoh"));
    }
    return new WeightTable(Packs.IKM_WEIGHTS, Text.of("Bobot"), weights);
  }
}
