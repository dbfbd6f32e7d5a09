package id.bina.scoring.recommend;

import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Met;
import id.bina.core.rule.Over;
import id.bina.core.rule.TrainingIs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the one number whose change, the smallest there is, would turn a condition from yes to no
 * or from no to yes.
 *
 * <pre>
 *   all of    yes   any part turns it               no   the part that is missed, if it is the only one
 *   any of    no    any part turns it               yes  the part that holds, if it is the only one
 *   number of members                               a member, where one more or less decides
 * </pre>
 */
final class TurnFinder implements Condition.Cases<TurnFinder.Turn> {

  /** One number that would have to change. */
  record Step(ConditionCheck check, String unit, double distance, WhatIf other) {}

  /** What a condition comes to now, and the smallest step that would turn it. */
  record Turn(Met met, Optional<Step> step) {}

  private final Members members;
  private final Focus focus;

  TurnFinder(Members members, Focus focus) {
    this.members = members;
    this.focus = focus;
  }

  Turn find(Condition condition) {
    return condition.match(this);
  }

  private List<Turn> find(List<Condition> conditions) {
    return conditions.stream().map(this::find).toList();
  }

  @Override
  public Turn all(Condition.All all) {
    return ofAll(find(all.conditions()));
  }

  private static Turn ofAll(List<Turn> parts) {
    long no = count(parts, Met.NO);
    long unknown = count(parts, Met.UNKNOWN);
    if (no > 0) {
      boolean isAlone = no == 1 && unknown == 0;
      return new Turn(Met.NO, isAlone ? nearest(parts, Met.NO) : Optional.empty());
    }
    return unknown > 0
        ? new Turn(Met.UNKNOWN, Optional.empty())
        : new Turn(Met.YES, nearest(parts, Met.YES));
  }

  @Override
  public Turn anyOf(Condition.AnyOf any) {
    List<Turn> parts = find(any.conditions());
    long yes = count(parts, Met.YES);
    if (yes > 0) {
      return new Turn(Met.YES, yes == 1 ? nearest(parts, Met.YES) : Optional.empty());
    }
    Met met = count(parts, Met.UNKNOWN) > 0 ? Met.UNKNOWN : Met.NO;
    return new Turn(met, nearest(parts, Met.NO));
  }

  @Override
  public Turn not(Condition.Not not) {
    Turn inner = find(not.condition());
    return switch (inner.met()) {
      case YES -> new Turn(Met.NO, inner.step());
      case NO -> new Turn(Met.YES, inner.step());
      case UNKNOWN -> inner;
    };
  }

  @Override
  public Turn counted(Counted counted) {
    Met met = new ConditionJudge(members, focus).decide(counted);
    List<Turn> each = members(counted.over(), counted.condition());
    if (met == Met.UNKNOWN || count(each, Met.UNKNOWN) > 0) {
      return new Turn(met, Optional.empty());
    }
    long yes = count(each, Met.YES);
    Stream<Step> fewer =
        turns(counted, yes, yes - 1) ? nearest(each, Met.YES).stream() : Stream.empty();
    Stream<Step> more =
        turns(counted, yes, yes + 1) ? nearest(each, Met.NO).stream() : Stream.empty();
    return new Turn(met, Stream.concat(fewer, more).min(ORDER));
  }

  private static boolean turns(Counted counted, long now, long then) {
    return counted.comparison().holds((double) now, counted.threshold())
        != counted.comparison().holds((double) then, counted.threshold());
  }

  @Override
  public Turn every(Every every) {
    List<Turn> each = members(every.over(), every.condition());
    return each.isEmpty() ? new Turn(Met.UNKNOWN, Optional.empty()) : ofAll(each);
  }

  private List<Turn> members(Over over, Condition condition) {
    return members.of(over, focus, condition.selectors()).stream()
        .map(member -> new TurnFinder(members, member).find(condition))
        .toList();
  }

  @Override
  public Turn compare(Condition.Compare compare) {
    ConditionJudge judge = new ConditionJudge(members, focus);
    Met met = judge.decide(compare);
    ConditionCheck check = judge.checks().get(0);
    String unit = judge.units().getOrDefault(check, Units.COUNT);
    return new Turn(met, check.key().flatMap(key -> step(check, unit, key, compare)));
  }

  private static Optional<Step> step(
      ConditionCheck check, String unit, ScoreKey key, Condition.Compare compare) {
    if (check.margin().isEmpty()) {
      return Optional.empty();
    }
    double change = Math.abs(check.margin().getAsDouble());
    double threshold = Math.abs(compare.threshold().doubleValue());
    double distance = threshold == 0 ? change : change / threshold;
    WhatIf other = WhatIf.beyond(key, compare, check.met() == Met.YES);
    return Optional.of(new Step(check, unit, distance, other));
  }

  /** Whether there is a score is not a matter of more or less. */
  @Override
  public Turn absent(Condition.Absent absent) {
    return fixed(absent);
  }

  @Override
  public Turn trainingIs(TrainingIs is) {
    return fixed(is);
  }

  private Turn fixed(Condition condition) {
    Met met = new ConditionJudge(members, focus).decide(condition);
    return new Turn(met, Optional.empty());
  }

  private static final Comparator<Step> ORDER = Comparator.comparingDouble(Step::distance);

  private static Optional<Step> nearest(List<Turn> turns, Met met) {
    return turns.stream()
        .filter(turn -> turn.met() == met)
        .flatMap(turn -> turn.step().stream())
        .min(ORDER);
  }

  private static long count(List<Turn> turns, Met met) {
    return turns.stream().filter(turn -> turn.met() == met).count();
  }
}
