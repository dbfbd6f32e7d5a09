package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Subject;
import id.bina.core.regulation.Element;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Outcome;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tallies of one questionnaire at one subject.
 *
 * @param setting the setting
 * @param specs the questionnaire and what was counted of it
 * @param subject where
 * @param tallies the book
 */
record CitizenCount(Setting setting, CitizenSpecs specs, Subject subject, TallyBook tallies) {

  IndexRules rules() {
    return specs.rules();
  }

  CitizenForm form() {
    return specs.form();
  }

  Cell cell() {
    return form().cell(subject);
  }

  double level() {
    return 1 - setting.policy().alpha();
  }

  Optional<Fieldwork> fieldwork() {
    return form().fieldwork(setting, subject);
  }

  OptionalLong population() {
    return fieldwork().map(Fieldwork::population).orElseGet(OptionalLong::empty);
  }

  ElementSums valid() {
    return sums(specs.valid());
  }

  ElementSums everyForm() {
    return sums(specs.everyForm());
  }

  ElementSums completeForms() {
    return sums(specs.completeForms());
  }

  private ElementSums sums(ElementSumsSpec spec) {
    return tallies.elementSums(spec, group());
  }

  private GroupKey group() {
    return GroupKey.of(CaseColumns.SUBJECT, subject.toString());
  }

  /** The forms of some groups of screening; none if these cases do not say what screening saw. */
  Optional<ElementSums> screened(List<String> groups) {
    if (!form().isScreened()) {
      return Optional.empty();
    }
    return groups.stream()
        .map(each -> group().with(CaseColumns.SCREENING, each))
        .map(each -> tallies.elementSums(specs.screened(), each))
        .reduce(ElementSums::merge);
  }

  /** The index over the forms that count. */
  Outcome<ElementIndex> index() {
    return ElementIndex.of(valid(), population());
  }

  /** The index of some sums in its own points, exact; empty if it cannot be computed. */
  Optional<Rational> points(ElementSums sums) {
    return ElementIndex.of(sums, OptionalLong.empty())
        .asOptional()
        .map(index -> index.value().times(rules().factor()));
  }

  Counts counts() {
    long n = valid().forms();
    return population().isPresent() ? Counts.of(n, population().getAsLong()) : Counts.of(n);
  }

  /** The number of an element in the order of the pack, from 0. */
  int position(Element element) {
    return rules().elements().indexOf(element);
  }
}
