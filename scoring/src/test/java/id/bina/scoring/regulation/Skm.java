package id.bina.scoring.regulation;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.program.UnitId;
import id.bina.core.result.Score;
import id.bina.scoring.ResponseCases;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A survey of citizens' satisfaction at one unit, written down in a test. */
final class Skm {
  static final InstrumentRef REF = InstrumentRef.of("skm", "1");
  static final Subject UNIT = Subject.of(UnitId.of("kec-1"));
  static final Occasion BEFORE = Occasion.of("year-2023");
  static final Occasion AFTER = Occasion.of("year-2024");
  private static final Scale FOUR = Scale.of("empat", 1, 4, Better.HIGHER);

  private final ResponseCases cases = new ResponseCases();
  private final List<Instrument> instruments = new ArrayList<>();
  private UnaryOperator<Setting.Builder> more = builder -> builder;

  private Skm() {}

  static Skm ofNine() {
    return new Skm().asks(instrument(REF, 9, FOUR));
  }

  static Skm of(Instrument... instruments) {
    Skm skm = new Skm();
    for (Instrument instrument : instruments) {
      skm.asks(instrument);
    }
    return skm;
  }

  static Instrument instrument(InstrumentRef ref, int elements, Scale scale) {
    return instrument(ref, scale, roles(elements, AspectRole::unsur));
  }

  /** The questionnaire of the decree of 2004. */
  static Instrument ofFourteen(InstrumentRef ref) {
    return instrument(ref, FOUR, roles(14, u -> AspectRole.of("ikm2004-u" + u)));
  }

  private static List<AspectRole> roles(int elements, IntFunction<AspectRole> role) {
    return IntStream.rangeClosed(1, elements).mapToObj(role).toList();
  }

  /** An item q1, q2 ... about each role, which several items may share. */
  static Instrument instrument(InstrumentRef ref, Scale scale, List<AspectRole> roles) {
    Instrument.Builder instrument =
        Instrument.builder()
            .ref(ref)
            .title(Text.of("Survei kepuasan masyarakat"))
            .kind(InstrumentKind.CITIZEN)
            .addScales(scale);
    List<AspectRole> distinct = roles.stream().distinct().toList();
    for (AspectRole role : distinct) {
      instrument.addAspects(Aspect.of(aspect(distinct, role), Text.of(role.code()), role));
    }
    for (int u = 1; u <= roles.size(); u++) {
      Text name = Text.of("Unsur " + u);
      String aspect = aspect(distinct, roles.get(u - 1));
      instrument.addItems(Item.rating("q" + u, name, scale.id().value(), aspect));
    }
    return instrument.build();
  }

  private static String aspect(List<AspectRole> distinct, AspectRole role) {
    return "a" + (distinct.indexOf(role) + 1);
  }

  private Skm asks(Instrument instrument) {
    instruments.add(instrument);
    return this;
  }

  /** A form about the unit; 0 is left blank. */
  Skm form(Occasion occasion, String screening, int... codes) {
    return form(instruments.get(0).ref(), occasion, screening, codes);
  }

  Skm form(InstrumentRef ref, Occasion occasion, String screening, int... codes) {
    Map<ColumnKey, Integer> ratings = new HashMap<>();
    for (int u = 1; u <= codes.length; u++) {
      ColumnKey column = new ColumnKey(ref, Source.CITIZEN, occasion, id("q" + u));
      cases.rated(column, scale(ref));
      if (codes[u - 1] > 0) {
        ratings.put(column, codes[u - 1]);
      }
    }
    cases.row(
        Map.of(CaseColumns.SUBJECT, UNIT.toString(), CaseColumns.SCREENING, screening),
        ratings,
        Map.of());
    return this;
  }

  private Scale scale(InstrumentRef ref) {
    return instruments.stream()
        .filter(each -> each.ref().equals(ref))
        .findFirst()
        .orElseThrow()
        .scales()
        .get(0);
  }

  private static ItemId id(String item) {
    return ItemId.of(item);
  }

  /** So many complete forms whose answers add up to a total, spread over forms and elements. */
  Skm forms(Occasion occasion, int n, int total) {
    return forms(instruments.get(0).ref(), occasion, n, total);
  }

  Skm forms(InstrumentRef ref, Occasion occasion, int n, int total) {
    int cells = 9 * n;
    int high = total - 3 * cells;
    for (int r = 0; r < n; r++) {
      int[] codes = new int[9];
      for (int u = 0; u < 9; u++) {
        // 41 has no factor in common with 9 n of these tests: every cell gets one place
        int place = (int) ((r * 9L + u) * 41 % cells);
        codes[u] = 3 + (place < Math.abs(high) ? Integer.signum(high) : 0);
      }
      form(ref, occasion, CaseColumns.KEPT, codes);
    }
    return this;
  }

  Skm fieldwork(Occasion occasion, SurveyMode mode, String from, String to, long population) {
    return fieldwork(instruments.get(0).ref(), occasion, mode, from, to, population);
  }

  Skm fieldwork(
      InstrumentRef ref,
      Occasion occasion,
      SurveyMode mode,
      String from,
      String to,
      long population) {
    Fieldwork work =
        Fieldwork.builder()
            .instrument(ref)
            .subject(UNIT)
            .occasion(occasion)
            .mode(mode)
            .period(Span.of(from, to))
            .population(OptionalLong.of(population))
            .build();
    return with(builder -> builder.addFieldworks(work));
  }

  Skm with(UnaryOperator<Setting.Builder> change) {
    UnaryOperator<Setting.Builder> former = more;
    more = builder -> change.apply(former.apply(builder));
    return this;
  }

  Setting setting() {
    Setting.Builder builder =
        Settings.of().toBuilder().instruments(instruments).addLayouts(cases.source().layout());
    return more.apply(builder).build();
  }

  List<Score> scores() {
    return scores(CitizenSatisfaction.standard());
  }

  List<Score> scores(ScoringStrategy strategy) {
    Setting setting = setting();
    TallyBook book = TallyBook.of(strategy.plan(setting), List.of(cases.source()));
    return strategy.score(setting, book.forStrategy("test"));
  }
}
