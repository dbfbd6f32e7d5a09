package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.program.Training;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Met;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.TrainingIs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Decides one condition about one subject, and keeps what was compared with what.
 *
 * <p>Three-valued: a score that is not computable, or lacks the interval asked for, makes the
 * comparison {@link Met#UNKNOWN}; "all" of a no and an unknown is a no, "any of" a yes and an
 * unknown is a yes; of members, a number that the unknown ones cannot change is known.
 */
final class ConditionJudge implements Condition.Cases<Met> {
  private final Members members;
  private final ScoreFinder scores;
  private final Focus focus;
  private final Optional<WhatIf> whatIf;
  private final CheckWords words;
  private final List<ConditionCheck> checks = new ArrayList<>();
  private final List<ConditionCheck> ofMembers = new ArrayList<>();
  private final Map<ConditionCheck, String> units = new LinkedHashMap<>();
  private final List<ConditionCheck> rightlyUnmet = new ArrayList<>();

  ConditionJudge(Members members, Focus focus) {
    this(members, focus, Optional.empty());
  }

  /** Judges as if one number were another. */
  ConditionJudge(Members members, Focus focus, Optional<WhatIf> whatIf) {
    this.members = members;
    this.scores = members.scores();
    this.focus = focus;
    this.whatIf = whatIf;
    this.words = new CheckWords(scores, focus);
  }

  List<ConditionCheck> checks() {
    return List.copyOf(checks);
  }

  /** Those of the comparisons that are of single members. */
  List<ConditionCheck> ofMembers() {
    return List.copyOf(ofMembers);
  }

  /** The units of the numbers that were compared. */
  Map<ConditionCheck, String> units() {
    return units;
  }

  /** The comparisons that do not hold, but for those that were not to hold. */
  List<ConditionCheck> missed() {
    List<ConditionCheck> missed =
        new ArrayList<>(checks.stream().filter(check -> check.met() != Met.YES).toList());
    rightlyUnmet.forEach(missed::remove);
    return missed;
  }

  Met decide(Condition condition) {
    return condition.match(this);
  }

  @Override
  public Met all(Condition.All all) {
    Met result = Met.YES;
    for (Condition each : all.conditions()) {
      Met met = decide(each);
      if (met == Met.NO || (met == Met.UNKNOWN && result == Met.YES)) {
        result = met;
      }
    }
    return result;
  }

  @Override
  public Met anyOf(Condition.AnyOf any) {
    Met result = Met.NO;
    for (Condition each : any.conditions()) {
      Met met = decide(each);
      if (met == Met.YES || (met == Met.UNKNOWN && result == Met.NO)) {
        result = met;
      }
    }
    return result;
  }

  @Override
  public Met not(Condition.Not not) {
    int place = checks.size();
    Met inner = decide(not.condition());
    if (inner == Met.NO) {
      rightlyUnmet.addAll(checks.subList(place, checks.size()));
    }
    return switch (inner) {
      case YES -> Met.NO;
      case NO -> Met.YES;
      case UNKNOWN -> Met.UNKNOWN;
    };
  }

  @Override
  public Met absent(Condition.Absent absent) {
    Optional<Score> score = scores.find(absent.score(), focus);
    Met met = score.flatMap(Score::measured).isPresent() ? Met.NO : Met.YES;
    checks.add(
        ConditionCheck.builder()
            .words(words.of(absent, score))
            .key(score.map(Score::key))
            .met(met)
            .build());
    return met;
  }

  @Override
  public Met compare(Condition.Compare compare) {
    Optional<Score> score = scores.find(compare.score(), focus);
    OptionalDouble found = taken(score, compare.quantity());
    Met met = met(found, compare.comparison(), compare.threshold());
    ConditionCheck check =
        check(words.of(compare, score, found), found, compare.comparison(), compare.threshold())
            .key(score.map(Score::key))
            .met(met)
            .build();
    checks.add(check);
    units.put(check, words.unit(compare));
    return met;
  }

  @Override
  public Met counted(Counted counted) {
    int place = checks.size();
    List<Met> decided = members(counted.over(), counted.condition());
    long yes = count(decided, Met.YES);
    Met fewest = met(OptionalDouble.of((double) yes), counted.comparison(), counted.threshold());
    Met most =
        met(
            OptionalDouble.of((double) (yes + count(decided, Met.UNKNOWN))),
            counted.comparison(),
            counted.threshold());
    Met met = decided.isEmpty() || fewest != most ? Met.UNKNOWN : fewest;
    OptionalDouble found =
        met == Met.UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of((double) yes);
    Text told = words.of(counted, yes, decided.size());
    checks.add(
        place, check(told, found, counted.comparison(), counted.threshold()).met(met).build());
    return met;
  }

  @Override
  public Met every(Every every) {
    int place = checks.size();
    List<Met> decided = members(every.over(), every.condition());
    long yes = count(decided, Met.YES);
    Met met = decided.contains(Met.UNKNOWN) || decided.isEmpty() ? Met.UNKNOWN : Met.YES;
    met = decided.contains(Met.NO) ? Met.NO : met;
    checks.add(
        place,
        ConditionCheck.builder().words(words.of(every, yes, decided.size())).met(met).build());
    return met;
  }

  @Override
  public Met trainingIs(TrainingIs is) {
    Optional<String> stated =
        members.setting().program().trainings().stream()
            .filter(training -> training.id().value().equals(focus.subject().id()))
            .flatMap(training -> trait(training, is).stream())
            .findFirst();
    Met met = stated.map(code -> code.equals(is.code()) ? Met.YES : Met.NO).orElse(Met.UNKNOWN);
    checks.add(ConditionCheck.builder().words(words.of(is, stated)).met(met).build());
    return met;
  }

  private static Optional<String> trait(Training training, TrainingIs is) {
    return switch (is.trait()) {
      case SKILL -> training.skill().map(skill -> skill.code());
      case FORM -> Optional.of(training.form().code());
      case MODE -> Optional.of(training.mode().code());
    };
  }

  /** What each member makes of a condition; the comparisons are kept, told with its name. */
  private List<Met> members(Over over, Condition condition) {
    List<Met> decided = new ArrayList<>();
    for (Focus member : members.of(over, focus, condition.selectors())) {
      ConditionJudge judge = new ConditionJudge(members, member, whatIf);
      decided.add(judge.decide(condition));
      checks.addAll(judge.checks);
      ofMembers.addAll(judge.checks);
      units.putAll(judge.units);
      rightlyUnmet.addAll(judge.rightlyUnmet);
    }
    return decided;
  }

  private static long count(List<Met> decided, Met met) {
    return decided.stream().filter(met::equals).count();
  }

  private static ConditionCheck.Builder check(
      Text words, OptionalDouble found, Comparison comparison, BigDecimal threshold) {
    ConditionCheck.Builder check =
        ConditionCheck.builder().words(words).found(found).threshold(threshold);
    return found.isPresent()
        ? check.margin(comparison.margin(found.getAsDouble(), threshold))
        : check;
  }

  private static Met met(OptionalDouble found, Comparison comparison, BigDecimal threshold) {
    if (found.isEmpty()) {
      return Met.UNKNOWN;
    }
    return comparison.holds(found.getAsDouble(), threshold) ? Met.YES : Met.NO;
  }

  private OptionalDouble taken(Optional<Score> score, Quantity quantity) {
    return whatIf
        .filter(other -> score.filter(each -> other.isOf(each.key(), quantity)).isPresent())
        .map(other -> OptionalDouble.of(other.value()))
        .orElseGet(() -> found(score, quantity));
  }

  private static OptionalDouble found(Optional<Score> score, Quantity quantity) {
    Optional<Score.Measured> measured = score.flatMap(Score::measured);
    return measured.isEmpty() ? OptionalDouble.empty() : found(measured.get(), quantity);
  }

  private static OptionalDouble found(Score.Measured measured, Quantity quantity) {
    Optional<Interval> interval = measured.interval();
    return switch (quantity) {
      case VALUE -> OptionalDouble.of(measured.value());
      case LOWER -> of(interval.map(Interval::lower));
      case UPPER -> of(interval.map(Interval::upper));
      case N -> OptionalDouble.of((double) measured.counts().n());
      case FIRST -> side(measured.counts().first());
      case SECOND -> side(measured.counts().second());
      case GRADE -> OptionalDouble.of((double) measured.grade().compareTo(EvidenceGrade.E0));
    };
  }

  private static OptionalDouble of(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static OptionalDouble side(OptionalLong count) {
    return count.isPresent()
        ? OptionalDouble.of((double) count.getAsLong())
        : OptionalDouble.empty();
  }
}
