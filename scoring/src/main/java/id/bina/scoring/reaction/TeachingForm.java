package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Cell;
import id.bina.scoring.admission.CaseColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * A questionnaire about sessions that rates content, delivery or both.
 *
 * @param form the questionnaire as it was answered
 * @param content its items about what is taught, on one scale; may be empty
 * @param delivery its items about how it is taught, on one scale; may be empty
 */
record TeachingForm(Form form, List<RatingColumn> content, List<RatingColumn> delivery) {

  static List<TeachingForm> of(Setting setting) {
    return Form.of(setting, CaseColumns.TEACHING).stream()
        .map(
            form ->
                new TeachingForm(
                    form, of(form, Facet.CONTENT.role()), of(form, Facet.DELIVERY.role())))
        .filter(form -> !form.all().isEmpty())
        .toList();
  }

  private static List<RatingColumn> of(Form form, AspectRole role) {
    List<RatingColumn> found = new ArrayList<>();
    for (RatingColumn column : form.columns()) {
      boolean asks = form.role(column).filter(role::equals).isPresent();
      if (asks && column.scale().better() == Better.HIGHER) {
        boolean alike =
            found.isEmpty()
                || (found.get(0).scale().lowest() == column.scale().lowest()
                    && found.get(0).scale().highest() == column.scale().highest());
        if (alike) {
          found.add(column);
        }
      }
    }
    return List.copyOf(found);
  }

  List<RatingColumn> of(Facet facet) {
    return facet == Facet.CONTENT ? content : delivery;
  }

  List<RatingColumn> all() {
    List<RatingColumn> all = new ArrayList<>(content);
    all.addAll(delivery);
    return List.copyOf(all);
  }

  /** The question whether one would recommend it, if the form asks. */
  List<RatingColumn> recommendation() {
    return of(form, AspectRole.REKOMENDASI);
  }

  boolean asks(Facet facet) {
    return !of(facet).isEmpty();
  }

  /** The facets it asks about, content first. */
  List<Facet> facets() {
    return List.of(Facet.values()).stream().filter(this::asks).toList();
  }

  /** The scale of a facet that it asks about. */
  Scale scale(Facet facet) {
    return of(facet).get(0).scale();
  }

  Cell within(Cell subject) {
    return form.within(subject);
  }

  static List<ColumnKey> keys(List<RatingColumn> columns) {
    return columns.stream().map(RatingColumn::key).toList();
  }
}
