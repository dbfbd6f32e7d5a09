package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.CaseTableSpec;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.RowTallySpec;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be counted of a form about sessions.
 *
 * @param form the form
 */
record TeachingSpecs(TeachingForm form) {
  /** A rater stands once in a session, so the sessions are kept apart. */
  static final Grouping SESSIONS =
      Grouping.of(
          CaseColumns.TEACHING,
          CaseColumns.INSTRUCTOR,
          CaseColumns.MATERIAL,
          CaseColumns.SESSION,
          Strata.TRAINING);

  private static final Grouping CLASSES = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);

  List<TallySpec> all() {
    List<TallySpec> specs = new ArrayList<>();
    form.all().forEach(column -> specs.add(item(column)));
    form.facets().forEach(facet -> specs.add(rows(facet)));
    specs.add(together());
    specs.add(straightLined());
    specs.add(cases());
    return specs;
  }

  ItemCountsSpec item(RatingColumn column) {
    return new ItemCountsSpec(column.key(), SESSIONS);
  }

  RowTallySpec rows(Facet facet) {
    return new RowTallySpec(TeachingForm.keys(form.of(facet)), SESSIONS);
  }

  MomentsSpec together() {
    return new MomentsSpec(TeachingForm.keys(form.all()), SESSIONS);
  }

  ValueCountsSpec straightLined() {
    return straightLined(form.form(), SESSIONS);
  }

  CaseTableSpec cases() {
    List<ColumnKey> columns = new ArrayList<>(TeachingForm.keys(form.all()));
    columns.addAll(TeachingForm.keys(form.recommendation()));
    return new CaseTableSpec(columns, SESSIONS);
  }

  /** Whether the forms about a whole training were straight-lined: one spec for each form. */
  static List<ValueCountsSpec> ofClasses(Setting setting) {
    return Form.of(setting).stream().map(form -> straightLined(form, CLASSES)).toList();
  }

  private static ValueCountsSpec straightLined(Form form, Grouping grouping) {
    return new ValueCountsSpec(
        CaseColumns.straightLined(form.instrument().ref(), form.source(), form.occasion()),
        grouping);
  }
}
