package id.bina.scoring.reaction;

import id.bina.core.evidence.RatingColumn;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.TallySpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be counted about each instructor in each material.
 *
 * @param form a form that asks about delivery
 */
record InstructorSpecs(TeachingForm form) {
  /** A form that answers less of the aspects does not count; a default of this house. */
  private static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");

  static final Grouping GROUPS =
      Grouping.of(CaseColumns.TEACHING, CaseColumns.INSTRUCTOR, CaseColumns.MATERIAL);

  List<TallySpec> all() {
    List<TallySpec> specs = new ArrayList<>();
    specs.add(sums());
    form.delivery().forEach(column -> specs.add(item(column)));
    return specs;
  }

  ElementSumsSpec sums() {
    return new ElementSumsSpec(
        form.delivery().stream().map(column -> List.of(column.key())).toList(),
        LEAST_ANSWERED,
        GROUPS);
  }

  ItemCountsSpec item(RatingColumn column) {
    return new ItemCountsSpec(column.key(), GROUPS);
  }

  boolean isOptional(RatingColumn column) {
    return "yes"
        .equals(form.form().item(column).tags().getOrDefault(TeachingByInstructor.OPTIONAL, "no"));
  }
}
