package id.bina.scoring.alumni;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.scoring.learning.ThenTest;
import id.bina.scoring.tally.ElementSumsSpec;
import id.bina.scoring.tally.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items by which one source rates one aspect of alumni.
 *
 * @param source who
 * @param role what the aspect is about; what a superior confirms is use at work
 * @param unit of the rows in which the answers stand
 * @param columns at least one, on one scale
 */
record AlumniItems(Source source, AspectRole role, CaseUnit unit, List<RatingColumn> columns) {
  private static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");

  private static final List<AspectRole> ROLES =
      List.of(
          AspectRole.PENERAPAN,
          AspectRole.RELEVANSI,
          AspectRole.of("kemampuan"),
          AspectRole.of("dampak"),
          AspectRole.of("keberlanjutan"));

  private static final List<Source> SOURCES =
      List.of(Source.PARTICIPANT, Source.SUPERIOR, Source.PEER, Source.SUBORDINATE);

  /** Aspect by aspect, in each source by source. */
  static List<AlumniItems> of(Setting setting) {
    List<AlumniItems> all = new ArrayList<>();
    for (AspectRole role : ROLES) {
      for (Source source : SOURCES) {
        Map<CaseUnit, List<RatingColumn>> found = new LinkedHashMap<>();
        for (CaseLayout layout : setting.layouts()) {
          for (RatingColumn column : layout.ratings()) {
            List<RatingColumn> kept =
                found.computeIfAbsent(layout.unit(), unit -> new ArrayList<>());
            if (isOf(setting, column, role, source) && fits(kept, column)) {
              kept.add(column);
            }
          }
        }
        found.forEach(
            (unit, columns) -> {
              if (!columns.isEmpty()) {
                all.add(new AlumniItems(source, role, unit, List.copyOf(columns)));
              }
            });
      }
    }
    return all;
  }

  private static boolean fits(List<RatingColumn> kept, RatingColumn column) {
    return kept.stream().noneMatch(each -> each.key().equals(column.key()))
        && kept.stream()
            .allMatch(
                each ->
                    each.scale().lowest() == column.scale().lowest()
                        && each.scale().highest() == column.scale().highest());
  }

  private static boolean isOf(
      Setting setting, RatingColumn column, AspectRole role, Source source) {
    return column.key().source().equals(source)
        && column.key().occasion().equals(Occasion.FOLLOW_UP)
        && column.scale().better() == Better.HIGHER
        && role(setting, column).filter(role::equals).isPresent();
  }

  private static Optional<AspectRole> role(Setting setting, RatingColumn column) {
    for (Instrument instrument : setting.instruments()) {
      if (instrument.ref().equals(column.key().instrument())
          && instrument.hasItem(column.key().item())) {
        Item item = instrument.item(column.key().item());
        return item.tags().containsKey(ThenTest.THEN_OF) || item.attentionAnswer().isPresent()
            ? Optional.empty()
            : aspect(instrument, item);
      }
    }
    return Optional.empty();
  }

  private static Optional<AspectRole> aspect(Instrument instrument, Item item) {
    return instrument.aspects().stream()
        .filter(aspect -> item.aspect().filter(aspect.id()::equals).isPresent())
        .findFirst()
        .map(Aspect::role)
        .map(role -> role.equals(AspectRole.KONFIRMASI) ? AspectRole.PENERAPAN : role);
  }

  Scale scale() {
    return columns.get(0).scale();
  }

  ElementSumsSpec spec() {
    return new ElementSumsSpec(
        columns.stream().map(column -> List.of(column.key())).toList(),
        LEAST_ANSWERED,
        Grouping.of(unit, Strata.TRAINING));
  }
}
