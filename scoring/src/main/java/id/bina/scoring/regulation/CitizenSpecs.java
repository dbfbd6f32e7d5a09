package id.bina.scoring.regulation;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.regulation.Packs;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.ElementSums;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallySpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be counted of one complete questionnaire.
 *
 * @param form the questionnaire, with items for every element
 * @param rules the figures of the pack
 */
record CitizenSpecs(CitizenForm form, IndexRules rules) {

  List<TallySpec> all() {
    List<TallySpec> specs = new ArrayList<>(List.of(valid(), everyForm(), completeForms()));
    if (form.isScreened()) {
      specs.add(screened());
    }
    return specs;
  }

  /** The forms that count. */
  ElementSumsSpec valid() {
    return sums(rules.figure(Packs.IKM_LEAST_ANSWERED), bySubject());
  }

  /** Every form with an answer: total of the answers over the number of answers, as printed. */
  ElementSumsSpec everyForm() {
    return sums(BigDecimal.ZERO, bySubject());
  }

  /** The forms that answer every element. */
  ElementSumsSpec completeForms() {
    return sums(BigDecimal.ONE, bySubject());
  }

  ElementSumsSpec screened() {
    return sums(
        rules.figure(Packs.IKM_LEAST_ANSWERED),
        Grouping.of(form.unit(), CaseColumns.SUBJECT, CaseColumns.SCREENING));
  }

  Grouping bySubject() {
    return Grouping.of(form.unit(), CaseColumns.SUBJECT);
  }

  private ElementSumsSpec sums(BigDecimal share, Grouping grouping) {
    List<List<ColumnKey>> elements =
        rules.elements().stream()
            .map(element -> form.of(element).stream().map(RatingColumn::key).toList())
            .toList();
    return new ElementSumsSpec(elements, share, grouping);
  }

  /** The subjects that a form was filled about, in their order. */
  List<Subject> subjects(TallyBook tallies) {
    List<Subject> subjects = new ArrayList<>();
    for (GroupKey group : tallies.groups(bySubject())) {
      ElementSums sums = tallies.elementSums(everyForm(), group);
      if (group.isNamed() && sums.forms() + sums.left() > 0) {
        subjects.add(Subject.parse(group.value(CaseColumns.SUBJECT)));
      }
    }
    return List.copyOf(subjects);
  }
}
