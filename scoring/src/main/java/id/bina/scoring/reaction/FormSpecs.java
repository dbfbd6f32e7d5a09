package id.bina.scoring.reaction;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.RowTallySpec;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.ArrayList;
import java.util.List;

/** What must be counted of one form in one grouping. */
record FormSpecs(Form form, Grouping grouping) {
  List<TallySpec> all() {
    List<TallySpec> specs = new ArrayList<>();
    for (RatingColumn column : form.columns()) {
      specs.add(item(column));
    }
    for (Aspect aspect : form.aspects()) {
      specs.add(rows(aspect));
      if (form.of(aspect).size() > 1) {
        specs.add(together(aspect));
      }
    }
    if (form.aspects().size() > 1) {
      specs.add(everything());
      form.aspects().forEach(aspect -> specs.add(relative(aspect)));
    }
    specs.add(straightLined());
    return specs;
  }

  ItemCountsSpec item(RatingColumn column) {
    return new ItemCountsSpec(column.key(), grouping);
  }

  RowTallySpec rows(Aspect aspect) {
    return new RowTallySpec(keys(form.of(aspect)), grouping);
  }

  MomentsSpec together(Aspect aspect) {
    return new MomentsSpec(keys(form.of(aspect)), grouping);
  }

  MomentsSpec everything() {
    List<RatingColumn> all = new ArrayList<>();
    form.aspects().forEach(aspect -> all.addAll(form.of(aspect)));
    return new MomentsSpec(keys(all), grouping);
  }

  /** How far the aspect lies from the others of the same form. */
  MomentsSpec relative(Aspect aspect) {
    return new MomentsSpec(
        List.of(
            CaseColumns.relative(
                form.instrument().ref(), form.source(), form.occasion(), aspect.id())),
        grouping);
  }

  ValueCountsSpec straightLined() {
    return new ValueCountsSpec(
        CaseColumns.straightLined(form.instrument().ref(), form.source(), form.occasion()),
        grouping);
  }

  private static List<ColumnKey> keys(List<RatingColumn> columns) {
    return columns.stream().map(RatingColumn::key).toList();
  }
}
