package id.bina.scoring.regulation;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.people.Source;
import id.bina.core.regulation.Element;
import id.bina.core.result.Cell;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.Fieldworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One questionnaire of a citizens' survey as it was answered: by one source, on one occasion.
 *
 * @param instrument the questionnaire
 * @param source who answered
 * @param occasion when
 * @param unit the unit of the cases that hold the answers
 * @param isScreened whether these cases say what screening saw
 * @param columns its rating columns, in the order of their keys
 */
record CitizenForm(
    Instrument instrument,
    Source source,
    Occasion occasion,
    CaseUnit unit,
    boolean isScreened,
    List<RatingColumn> columns) {

  static List<CitizenForm> of(Setting setting) {
    List<CitizenForm> forms = new ArrayList<>();
    for (Instrument instrument : setting.instruments()) {
      if (instrument.kind().equals(InstrumentKind.CITIZEN)) {
        forms.addAll(of(setting, instrument));
      }
    }
    return List.copyOf(forms);
  }

  private static List<CitizenForm> of(Setting setting, Instrument instrument) {
    Map<String, CitizenForm> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.stratumIndex(CaseColumns.SUBJECT).isEmpty()) {
        continue;
      }
      Map<String, List<RatingColumn>> byForm = new TreeMap<>();
      for (RatingColumn column : layout.ratings()) {
        ColumnKey key = column.key();
        if (key.instrument().equals(instrument.ref()) && instrument.hasItem(key.item())) {
          String form = key.source() + "|" + key.occasion() + "|" + layout.unit();
          byForm.computeIfAbsent(form, each -> new ArrayList<>()).add(column);
        }
      }
      byForm.forEach((form, columns) -> found.putIfAbsent(form, of(instrument, layout, columns)));
    }
    return List.copyOf(found.values());
  }

  private static CitizenForm of(
      Instrument instrument, CaseLayout layout, List<RatingColumn> columns) {
    ColumnKey first = columns.get(0).key();
    return new CitizenForm(
        instrument,
        first.source(),
        first.occasion(),
        layout.unit(),
        layout.stratumIndex(CaseColumns.SCREENING).isPresent(),
        columns.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList());
  }

  /** The columns that ask about an element. */
  List<RatingColumn> of(Element element) {
    return columns.stream()
        .filter(column -> role(column).filter(element.role()::equals).isPresent())
        .toList();
  }

  private Optional<AspectRole> role(RatingColumn column) {
    Item item = instrument.item(column.key().item());
    return instrument.aspects().stream()
        .filter(aspect -> item.aspect().filter(aspect.id()::equals).isPresent())
        .map(Aspect::role)
        .findFirst();
  }

  /** The elements that no item asks about. */
  List<Element> missing(IndexRules rules) {
    return rules.elements().stream().filter(element -> of(element).isEmpty()).toList();
  }

  /** How many elements of a pack the items ask about. */
  long asked(IndexRules rules) {
    return rules.elements().stream().filter(element -> !of(element).isEmpty()).count();
  }

  /** Whether every item about an element is rated on the scale of the regulation. */
  boolean hasScale(IndexRules rules) {
    return rules.elements().stream()
        .flatMap(element -> of(element).stream())
        .map(RatingColumn::scale)
        .allMatch(
            scale ->
                scale.lowest() == rules.lowest()
                    && scale.highest() == rules.highest()
                    && scale.better() == Better.HIGHER);
  }

  boolean isComplete(IndexRules rules) {
    return missing(rules).isEmpty() && hasScale(rules);
  }

  /** Whether an item about the element says that its answers were filled in by the system. */
  boolean isAutoFilled(Element element) {
    return of(element).stream()
        .map(column -> instrument.item(column.key().item()).tags())
        .anyMatch(tags -> "yes".equals(tags.get(CitizenSatisfaction.AUTO_FILLED)));
  }

  Cell cell(Subject subject) {
    return Cell.of(subject).with(instrument.ref()).with(source).with(occasion);
  }

  /** How the survey was carried out at a subject, if that is told. */
  Optional<Fieldwork> fieldwork(Setting setting, Subject subject) {
    return Fieldworks.of(setting, instrument.ref(), subject, occasion);
  }
}
