package id.bina.scoring.regulation;

import id.bina.core.Text;
import id.bina.core.regulation.Element;
import id.bina.core.result.Absence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a questionnaire gives no index.
 *
 * @param reason the kind of absence
 * @param detail the reason as a sentence
 */
record Unfit(Absence reason, Text detail) {

  static Optional<Unfit> of(CitizenForm form, IndexRules rules) {
    List<Element> missing = form.missing(rules);
    if (!missing.isEmpty()) {
      return Optional.of(missing(missing));
    }
    return form.hasScale(rules) ? Optional.empty() : Optional.of(scale(rules));
  }

  private static Unfit missing(List<Element> elements) {
    String codes = elements.stream().map(ElementRank::code).collect(Collectors.joining(", "));
    return new Unfit(
        Absence.MISSING_ELEMENT,
        Text.of(
            "kuesioner tidak menanyakan unsur " + codes,
            "the questionnaire does not ask about " + codes));
  }

  private static Unfit scale(IndexRules rules) {
    return new Unfit(
        Absence.OUT_OF_RANGE,
        Text.of(
            "skala unsur harus " + rules.lowest() + " sampai " + rules.highest(),
            "elements must be rated from " + rules.lowest() + " to " + rules.highest()));
  }
}
