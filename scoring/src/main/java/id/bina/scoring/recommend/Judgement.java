package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Strength;
import id.bina.core.result.Units;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Met;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What one rule makes of one subject, before other rules have their say.
 *
 * <p>Every comparison that has a part in it is kept: of the condition and, once it holds or nearly
 * does, of the watch, the second source and the guards.
 */
final class Judgement {
  private final Rule rule;
  private final Members members;
  private final Focus focus;
  private final List<ConditionCheck> checks = new ArrayList<>();
  private final List<ConditionCheck> ofMembers = new ArrayList<>();
  private final Map<ConditionCheck, String> units = new LinkedHashMap<>();
  private final List<ConditionCheck> unmet = new ArrayList<>();
  private final List<ConditionCheck> missed;
  private final List<Guard> holding = new ArrayList<>();
  private final List<Guard> unknown = new ArrayList<>();
  private final RuleState state;
  private final boolean seconded;

  private Judgement(Rule rule, Subject subject, Members members) {
    this.rule = rule;
    this.members = members;
    this.focus = Focus.of(subject);
    Met when = decide(rule.when());
    boolean watched = when != Met.YES && holds(rule.watch());
    boolean citable = checks.stream().anyMatch(check -> check.key().isPresent());
    this.state = state(when == Met.YES && citable, watched || when == Met.YES);
    this.missed = List.copyOf(unmet);
    this.seconded = state == RuleState.FIRED && (rule.second().isEmpty() || holds(rule.second()));
    if (state != RuleState.NOT_FIRED) {
      rule.guards().forEach(this::guard);
    }
  }

  static Judgement of(Rule rule, Subject subject, Members members) {
    return new Judgement(rule, subject, members);
  }

  /** What no score can be cited for is watched, not recommended. */
  private static RuleState state(boolean fired, boolean watched) {
    return fired ? RuleState.FIRED : watched ? RuleState.WATCH : RuleState.NOT_FIRED;
  }

  private Met decide(Condition condition) {
    ConditionJudge judge = new ConditionJudge(members, focus);
    Met met = judge.decide(condition);
    judge.checks().stream().filter(check -> !checks.contains(check)).forEach(checks::add);
    ofMembers.addAll(judge.ofMembers());
    units.putAll(judge.units());
    judge.missed().stream().filter(check -> !unmet.contains(check)).forEach(unmet::add);
    return met;
  }

  private boolean holds(Optional<Condition> condition) {
    return condition.filter(each -> decide(each) == Met.YES).isPresent();
  }

  private void guard(Guard guard) {
    Met met = decide(guard.when());
    if (met == Met.YES) {
      holding.add(guard);
    } else if (met == Met.UNKNOWN && guard.ifUnknown() == Guard.IfUnknown.ASK) {
      unknown.add(guard);
    }
  }

  RuleState state() {
    return state;
  }

  List<ConditionCheck> checks() {
    return List.copyOf(checks);
  }

  Strength strength() {
    return seconded && unknown.isEmpty() ? Strength.STRONG : Strength.CONSIDER;
  }

  Placeholders places() {
    return new Placeholders(members.scores(), focus, rule.when().selectors());
  }

  int dueInDays() {
    return holding.stream()
        .flatMapToInt(guard -> guard.dueInDays().stream())
        .min()
        .orElse(rule.then().dueInDays());
  }

  /** The actions of the guards that hold in place of the usual one, and what is not known. */
  Text action() {
    Placeholders places = places();
    List<Text> actions = new ArrayList<>();
    holding.forEach(guard -> actions.add(places.fill(guard.action())));
    if (actions.isEmpty()) {
      actions.add(places.fill(rule.then().action()));
    }
    for (Guard guard : unknown) {
      actions.add(
          Text.of(
              "periksa dahulu: " + guard.title().in("id"),
              "first find out: " + guard.title().in("en")));
    }
    return joined(actions);
  }

  /** Why it fired, or what was missed: of members only how many, each stands in the checks. */
  Text because() {
    if (state == RuleState.FIRED) {
      Placeholders places = places();
      return joined(
          List.of(places.fill(rule.then().condition()), places.fill(rule.then().cause())));
    }
    List<ConditionCheck> whole =
        missed.stream().filter(check -> !ofMembers.contains(check)).toList();
    List<Text> reasons =
        new ArrayList<>((whole.isEmpty() ? missed : whole).stream().map(this::missed).toList());
    if (state == RuleState.WATCH && !holding.isEmpty()) {
      reasons.add(ifItFired());
    }
    return reasons.isEmpty()
        ? Text.of("syaratnya tidak terpenuhi", "its condition does not hold")
        : joined(reasons);
  }

  /** What is known already to stand in the way of the usual action. */
  private Text ifItFired() {
    Text action = action();
    return Text.of(
        "bila aturan ini terpicu: " + action.in("id"), "should the rule fire: " + action.in("en"));
  }

  private Text missed(ConditionCheck check) {
    return CheckWords.missed(check, units.getOrDefault(check, Units.COUNT));
  }

  private static Text joined(List<Text> texts) {
    UnaryOperator<String> in =
        language -> String.join("; ", texts.stream().map(text -> text.in(language)).toList());
    return Text.of(in.apply("id"), in.apply("en"));
  }
}
