package id.bina.scoring.organiser;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.MomentsSpec;
import id.bina.scoring.tally.TallySpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A reaction form that asks about the running of a training, as participants answered it.
 *
 * @param instrument the form
 * @param asked its items about performance, on one scale
 */
record OrganiserForm(Instrument instrument, List<Asked> asked) {
  private static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");

  /**
   * One item.
   *
   * @param group where it belongs
   * @param performance its column
   * @param importance the column that asks how important it is, if there is one
   */
  record Asked(OrganiserGroup group, RatingColumn performance, Optional<RatingColumn> importance) {}

  static List<OrganiserForm> of(Setting setting) {
    List<OrganiserForm> forms = new ArrayList<>();
    for (Instrument instrument : setting.instruments()) {
      if (instrument.kind().equals(InstrumentKind.REACTION)) {
        List<Asked> asked = asked(instrument, columns(setting, instrument));
        if (!asked.isEmpty()) {
          forms.add(new OrganiserForm(instrument, asked));
        }
      }
    }
    return forms;
  }

  private static Map<String, RatingColumn> columns(Setting setting, Instrument instrument) {
    Map<String, RatingColumn> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseUnit.PARTICIPATION)) {
        for (RatingColumn column : layout.ratings()) {
          if (column.key().instrument().equals(instrument.ref())
              && column.key().source().equals(Source.PARTICIPANT)) {
            found.putIfAbsent(column.key().item().value(), column);
          }
        }
      }
    }
    return found;
  }

  private static List<Asked> asked(Instrument instrument, Map<String, RatingColumn> columns) {
    List<Asked> asked = new ArrayList<>();
    for (Item item : instrument.items()) {
      RatingColumn column = columns.get(item.id().value());
      Optional<OrganiserGroup> group = group(instrument, item);
      if (column != null && group.isPresent() && isOpinion(item) && fits(asked, column)) {
        asked.add(new Asked(group.get(), column, importance(instrument, item, columns)));
      }
    }
    return asked;
  }

  private static boolean isOpinion(Item item) {
    return item.attentionAnswer().isEmpty()
        && !item.tags().containsKey(OrganiserSurvey.IMPORTANCE_OF);
  }

  private static boolean fits(List<Asked> asked, RatingColumn column) {
    return column.scale().better() == Better.HIGHER
        && (asked.isEmpty()
            || (asked.get(0).performance().scale().lowest() == column.scale().lowest()
                && asked.get(0).performance().scale().highest() == column.scale().highest()));
  }

  private static Optional<OrganiserGroup> group(Instrument instrument, Item item) {
    return instrument.aspects().stream()
        .filter(aspect -> item.aspect().filter(aspect.id()::equals).isPresent())
        .findFirst()
        .map(Aspect::role)
        .flatMap(OrganiserGroup::of);
  }

  private static Optional<RatingColumn> importance(
      Instrument instrument, Item item, Map<String, RatingColumn> columns) {
    return instrument.items().stream()
        .filter(
            each ->
                item.id()
                    .value()
                    .equals(each.tags().getOrDefault(OrganiserSurvey.IMPORTANCE_OF, "")))
        .findFirst()
        .flatMap(each -> Optional.ofNullable(columns.get(each.id().value())));
  }

  Cell within(Cell cell) {
    ColumnKey first = asked.get(0).performance().key();
    return cell.with(instrument.ref()).with(first.source()).with(first.occasion());
  }

  ElementSumsSpec sums(SubjectGroup group) {
    return new ElementSumsSpec(
        asked.stream().map(each -> List.of(each.performance().key())).toList(),
        LEAST_ANSWERED,
        group.grouping());
  }

  /** One column at a time: importance and performance are means over whoever answers each. */
  static MomentsSpec moments(RatingColumn column, SubjectGroup group) {
    return new MomentsSpec(List.of(column.key()), group.grouping());
  }

  List<TallySpec> specs(SubjectGroup group) {
    List<TallySpec> specs = new ArrayList<>();
    specs.add(sums(group));
    for (Asked each : asked) {
      if (each.importance().isPresent()) {
        specs.add(moments(each.performance(), group));
        specs.add(moments(each.importance().get(), group));
      }
    }
    return specs;
  }

  String name(Asked each) {
    return each.performance().key().item().value();
  }
}
