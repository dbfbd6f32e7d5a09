package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.Waves;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The index of citizens' satisfaction (<i>indeks kepuasan masyarakat</i>, IKM) of each unit.
 *
 * <ul>
 *   <li>{@code ikm.index}: the mean of the means of the elements times 25, exact until it is
 *       rounded and banded, with Student's interval of its linearised error, finite population and
 *       all, cut at the ends of the scale
 *   <li>{@code ikm.index_printed}: the same with the weight as tables print it, 0.11 for 1/9
 *   <li>{@code ikm.element}: each element (stratum {@value #ELEMENT}) times 25, with its rank from
 *       the lowest
 *   <li>{@code ikm.sample_target}: valid forms over those needed, by the target of the survey or
 *       the rule of Krejcie and Morgan
 *   <li>{@code ikm.change}: from one wave to the next at one unit; another mode or version is a
 *       break
 * </ul>
 *
 * An item belongs to the element whose role its aspect has ({@code u1} to {@code u9}); several
 * items of one element are averaged first. Every valid form counts, also those that screening
 * doubts; what the others alone would give stands beside the index, as does the index without an
 * element that was filled in by the system (item tag {@value #AUTO_FILLED} = {@code yes}, or the
 * top value on all forms). A pack of the dossier with the id of this one takes its place.
 *
 * <p>Immutable, thread-safe, deterministic. Source: Peraturan Menteri PANRB 14/2017, from the
 * {@link Packs#citizenSatisfaction() pack}; linearised error after Woodruff (1971).
 */
public final class CitizenSatisfaction implements ScoringStrategy {
  /** The stratum that names an element, such as {@code u3}. */
  public static final String ELEMENT = "element";

  /** The tag of an item whose answers the system fills in, as for a free service; {@code yes}. */
  public static final String AUTO_FILLED = "auto-filled";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.ikm"),
          Text.of("indeks kepuasan masyarakat (IKM)", "index of citizens' satisfaction (IKM)"),
          "1",
          "PermenPANRB 14/2017; Woodruff (1971) doi:10.1080/01621459.1971.10482279;"
              + " Krejcie and Morgan (1970)");

  private static final CitizenSatisfaction STANDARD = of(Packs.citizenSatisfaction());

  private final IndexRules rules;

  private CitizenSatisfaction(IndexRules rules) {
    this.rules = rules;
  }

  /**
   * The strategy with the built-in pack.
   *
   * @return the strategy
   */
  public static CitizenSatisfaction standard() {
    return STANDARD;
  }

  /**
   * The strategy with a pack of one's own, as where an element is replaced or left out.
   *
   * @param pack a pack with elements, bands and the figures of {@link Packs#citizenSatisfaction}
   * @return the strategy
   * @throws IllegalArgumentException if the pack lacks one of them; the sentence names it
   */
  public static CitizenSatisfaction of(RegulationPack pack) {
    return new CitizenSatisfaction(new IndexRules(requireNonNull(pack, "pack")));
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return CitizenMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    complete(setting).forEach(each -> specs.addAll(each.all()));
    return new TallyPlan(List.copyOf(specs));
  }

  private IndexRules rules(Setting setting) {
    return setting.packs().stream()
        .filter(pack -> pack.id().equals(rules.pack().id()))
        .findFirst()
        .map(IndexRules::new)
        .orElse(rules);
  }

  /** The forms that give an index, those of the first wave first. */
  private List<CitizenSpecs> complete(Setting setting) {
    IndexRules applied = rules(setting);
    List<CitizenForm> forms = CitizenForm.of(setting);
    List<Occasion> order =
        Waves.inOrder(
            forms.stream().map(CitizenForm::occasion).distinct().toList(),
            occasion -> Optional.empty());
    return forms.stream()
        .sorted(Comparator.comparing(form -> order.indexOf(form.occasion())))
        .filter(form -> form.isComplete(applied))
        .map(form -> new CitizenSpecs(form, applied))
        .toList();
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    setting.instruments().stream()
        .filter(instrument -> instrument.kind().equals(InstrumentKind.CITIZEN))
        .forEach(instrument -> unfit(setting, instrument, sheet));
    Map<String, List<CitizenCount>> series = new TreeMap<>();
    for (CitizenSpecs specs : complete(setting)) {
      for (Subject subject : specs.subjects(tallies)) {
        CitizenCount count = new CitizenCount(setting, specs, subject, tallies);
        new IndexScores(count, sheet).write();
        new ElementScores(count, sheet).write();
        new SampleTarget(count, sheet).write();
        series.computeIfAbsent(series(count), key -> new ArrayList<>()).add(count);
      }
    }
    series.values().forEach(waves -> changes(waves, sheet));
    return sheet.scores();
  }

  /** A questionnaire that gives no index says why: nobody answered, an element or the scale. */
  private void unfit(Setting setting, Instrument instrument, ScoreSheet sheet) {
    Cell cell = Cell.of(Subject.of(setting.program().id())).with(instrument.ref());
    List<CitizenForm> forms =
        CitizenForm.of(setting).stream()
            .filter(form -> form.instrument().equals(instrument))
            .toList();
    if (forms.isEmpty()) {
      sheet.absent(
          CitizenMeasures.INDEX,
          cell,
          Absence.NO_RESPONSES,
          Text.of("belum ada jawaban masyarakat", "no citizen has answered yet"),
          0);
    }
    for (CitizenForm form : forms) {
      Unfit.of(form, rules(setting))
          .ifPresent(
              unfit ->
                  sheet.absent(
                      CitizenMeasures.INDEX,
                      cell.with(form.source()).with(form.occasion()),
                      unfit.reason(),
                      unfit.detail(),
                      0));
    }
  }

  private static String series(CitizenCount count) {
    CitizenForm form = count.form();
    return count.subject() + "|" + form.instrument().ref().id() + "|" + form.source();
  }

  private static void changes(List<CitizenCount> unordered, ScoreSheet sheet) {
    List<Occasion> order =
        Waves.inOrder(
            unordered.stream().map(each -> each.form().occasion()).distinct().toList(),
            occasion -> firstDay(unordered, occasion));
    List<CitizenCount> waves = new ArrayList<>(unordered);
    waves.sort(Comparator.comparing(each -> order.indexOf(each.form().occasion())));
    if (waves.size() == 1) {
      IndexChange.alone(waves.get(0), sheet);
    }
    for (int i = 1; i < waves.size(); i++) {
      new IndexChange(waves.get(i - 1), waves.get(i), sheet).write();
    }
  }

  private static Optional<LocalDate> firstDay(List<CitizenCount> waves, Occasion occasion) {
    return waves.stream()
        .filter(each -> each.form().occasion().equals(occasion))
        .flatMap(each -> each.fieldwork().stream())
        .map(Fieldwork::period)
        .map(period -> period.startInclusive())
        .min(Comparator.naturalOrder());
  }

  /** The strategy by its method and pack. */
  @Override
  public String toString() {
    return "CitizenSatisfaction["
        + METHOD.id()
        + " "
        + METHOD.version()
        + ", "
        + rules.pack().id()
        + " "
        + rules.pack().version()
        + "]";
  }
}
