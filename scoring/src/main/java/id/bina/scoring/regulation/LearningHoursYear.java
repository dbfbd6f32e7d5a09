package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.people.Employment;
import id.bina.core.program.Level;
import id.bina.core.program.Round;
import id.bina.core.regulation.Figure;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lesson hours (<em>jam pelajaran</em>, JP) of the year against the duty of each civil servant.
 *
 * <ul>
 *   <li>{@code jp.fulfilment}: mean of {@code min(1, JP / 20)}, so that the surplus of one does not
 *       fill the gap of another
 *   <li>{@code jp.coverage}: share of persons with 20 JP or more
 *   <li>{@code jp.uncapped}: mean JP over 20, shown because it is the usual mistake
 * </ul>
 *
 * Who served a part of the year has {@code 20 x months / 12} in place of 20, a default of this
 * house; who did not serve in it is left out and noted.
 *
 * <p>Only PNS have a confirmed duty; PPPK and CPNS are denominators of their own and are not
 * computable without a figure. Who has no record at all is not counted as 0 but noted, with the
 * value that it would have then. The year is that of the end of the current round, else of the day
 * of evaluation.
 *
 * <p>Immutable, thread-safe, deterministic. Source: Peraturan Pemerintah 11/2017, Pasal 203 ayat
 * (4), from the {@link Packs#learningHours() pack}.
 */
public final class LearningHoursYear implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.learning-hours"),
          Text.of("pemenuhan jam pelajaran (JP)", "fulfilment of lesson hours (JP)"),
          "1",
          "PP 11/2017 Pasal 203 ayat (4)");

  private static final Measure FULFILMENT =
      measure("fulfilment", "pemenuhan JP, dibatasi per orang", "fulfilment of JP, capped")
          .unit(Units.SHARE)
          .range(0, 1)
          .build();
  private static final Measure COVERAGE =
      measure("coverage", "pegawai yang mencapai 20 JP", "staff who reach 20 JP")
          .unit(Units.SHARE)
          .range(0, 1)
          .build();
  private static final Measure UNCAPPED =
      measure("uncapped", "rata-rata JP dibagi 20, tanpa batas", "mean JP over 20, uncapped")
          .unit(Units.RATIO)
          .build();

  private static final LearningHoursYear STANDARD = new LearningHoursYear(Packs.learningHours());

  private final RegulationPack pack;

  private LearningHoursYear(RegulationPack pack) {
    this.pack = pack;
  }

  /**
   * The strategy with the built-in pack.
   *
   * @return the strategy
   */
  public static LearningHoursYear standard() {
    return STANDARD;
  }

  /**
   * The strategy with a pack of one's own.
   *
   * @param pack a pack with the figure {@value Packs#JP_PER_YEAR_PNS}
   * @return the strategy
   * @throws IllegalArgumentException if the pack lacks the figure
   */
  public static LearningHoursYear of(RegulationPack pack) {
    if (pack.figure(Packs.JP_PER_YEAR_PNS).isEmpty()) {
      throw new IllegalArgumentException(
          "pack must have the figure " + Packs.JP_PER_YEAR_PNS + ", was " + pack.id());
    }
    return new LearningHoursYear(pack);
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(FULFILMENT, COVERAGE, UNCAPPED));
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return hasHours(setting) ? TallyPlan.of(spec(setting)) : TallyPlan.none();
  }

  private static boolean hasHours(Setting setting) {
    return setting.layouts().stream()
        .filter(layout -> layout.unit().equals(CaseUnit.PERSON))
        .anyMatch(layout -> isHeld(layout, setting));
  }

  private static boolean isHeld(CaseLayout layout, Setting setting) {
    return layout.numberIndex(CaseColumns.learningHours(year(setting))).isPresent();
  }

  private static int year(Setting setting) {
    return setting.program().rounds().stream()
        .filter(round -> setting.program().currentRound().filter(round.id()::equals).isPresent())
        .map(Round::period)
        .findFirst()
        .map(period -> period.endInclusive().getYear())
        .orElse(setting.asOf().getYear());
  }

  private static ValueCountsSpec spec(Setting setting) {
    String months = CaseColumns.monthsOfService(year(setting));
    boolean isPartly = setting.layouts().stream().anyMatch(layout -> isPartly(layout, months));
    return new ValueCountsSpec(
        CaseColumns.learningHours(year(setting)),
        isPartly
            ? Grouping.of(CaseUnit.PERSON, Strata.EMPLOYMENT, months)
            : Grouping.of(CaseUnit.PERSON, Strata.EMPLOYMENT));
  }

  /** Whether somebody served a part of the year. */
  private static boolean isPartly(CaseLayout layout, String months) {
    return layout.unit().equals(CaseUnit.PERSON) && layout.strata().contains(months);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (!hasHours(setting)) {
      return sheet.scores();
    }
    ValueCountsSpec spec = spec(setting);
    SortedMap<String, HoursByService> people = new TreeMap<>();
    for (GroupKey group : tallies.groups(spec.grouping())) {
      String employment = group.value(Strata.EMPLOYMENT);
      if (!employment.isEmpty()) {
        people
            .computeIfAbsent(employment, status -> new HoursByService(new TreeMap<>()))
            .add(
                group,
                CaseColumns.monthsOfService(year(setting)),
                tallies.valueCounts(spec, group));
      }
    }
    people.forEach(
        (employment, hours) ->
            score(
                sheet,
                Cell.of(Subject.of(setting.program().id())).with(Strata.EMPLOYMENT, employment),
                employment,
                hours));
    return sheet.scores();
  }

  private void score(ScoreSheet sheet, Cell cell, String employment, HoursByService hours) {
    Optional<Figure> duty =
        employment.equals(Employment.PNS.code())
            ? pack.figure(Packs.JP_PER_YEAR_PNS)
            : Optional.empty();
    if (duty.isEmpty()) {
      Text why = Text.of("tanpa angka kewajiban JP yang dipastikan", "no confirmed duty of JP");
      absent(sheet, cell, Absence.of("NO_CONFIRMED_FIGURE"), employment, hours, why);
      return;
    }
    if (hours.present() == 0) {
      Text why = Text.of("tanpa catatan JP", "no records of JP");
      absent(sheet, cell, Absence.NO_DATA, employment, hours, why);
      return;
    }
    HoursSums sums = HoursSums.of(hours, duty.get().value());
    add(sheet, FULFILMENT, cell, sums.capped(), sums, "rata-rata min(1, JP / batas)");
    add(sheet, COVERAGE, cell, sums.reached(), sums, "orang dengan JP >= batas / orang");
    add(sheet, UNCAPPED, cell, sums.uncapped(), sums, "rata-rata JP / batas");
  }

  private static void absent(
      ScoreSheet sheet,
      Cell cell,
      Absence reason,
      String employment,
      HoursByService hours,
      Text why) {
    Text status = Employment.of(employment).words();
    sheet.absent(
        FULFILMENT,
        cell,
        reason,
        Text.of(
            status.in("id") + ": " + hours.rows() + " orang, " + why.in("id"),
            status.in("en") + ": " + hours.rows() + " people, " + why.in("en")),
        hours.rows());
  }

  private static void add(
      ScoreSheet sheet, Measure measure, Cell cell, Rational value, HoursSums sums, String step) {
    double number = value.doubleValue();
    sheet.add(
        sheet
            .measured(measure, cell)
            .value(number)
            .counts(Counts.of(sums.persons(), sums.persons() + sums.unknown()))
            .basis(Basis.DISTINCT_VALUES)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(sums.notes(value, measure))
            .explanation(
                new Explanation(
                    new ScoreKey(measure.id(), cell),
                    METHOD,
                    List.of(
                        Input.of(Text.of("orang", "persons"), Figures.words(sums.persons())),
                        Input.of(
                            Text.of("batas JP", "duty of JP"),
                            Figures.words(sums.duty().doubleValue(), ""))),
                    List.of(
                        Step.of(
                            Text.of(step, measure.title().in("en")),
                            Figures.words(number, measure.unit())))))
            .build());
  }

  private static Measure.Builder measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of("jp." + id))
        .title(Text.of(indonesian, english))
        .better(Better.HIGHER)
        .level(Level.PROCESS);
  }

  /** The strategy by its method and pack. */
  @Override
  public String toString() {
    return "LearningHoursYear[" + METHOD.id() + " " + METHOD.version() + ", " + pack.id() + "]";
  }
}
