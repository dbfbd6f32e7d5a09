package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 *       the rule of the pack
 *   <li>{@code ikm.change}: from one wave to the next at one unit; another mode or version is a
 *       break unless the version is declared the same, and between two packs, or versions declared
 *       not comparable or on another scale, there is no change to compute
 * </ul>
 *
 * An item belongs to the element whose role its aspect has; several items of one element are
 * averaged first. The roles choose the pack: {@code u1} to {@code u9} are of {@link
 * Packs#citizenSatisfaction()}, {@code ikm2004-u1} to {@code ikm2004-u14} of {@link
 * Packs#citizenSatisfaction2004()}, and no table of one is ever applied to the other. Every valid
 * form counts, also those that screening doubts; what the others alone would give stands beside the
 * index, as does the index without an element that was filled in by the system (item tag {@value
 * #AUTO_FILLED} = {@code yes}, or the top value on all forms). A pack of the dossier with the id of
 * one of these takes its place.
 *
 * <p>Immutable, thread-safe, deterministic. Source: Peraturan Menteri PANRB 14/2017 and Keputusan
 * Menteri PAN KEP/25/M.PAN/2/2004, from their packs; linearised error after Woodruff (1971).
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
          "PermenPANRB 14/2017; KEP/25/M.PAN/2/2004; Woodruff (1971)"
              + " doi:10.1080/01621459.1971.10482279; Krejcie and Morgan (1970)");

  private static final CitizenSatisfaction STANDARD =
      new CitizenSatisfaction(
          IndexRegimes.of(List.of(Packs.citizenSatisfaction(), Packs.citizenSatisfaction2004())));

  private final IndexRegimes regimes;

  private CitizenSatisfaction(IndexRegimes regimes) {
    this.regimes = regimes;
  }

  /**
   * The strategy with the built-in packs of 2017 and 2004.
   *
   * @return the strategy
   */
  public static CitizenSatisfaction standard() {
    return STANDARD;
  }

  /**
   * The strategy with one pack only, as where an element is replaced or left out.
   *
   * @param pack a pack with elements, bands and the figures of {@link Packs#citizenSatisfaction}
   * @return the strategy
   * @throws IllegalArgumentException if the pack lacks one of them; the sentence names it
   */
  public static CitizenSatisfaction of(RegulationPack pack) {
    return new CitizenSatisfaction(IndexRegimes.of(List.of(requireNonNull(pack, "pack"))));
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

  /** The forms that give an index, those of the first wave first. */
  private List<CitizenSpecs> complete(Setting setting) {
    IndexRegimes applied = regimes.in(setting);
    List<CitizenForm> forms = CitizenForm.of(setting);
    List<Occasion> order =
        Waves.inOrder(
            forms.stream().map(CitizenForm::occasion).distinct().toList(),
            occasion -> Optional.empty());
    return forms.stream()
        .sorted(Comparator.comparing(form -> order.indexOf(form.occasion())))
        .filter(form -> form.isComplete(applied.of(form)))
        .map(form -> new CitizenSpecs(form, applied.of(form)))
        .toList();
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    setting.instruments().stream()
        .filter(instrument -> instrument.kind().equals(InstrumentKind.CITIZEN))
        .forEach(instrument -> unfit(setting, instrument, sheet));
    List<CitizenCount> counts = new ArrayList<>();
    for (CitizenSpecs specs : complete(setting)) {
      for (Subject subject : specs.subjects(tallies)) {
        CitizenCount count = new CitizenCount(setting, specs, subject, tallies);
        new IndexScores(count, sheet).write();
        new ElementScores(count, sheet).write();
        new SampleTarget(count, sheet).write();
        counts.add(count);
      }
    }
    IndexWaves.of(counts).write(sheet);
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
      Unfit.of(form, regimes.in(setting).of(form))
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

  /** The strategy by its method and packs. */
  @Override
  public String toString() {
    return "CitizenSatisfaction[" + METHOD.id() + " " + METHOD.version() + ", " + regimes + "]";
  }
}
