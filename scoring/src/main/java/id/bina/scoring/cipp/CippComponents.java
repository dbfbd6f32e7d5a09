package id.bina.scoring.cipp;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ReadingKeys;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.Waves;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The components of a programme, from the figures recorded in its dossier.
 *
 * <pre>{@code
 * Evaluator.standard().with(CippComponents.of(indicators)).evaluate(dossier);
 * }</pre>
 *
 * <p>{@code cipp.component} (stratum {@value #COMPONENT}): the mean of the indicators of a
 * component that the programme has a reading of, the latest one each, from 0 to 100. A component
 * without any is not computable, and there is no score of the whole. An office chooses its
 * indicators, so this strategy is asked for by name. Immutable, thread-safe, deterministic. Source:
 * Stufflebeam (2003), The CIPP Model for Evaluation.
 */
public final class CippComponents implements ScoringStrategy {
  /** Stratum: the component, in lower case. */
  public static final String COMPONENT = "component";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.cipp"),
          Text.of("komponen CIPP", "components of CIPP"),
          "1",
          "Stufflebeam (2003) The CIPP Model for Evaluation");

  private static final Measure SCORE =
      Measure.builder()
          .id(MeasureId.of("cipp.component"))
          .title(Text.of("komponen program (CIPP)", "component of the programme (CIPP)"))
          .unit(Units.POMP)
          .range(0, 100)
          .better(Better.HIGHER)
          .level(Level.PROCESS)
          .build();

  private final List<CippIndicator> indicators;

  private CippComponents(List<CippIndicator> indicators) {
    this.indicators = List.copyOf(indicators);
  }

  /**
   * The strategy with an office's indicators.
   *
   * @param indicators ids unique, those of the readings
   * @return the strategy
   * @throws IllegalArgumentException if an id stands twice
   */
  public static CippComponents of(List<CippIndicator> indicators) {
    CippProfile.requireMatch(indicators, Map.of());
    return new CippComponents(indicators);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(SCORE));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (CippComponent component : CippComponent.values()) {
      List<CippIndicator> own =
          indicators.stream().filter(each -> each.component() == component).toList();
      if (!own.isEmpty()) {
        write(setting, sheet, component, own);
      }
    }
    return sheet.scores();
  }

  private static void write(
      Setting setting, ScoreSheet sheet, CippComponent component, List<CippIndicator> own) {
    Subject programme = Subject.of(setting.program().id());
    Cell cell = Cell.of(programme).with(COMPONENT, component.name().toLowerCase(Locale.ROOT));
    Map<String, BigDecimal> values = new TreeMap<>();
    List<ScoreKey> keys = new ArrayList<>();
    for (CippIndicator indicator : own) {
      latest(setting, programme, indicator.id())
          .ifPresent(
              reading -> {
                values.put(indicator.id(), reading.value());
                keys.add(ReadingKeys.of(reading));
              });
    }
    Outcome<CippProfile> outcome = CippProfile.of(own, values);
    if (outcome.isComputed()) {
      sheet.add(score(sheet, cell, component, outcome.orThrow(), keys));
    } else {
      absent(sheet, cell, values.isEmpty());
    }
  }

  private static void absent(ScoreSheet sheet, Cell cell, boolean none) {
    sheet.absent(
        SCORE,
        cell,
        none ? Absence.NO_DATA : Absence.OUT_OF_RANGE,
        none
            ? Text.of("tidak ada indikator yang terbaca", "no indicator has a reading")
            : Text.of(
                "ada nilai di luar terburuk dan terbaik", "a value lies outside worst and best"),
        0);
  }

  private static Score score(
      ScoreSheet sheet,
      Cell cell,
      CippComponent component,
      CippProfile profile,
      List<ScoreKey> keys) {
    return sheet
        .measured(SCORE, cell)
        .value(profile.scores().getOrDefault(component, Rational.ZERO).doubleValue())
        .counts(Counts.of(profile.counted().getOrDefault(component, 0)))
        .basis(Basis.SETTING)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(notes(profile))
        .restsOn(keys)
        .build();
  }

  private static List<Text> notes(CippProfile profile) {
    if (profile.without().isEmpty()) {
      return List.of();
    }
    return List.of(
        Text.of(
            "tanpa nilai: " + titles(profile, "id"), "without a value: " + titles(profile, "en")));
  }

  private static String titles(CippProfile profile, String language) {
    return String.join(
        ", ", profile.without().stream().map(each -> each.title().in(language)).toList());
  }

  /** The reading of the latest occasion; of equals the first by its id. */
  private static Optional<IndicatorReading> latest(
      Setting setting, Subject programme, String indicator) {
    List<IndicatorReading> found =
        setting.readings().stream()
            .filter(each -> each.indicator().equals(indicator))
            .filter(each -> each.subject().equals(programme))
            .sorted(Comparator.comparing(each -> each.id().value()))
            .toList();
    List<Occasion> order =
        new ArrayList<>(
            Waves.inOrder(
                found.stream().map(IndicatorReading::occasion).distinct().toList(),
                occasion -> Optional.empty()));
    Collections.reverse(order);
    return order.stream()
        .flatMap(last -> found.stream().filter(each -> each.occasion().equals(last)))
        .findFirst();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "CippComponents[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
