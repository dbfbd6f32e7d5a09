package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reaction questionnaire as it was answered: by one source, on one occasion.
 *
 * @param instrument the questionnaire
 * @param source who answered
 * @param occasion when
 * @param columns its rating columns among the cases, in the order of their keys
 */
record Form(Instrument instrument, Source source, Occasion occasion, List<RatingColumn> columns) {

  /** The questionnaires about trainings, as they stand among the participations. */
  static List<Form> of(Setting setting) {
    return of(setting, CaseUnit.PARTICIPATION);
  }

  static List<Form> of(Setting setting, CaseUnit unit) {
    List<Form> forms = new ArrayList<>();
    for (Instrument instrument : setting.instruments()) {
      if (instrument.kind().equals(InstrumentKind.REACTION)) {
        forms.addAll(of(setting, instrument, unit));
      }
    }
    return List.copyOf(forms);
  }

  private static List<Form> of(Setting setting, Instrument instrument, CaseUnit unit) {
    Map<String, Map<ColumnKey, RatingColumn>> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      if (!layout.unit().equals(unit)) {
        continue;
      }
      for (RatingColumn column : layout.ratings()) {
        ColumnKey key = column.key();
        if (key.instrument().equals(instrument.ref()) && isOpinion(instrument, key)) {
          found
              .computeIfAbsent(key.source() + "|" + key.occasion(), form -> new TreeMap<>())
              .putIfAbsent(key, column);
        }
      }
    }
    return found.values().stream().map(columns -> form(instrument, columns)).toList();
  }

  /** An item that only shows who reads ("pilih angka 2") says nothing about the training. */
  private static boolean isOpinion(Instrument instrument, ColumnKey key) {
    return instrument.hasItem(key.item())
        && instrument.item(key.item()).attentionAnswer().isEmpty();
  }

  private static Form form(Instrument instrument, Map<ColumnKey, RatingColumn> columns) {
    ColumnKey first = columns.keySet().iterator().next();
    return new Form(instrument, first.source(), first.occasion(), List.copyOf(columns.values()));
  }

  /** The cell of a subject, from this form. */
  Cell within(Cell subject) {
    return subject.with(instrument.ref()).with(source).with(occasion);
  }

  Item item(RatingColumn column) {
    return instrument.item(column.key().item());
  }

  Optional<AspectRole> role(RatingColumn column) {
    return aspect(column).map(Aspect::role);
  }

  Optional<Aspect> aspect(RatingColumn column) {
    return instrument.aspects().stream()
        .filter(aspect -> item(column).aspect().filter(aspect.id()::equals).isPresent())
        .findFirst();
  }

  /** The columns of one aspect on which more is better; a bipolar item has no part in a mean. */
  List<RatingColumn> of(Aspect aspect) {
    List<RatingColumn> found = new ArrayList<>();
    for (RatingColumn column : columns) {
      boolean belongs = aspect(column).filter(aspect::equals).isPresent();
      if (belongs && column.scale().better() == Better.HIGHER) {
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

  /** The aspects that have a mean: not recommendation and reported change, which stand alone. */
  List<Aspect> aspects() {
    return instrument.aspects().stream()
        .filter(aspect -> !aspect.role().equals(AspectRole.REKOMENDASI))
        .filter(aspect -> !aspect.role().equals(AspectRole.PERUBAHAN))
        .filter(aspect -> !of(aspect).isEmpty())
        .toList();
  }
}
