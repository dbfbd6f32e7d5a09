package id.bina.scoring.competency;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Competency;
import id.bina.core.program.Round;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands below the level that the post asks for (<i>kesenjangan kompetensi</i>), by area, unit
 * and round.
 *
 * <ul>
 *   <li>{@code competency.below}: the share of those assessed in an area whose level is below the
 *       standard, with Wilson's interval; {@code competency.mean_gap}: the mean of standard minus
 *       level, at least 0, with a t interval from as many people as the policy asks for
 *   <li>both for the round of today without a stratum, and within it by {@code unit}; and for each
 *       round by {@code round}. Today is the current round of the programme, else the latest with
 *       data; who was not assessed is not counted
 *   <li>{@code competency.below_change}: of two rounds the difference with Newcombe's interval; 3
 *       and 4 rounds are drawn and not tested; from 5 on it is Sen's slope per round, with {@code
 *       competency.below_trend_p} after Mann and Kendall (exact up to 10); from 8 on {@code
 *       competency.rounds_outside} counts those beyond the limits of an XmR chart
 * </ul>
 *
 * No change is taken between rounds chosen for their values: an area that alarmed in the fourth
 * quarter and is well in the sixth is well. Immutable, thread-safe, deterministic. Sources: Wilson
 * (1927); Newcombe (1998); Mann (1945), doi:10.2307/1907187; Sen (1968),
 * doi:10.1080/01621459.1968.10480934.
 */
public final class CompetencyGaps implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.competency-gaps"),
          Text.of("kesenjangan kompetensi", "gaps of competency"),
          "1",
          "Wilson (1927); Newcombe (1998); Mann (1945) doi:10.2307/1907187; Sen (1968)"
              + " doi:10.1080/01621459.1968.10480934");

  private static final ValueCountsSpec BY_ROUND = spec(CaseColumns.AREA, CaseColumns.ROUND);
  private static final ValueCountsSpec BY_UNIT =
      spec(CaseColumns.AREA, CaseColumns.ROUND, Strata.UNIT);

  private static final CompetencyGaps STANDARD = new CompetencyGaps();

  private CompetencyGaps() {}

  private static ValueCountsSpec spec(String... strata) {
    return new ValueCountsSpec(
        CaseColumns.competencyGap(), Grouping.of(CaseColumns.COMPETENCY, strata));
  }

  /**
   * The strategy with the thresholds of the evaluation policy.
   *
   * @return the strategy
   */
  public static CompetencyGaps standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return CompetencyMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    return isHeld(setting) ? new TallyPlan(List.of(BY_ROUND, BY_UNIT)) : TallyPlan.none();
  }

  private static boolean isHeld(Setting setting) {
    return setting.layouts().stream()
        .map(CaseLayout::unit)
        .anyMatch(CaseColumns.COMPETENCY::equals);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    if (isHeld(setting)) {
      Optional<Round> today = today(setting, tallies);
      for (Competency area : setting.program().competencies()) {
        today.ifPresent(round -> score(setting, tallies, sheet, area, round));
      }
    }
    return sheet.scores();
  }

  private static List<Round> inOrder(Setting setting) {
    return setting.program().rounds().stream()
        .sorted(Comparator.comparing(round -> round.period().startInclusive()))
        .toList();
  }

  private static Optional<Round> today(Setting setting, TallyBook tallies) {
    List<Round> rounds = inOrder(setting);
    return setting
        .program()
        .currentRound()
        .flatMap(id -> rounds.stream().filter(round -> round.id().equals(id)).findFirst())
        .or(
            () ->
                rounds.stream()
                    .filter(round -> hasAny(tallies, round))
                    .reduce((earlier, later) -> later));
  }

  private static boolean hasAny(TallyBook tallies, Round round) {
    return tallies.groups(BY_ROUND.grouping()).stream()
        .anyMatch(group -> group.value(CaseColumns.ROUND).equals(round.id().value()));
  }

  private static void score(
      Setting setting, TallyBook tallies, ScoreSheet sheet, Competency area, Round today) {
    Cell cell = Cell.of(Subject.of(SubjectKind.COMPETENCY, area.id().value()));
    List<AreaRound> rounds =
        inOrder(setting).stream()
            .filter(
                each -> !each.period().startInclusive().isAfter(today.period().startInclusive()))
            .map(each -> areaRound(tallies, area, each))
            .filter(each -> each.people() > 0)
            .toList();
    LevelScores scores = new LevelScores(setting, sheet);
    Optional<AreaRound> now = rounds.stream().filter(r -> r.round().equals(today)).findFirst();
    if (now.isEmpty()) {
      notAssessed(sheet, cell, today);
    } else {
      scores.write(cell, now.get(), series(setting, rounds));
      units(tallies, area, today)
          .forEach(unit -> scores.write(cell.with(Strata.UNIT, unit.name()), unit.level(), none()));
    }
    for (AreaRound each : rounds) {
      scores.write(cell.with(CaseColumns.ROUND, each.round().id().value()), each, none());
    }
    new RoundChange(setting, sheet, cell, rounds).write();
  }

  private static Optional<Exhibit> none() {
    return Optional.empty();
  }

  private static Optional<Exhibit> series(Setting setting, List<AreaRound> rounds) {
    return rounds.size() < 2
        ? Optional.empty()
        : Optional.of(new RoundSeries(rounds, 1 - setting.policy().alpha()).exhibit());
  }

  private static void notAssessed(ScoreSheet sheet, Cell cell, Round today) {
    sheet.absent(
        CompetencyMeasures.BELOW,
        cell,
        Absence.NO_DATA,
        Text.of(
            "tidak ada yang dinilai pada " + today.title().in("id"),
            "nobody was assessed in " + today.title().in("en")),
        0);
  }

  private static AreaRound areaRound(TallyBook tallies, Competency area, Round round) {
    GroupKey group =
        GroupKey.of(CaseColumns.AREA, area.id().value())
            .with(CaseColumns.ROUND, round.id().value());
    return new AreaRound(round, tallies.valueCounts(BY_ROUND, group));
  }

  /** Of the round of today; who belongs to no unit stands in the whole only. */
  private static List<InUnit> units(TallyBook tallies, Competency area, Round today) {
    List<InUnit> units = new ArrayList<>();
    for (GroupKey group : tallies.groups(BY_UNIT.grouping())) {
      boolean isHere =
          group.isNamed()
              && group.value(CaseColumns.AREA).equals(area.id().value())
              && group.value(CaseColumns.ROUND).equals(today.id().value());
      if (isHere) {
        units.add(
            new InUnit(
                group.value(Strata.UNIT),
                new AreaRound(today, tallies.valueCounts(BY_UNIT, group))));
      }
    }
    return units;
  }

  private record InUnit(String name, AreaRound level) {}

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "CompetencyGaps[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
