package id.bina.scoring.organiser;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.RatingElements;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.ranking.ImportancePerformance;
import id.bina.scoring.stat.ranking.Quadrant;
import id.bina.scoring.stat.ranking.RatedAspect;
import id.bina.scoring.tally.ElementSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The running of a training, group by group, with the band of a named guideline and, where
 * importance was asked, what to change first.
 *
 * <pre>{@code
 * OrganiserScore.of(Packs.lanEvaluation2021(), List.of(
 *     OrganiserAspect.of(OrganiserGroup.TIME, schedule, howImportant),
 *     OrganiserAspect.of(OrganiserGroup.FACILITIES, rooms, howImportantToo))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>an aspect is a mean over the forms that answer it; a group and the whole are means of their
 *       aspects, which weigh the same; a form that answers less than half is left out and counted
 *   <li>banded is the exact mean times 100 over the highest point (x25 on 1 to 4); POMP beside it
 *   <li>{@link #priorities}: importance and performance, cut at the means of the aspects, with the
 *       customer satisfaction index; only over aspects whose importance was asked
 * </ul>
 *
 * @param guideline the pack with the bands
 * @param scale of all ratings of performance
 * @param groups those that the form asks about, in the order of {@link OrganiserGroup}
 * @param whole all aspects
 * @param priorities absent if importance was asked of fewer than two aspects
 */
public record OrganiserScore(
    RegulationPack guideline,
    Scale scale,
    List<GroupMean> groups,
    ElementIndex whole,
    Optional<ImportancePerformance> priorities)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "organiser-groups";

  private static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");
  private static final int DECIMALS = 2;

  /**
   * The aspects of one group.
   *
   * @param group which one
   * @param aspects names of its aspects
   * @param index the mean of their means
   */
  public record GroupMean(OrganiserGroup group, List<String> aspects, ElementIndex index) {
    /** Keeps a copy. */
    public GroupMean {
      requireNonNull(group, "group");
      aspects = List.copyOf(aspects);
      requireNonNull(index, "index");
    }
  }

  /** Checks the guideline and keeps copies. */
  public OrganiserScore {
    requireNonNull(guideline, "guideline");
    if (guideline.bandTable(Packs.LAN_RATING).isEmpty()) {
      throw new IllegalArgumentException(
          "guideline must have the band table "
              + Packs.LAN_RATING
              + ", was "
              + guideline.id()
              + "\n  built in are "
              + Packs.all().stream()
                  .filter(each -> each.bandTable(Packs.LAN_RATING).isPresent())
                  .map(RegulationPack::id)
                  .toList());
    }
    requireNonNull(scale, "scale");
    groups = List.copyOf(groups);
    requireNonNull(whole, "whole");
    requireNonNull(priorities, "priorities");
  }

  /**
   * The score of some aspects.
   *
   * @param guideline a pack with bands for ratings, such as {@link Packs#lanEvaluation2021}
   * @param aspects at least one; performance on one scale, all of as many rows
   * @return not computable without forms, or if nobody answered an aspect
   */
  public static Outcome<OrganiserScore> of(
      RegulationPack guideline, List<OrganiserAspect> aspects) {
    List<Ratings> columns = aspects.stream().map(OrganiserAspect::performance).toList();
    RatingElements.require(columns);
    ElementSums sums = RatingElements.sums(columns.stream().map(List::of).toList(), LEAST_ANSWERED);
    for (int i = 0; i < aspects.size() && sums.forms() > 0; i++) {
      if (sums.answered(i) == 0) {
        return Outcome.notComputable(
            Absence.MISSING_ELEMENT,
            "nobody answered " + aspects.get(i).name() + "; its weight is not shared out");
      }
    }
    return ElementIndex.of(sums, OptionalLong.empty())
        .map(
            whole ->
                new OrganiserScore(
                    guideline,
                    columns.get(0).scale(),
                    groups(aspects, sums),
                    whole,
                    priorities(aspects)));
  }

  private static List<GroupMean> groups(List<OrganiserAspect> aspects, ElementSums sums) {
    List<GroupMean> groups = new ArrayList<>();
    for (OrganiserGroup group : OrganiserGroup.values()) {
      List<String> names = new ArrayList<>();
      ElementSums some = sums;
      for (int i = aspects.size() - 1; i >= 0; i--) {
        if (aspects.get(i).group() == group) {
          names.add(0, aspects.get(i).name());
        } else {
          some = some.without(i);
        }
      }
      if (!names.isEmpty()) {
        groups.add(
            new GroupMean(group, names, ElementIndex.of(some, OptionalLong.empty()).orThrow()));
      }
    }
    return groups;
  }

  private static Optional<ImportancePerformance> priorities(List<OrganiserAspect> aspects) {
    List<RatedAspect> rated = new ArrayList<>();
    for (OrganiserAspect each : aspects) {
      each.importance()
          .flatMap(
              wanted ->
                  RatedAspect.of(each.name(), wanted.numbers(), each.performance().numbers())
                      .asOptional())
          .ifPresent(rated::add);
    }
    return ImportancePerformance.of(rated).asOptional();
  }

  /** How many forms count. */
  public long n() {
    return whole.n();
  }

  /** The mean of all aspects times 100 over the highest point, exact. */
  public Rational printed() {
    return printed(whole);
  }

  /**
   * The mean of a group times 100 over the highest point, exact.
   *
   * @param index of the group
   */
  public Rational printed(ElementIndex index) {
    return index.value().times(ScaleValues.factor(scale));
  }

  /**
   * The mean of a group in percent of the maximum possible, exact.
   *
   * @param index of the group
   */
  public Rational pomp(ElementIndex index) {
    return ScaleValues.pomp(index.value(), scale);
  }

  /**
   * Student's interval of a printed value.
   *
   * @param index of the group or the whole
   * @return not computable with one form
   */
  public Outcome<Interval> interval(ElementIndex index) {
    double lowest = ScaleValues.factor(scale).doubleValue() * scale.lowest();
    return index.interval(ScaleValues.factor(scale), lowest, 100, Check.LEVEL);
  }

  /**
   * The band of a printed value by the guideline.
   *
   * @param index of the group or the whole
   */
  public Band band(ElementIndex index) {
    return bands().band(printed(index));
  }

  private BandTable bands() {
    return guideline.bandTable(Packs.LAN_RATING).orElseThrow();
  }

  /** Customer satisfaction index: performance weighted by importance, percent of the highest. */
  public Optional<Double> satisfactionIndex() {
    return priorities.map(all -> all.satisfactionIndex(scale.highest()));
  }

  /** One line: {@code x25 80.00, Cukup Memuaskan, 24 forms (lan-evaluation-2021 1)}. */
  @Override
  public String toString() {
    return ScaleValues.name(scale)
        + " "
        + bands().rounded(printed())
        + ", "
        + band(whole).name().in("id")
        + ", "
        + n()
        + " forms ("
        + guideline.id()
        + " "
        + guideline.version()
        + ")";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Running of the training by " + guideline.id())
            .row("", ScaleValues.name(scale), Digits.heading(Check.LEVEL), "POMP", "band");
    for (GroupMean each : groups) {
      add(table, each.group().words().in("id"), each.index());
    }
    add(table, "semua", whole);
    table.note(n() + " forms count, " + whole.sums().left() + " answer less than half");
    priorities.ifPresent(
        all ->
            table
                .note("first priority: " + names(all, Quadrant.PRIORITISE))
                .note(
                    "customer satisfaction index "
                        + Digits.fixed(all.satisfactionIndex(scale.highest()), DECIMALS)));
    return table.toString();
  }

  private static String names(ImportancePerformance all, Quadrant quadrant) {
    List<RatedAspect> in = all.in(quadrant);
    return in.isEmpty()
        ? "none"
        : in.stream().map(RatedAspect::name).collect(Collectors.joining(", "));
  }

  private void add(TextTable table, String label, ElementIndex index) {
    table.row(
        label,
        bands().rounded(printed(index)).toPlainString(),
        interval(index).match(Digits::ends, none -> "-"),
        Digits.fixed(pomp(index).doubleValue(), DECIMALS),
        band(index).name().in("id"));
  }
}
