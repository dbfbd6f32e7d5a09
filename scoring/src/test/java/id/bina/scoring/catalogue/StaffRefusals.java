package id.bina.scoring.catalogue;

import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.scoring.appraisal.AppraisedRound;
import id.bina.scoring.appraisal.PredicateChange;
import id.bina.scoring.appraisal.PredicateShares;
import java.util.List;
import java.util.Map;

/** Appraisals that carry no share, no mean and no change. */
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
  }
}
