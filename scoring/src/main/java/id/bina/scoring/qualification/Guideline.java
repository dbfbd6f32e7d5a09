package id.bina.scoring.qualification;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Training;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.regulation.WeightTable;
import id.bina.core.result.Absence;
import id.bina.scoring.internal.Guidelines;
import java.util.Optional;

/**
 * The rules of the guideline that a training names, or why there are none.
 *
 * @param rules the rules; absent if none was named or known
 * @param refusal why there are none, naming those there are; absent if there are rules
 */
record Guideline(Optional<QualificationRules> rules, Optional<Text> refusal) {
  static final Absence NO_GUIDELINE = Absence.of("NO_GUIDELINE");

  static Guideline of(QualificationRules rules) {
    return new Guideline(Optional.of(rules), Optional.empty());
  }

  static Guideline named(Setting setting, Training training) {
    Guidelines known = Guidelines.with(setting, Packs.LAN_QUALIFICATION);
    String there = String.join(", ", known.ids());
    String id = training.tags().getOrDefault(ParticipantQualification.GUIDELINE, "");
    if (id.isEmpty()) {
      return refused(
          "pelatihan tidak menyebut pedoman kualifikasi peserta; yang ada: " + there,
          "the training names no guideline for participants; there are: " + there);
    }
    Optional<RegulationPack> pack = known.find(id);
    return pack.isEmpty()
        ? refused(
            "pedoman " + id + " tidak dikenal; yang ada: " + there,
            "the guideline " + id + " is not known; there are: " + there)
        : weighed(QualificationRules.of(pack.get()), training);
  }

  private static Guideline weighed(QualificationRules rules, Training training) {
    String table = training.tags().getOrDefault(ParticipantQualification.WEIGHTS, "");
    if (table.isEmpty() || rules.pack().weightTable(table).isPresent()) {
      return of(table.isEmpty() ? rules : rules.weighing(table));
    }
    String there =
        String.join(", ", rules.pack().weightTables().stream().map(WeightTable::id).toList());
    return refused(
        "pedoman " + rules.pack().id() + " tidak memuat bobot " + table + "; yang ada: " + there,
        "the guideline "
            + rules.pack().id()
            + " has no weights "
            + table
            + "; there are: "
            + there);
  }

  private static Guideline refused(String indonesian, String english) {
    return new Guideline(Optional.empty(), Optional.of(Text.of(indonesian, english)));
  }
}
