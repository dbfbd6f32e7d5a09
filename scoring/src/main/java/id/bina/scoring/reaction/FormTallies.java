package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.result.Cell;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.RowTally;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;

/**
 * The tallies of one form about one subject.
 *
 * @param form the form
 * @param group the subject and where its tallies stand
 * @param tallies the book
 */
record FormTallies(Form form, SubjectGroup group, TallyBook tallies) {
  Cell cell() {
    return form.within(Cell.of(group.subject()));
  }

  Reach reach(Setting setting) {
    return Reach.of(setting, form, group.subject());
  }

  ItemCounts item(RatingColumn column) {
    return tallies.itemCounts(specs().item(column), group.key());
  }

  RowTally rows(Aspect aspect) {
    return tallies.rowTally(specs().rows(aspect), group.key());
  }

  Moments together(Aspect aspect) {
    return tallies.moments(specs().together(aspect), group.key());
  }

  Moments everything() {
    return tallies.moments(specs().everything(), group.key());
  }

  Moments relative(Aspect aspect) {
    return tallies.moments(specs().relative(aspect), group.key());
  }

  /** The share of forms with one answer throughout; 0 if none is long enough to tell. */
  double straightLined() {
    ValueCounts forms = tallies.valueCounts(specs().straightLined(), group.key());
    return forms.present() == 0 ? 0 : (double) forms.count(BigDecimal.ONE) / forms.present();
  }

  private FormSpecs specs() {
    return new FormSpecs(form, group.grouping());
  }
}
