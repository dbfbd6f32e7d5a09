package id.bina.scoring.internal;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Training;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
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
public record RatingBands(Optional<RegulationPack> pack, List<String> there, int leastRaters) {

  /**
   * The bands that all of some trainings name.
   *
   * @param setting with its packs and policy
   * @param which trainings
   * @param tag the tag of a training that names the pack
   * @param forAll a guideline for all, whatever they name
   * @return the bands, or none
   */
  public static RatingBands of(
      Setting setting, Predicate<Training> which, String tag, Optional<RegulationPack> forAll) {
    Guidelines known = Guidelines.with(setting, Packs.LAN_RATING);
    List<String> named =
        setting.program().trainings().stream()
            .filter(which)
            .map(each -> each.tags().getOrDefault(tag, ""))
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

  /**
   * The band of a value as forms print it (x25), or which guidelines could be named.
   *
   * @param printed 0 to 100
   * @return words for a note
   */
  public Text words(Rational printed) {
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
