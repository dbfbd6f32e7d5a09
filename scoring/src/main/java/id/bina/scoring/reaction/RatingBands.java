package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Training;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.scoring.internal.Guidelines;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The bands of the guideline that trainings name, or why there are none.
 *
 * @param pack the guideline; absent if none is named, known, or the same in all trainings
 * @param there the ids of those there are
 * @param leastRaters the fewest raters with whom a rating is shown
 */
record RatingBands(Optional<RegulationPack> pack, List<String> there, int leastRaters) {

  /** The bands of one instructor: those of all trainings in which the instructor taught. */
  static RatingBands of(Setting setting, String instructor, Optional<RegulationPack> forAll) {
    return of(setting, training -> teaches(training, instructor), forAll);
  }

  /** The bands that all of some trainings name. */
  static RatingBands of(
      Setting setting, Predicate<Training> which, Optional<RegulationPack> forAll) {
    Guidelines known = Guidelines.with(setting, Packs.LAN_RATING);
    List<String> named =
        setting.program().trainings().stream()
            .filter(which)
            .map(each -> each.tags().getOrDefault(TeachingByInstructor.GUIDELINE, ""))
            .distinct()
            .toList();
    Optional<RegulationPack> pack =
        forAll.or(() -> named.size() == 1 ? known.find(named.get(0)) : Optional.empty());
    int least =
        pack.flatMap(each -> each.figure(Packs.LAN_LEAST_RATERS))
            .map(figure -> figure.value().intValue())
            .orElse(setting.policy().privacyMinimum());
    return new RatingBands(pack, known.ids(), least);
  }

  private static boolean teaches(Training training, String instructor) {
    return training.sessions().stream()
        .anyMatch(
            session ->
                session
                    .instructor()
                    .map(InstructorId::value)
                    .filter(instructor::equals)
                    .isPresent());
  }

  /** The band of a value as forms print it (x25), or which guidelines could be named. */
  Text words(Rational printed) {
    if (pack.isEmpty()) {
      return Text.of(
          "tanpa predikat: pedoman tidak disebut; yang ada: " + String.join(", ", there),
          "no band: no guideline is named; there are: " + String.join(", ", there));
    }
    RegulationPack guideline = pack.get();
    BandTable bands = guideline.bandTable(Packs.LAN_RATING).orElseThrow();
    String name = guideline.id() + " " + guideline.version() + " [" + confirmed(guideline) + "]";
    return Text.of(
        "predikat " + bands.band(printed).name().in("id") + " menurut " + name,
        "band " + bands.band(printed).name().in("en") + " by " + name);
  }

  private static String confirmed(RegulationPack guideline) {
    return guideline.figures().stream()
        .filter(figure -> figure.name().startsWith("band."))
        .findFirst()
        .map(figure -> figure.confirmed().name())
        .orElse("-");
  }
}
