package id.bina.scoring.recommend;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Measure;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.core.rule.Met;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.core.rule.Template;
import id.bina.scoring.triangulation.SourceConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a rule book over the scores of an evaluation.
 *
 * <p>The rules are judged in the order of the book. A rule is fired, on watch, blocked by a rule
 * fired before it about the same subject, the training it is taught in or the whole programme, or
 * not fired; each outcome keeps every comparison with what was found and by how much it was met or
 * missed. A fired rule makes a recommendation that cites the scores it was fired by; it is strong
 * if a second source says so, too, or the rule needs none. Where groups of sources contradict each
 * other on what it cites, its strength falls one step, and it says who disagrees.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class RuleJudge {
  private final RuleBook book;
  private final Setting setting;
  private final Members members;
  private final Related related;
  private final List<SourceConflict> conflicts;

  private RuleJudge(
      RuleBook book, Setting setting, ScoreFinder scores, List<SourceConflict> conflicts) {
    this.book = book;
    this.setting = setting;
    this.members = new Members(setting, scores);
    this.related = new Related(setting);
    this.conflicts = conflicts;
  }

  /**
   * A judge of one book over the scores of one evaluation.
   *
   * @param book the rules, in the order of judgement
   * @param setting the setting of the evaluation
   * @param measures the measures of the scores
   * @param scores all scores
   * @return the judge
   */
  public static RuleJudge of(
      RuleBook book, Setting setting, List<Measure> measures, List<Score> scores) {
    return new RuleJudge(
        requireNonNull(book, "book"),
        requireNonNull(setting, "setting"),
        new ScoreFinder(Subject.of(setting.program().id()), measures, scores),
        SourceConflict.among(scores));
  }

  /**
   * The outcome of every rule for every subject of its scope.
   *
   * @return the outcomes, in the order of the book, then of the programme's own lists
   */
  public List<RuleOutcome> outcomes() {
    List<RuleOutcome> outcomes = new ArrayList<>();
    List<RuleOutcome> blocking = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (Subject subject : related.all(rule.scope())) {
        RuleOutcome outcome = outcome(rule, subject, blocking);
        outcomes.add(outcome);
        if (outcome.state() == RuleState.FIRED && !rule.blocks().isEmpty()) {
          blocking.add(outcome);
        }
      }
    }
    return List.copyOf(outcomes);
  }

  /**
   * What the fired rules recommend.
   *
   * @param outcomes the outcomes of {@link #outcomes()}
   * @return one recommendation for each fired outcome
   */
  public List<Recommendation> recommendations(List<RuleOutcome> outcomes) {
    List<Recommendation> recommendations = new ArrayList<>();
    for (RuleOutcome outcome : outcomes) {
      if (outcome.state() == RuleState.FIRED) {
        recommendations.add(recommendation(rule(outcome.rule()), outcome));
      }
    }
    return List.copyOf(recommendations);
  }

  /**
   * The smallest change that would turn each outcome, where one number decides it.
   *
   * <p>A rule that another one holds back is left out: it would not fire whatever it found.
   *
   * @param outcomes the outcomes of {@link #outcomes()}
   * @return the turns, in the order of the outcomes
   */
  public List<RuleTurn> turns(List<RuleOutcome> outcomes) {
    List<RuleTurn> turns = new ArrayList<>();
    for (RuleOutcome outcome : outcomes) {
      if (outcome.state() != RuleState.BLOCKED) {
        turn(outcome).ifPresent(turns::add);
      }
    }
    return List.copyOf(turns);
  }

  private Optional<RuleTurn> turn(RuleOutcome outcome) {
    Condition when = rule(outcome.rule()).when();
    Focus focus = Focus.of(outcome.subject());
    TurnFinder.Turn turn = new TurnFinder(members, focus).find(when);
    boolean fires = turn.met() == Met.YES;
    if (fires != (outcome.state() == RuleState.FIRED)) {
      return Optional.empty();
    }
    return turn.step()
        .filter(step -> fires != firesIf(step.other(), when, focus))
        .map(step -> RuleTurn.of(outcome, step));
  }

  /** A number that a condition asks for twice may turn one comparison and not the whole. */
  private boolean firesIf(WhatIf other, Condition when, Focus focus) {
    return new ConditionJudge(members, focus, Optional.of(other)).decide(when) == Met.YES;
  }

  private RuleOutcome outcome(Rule rule, Subject subject, List<RuleOutcome> blocking) {
    Judgement judgement = Judgement.of(rule, subject, members);
    Optional<RuleId> blockedBy = blocker(rule, subject, blocking);
    RuleState state = judgement.state();
    boolean blocked =
        blockedBy.isPresent() && (state == RuleState.FIRED || state == RuleState.WATCH);
    return RuleOutcome.builder()
        .rule(rule.id())
        .title(rule.title())
        .subject(subject)
        .state(blocked ? RuleState.BLOCKED : state)
        .checks(judgement.checks())
        .because(blocked ? heldBack(blockedBy) : judgement.because())
        .blockedBy(blocked ? blockedBy : Optional.empty())
        .build();
  }

  private static Text heldBack(Optional<RuleId> blockedBy) {
    String by = blockedBy.map(RuleId::value).orElse("");
    return Text.of("ditahan oleh " + by, "held back by " + by);
  }

  private Optional<RuleId> blocker(Rule rule, Subject subject, List<RuleOutcome> blocking) {
    return blocking.stream()
        .filter(outcome -> rule(outcome.rule()).blocks().contains(rule.id()))
        .filter(outcome -> related.reaches(outcome.subject(), subject))
        .map(RuleOutcome::rule)
        .findFirst();
  }

  private Rule rule(RuleId id) {
    return book.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "an outcome must be of a rule in book " + book.id() + ", was of " + id));
  }

  private Recommendation recommendation(Rule rule, RuleOutcome outcome) {
    Judgement judgement = Judgement.of(rule, outcome.subject(), members);
    Placeholders places = judgement.places();
    Template then = rule.then();
    RecommendationId id = RecommendationId.of(rule.id().value() + "@" + outcome.subject().id());
    Doubt doubt = Doubt.of(setting, conflicts, evidence(outcome));
    return Recommendation.builder()
        .id(id)
        .rule(rule.id())
        .subject(outcome.subject())
        .strength(doubt.weaken(judgement.strength()))
        .condition(doubt.added(places.fill(then.condition()), judgement.strength()))
        .criterion(places.fill(then.criterion()))
        .cause(places.fill(then.cause()))
        .effect(places.fill(then.effect()))
        .action(judgement.action())
        .addressee(then.addressee())
        .due(setting.asOf().plusDays(judgement.dueInDays()))
        .evidence(evidence(outcome))
        .state(state(id))
        .build();
  }

  /** What is open in the ledger is carried on as it stands there. */
  private FollowUpState state(RecommendationId id) {
    return new Ledger(setting.ledger())
        .open(id)
        .map(LedgerEntry::state)
        .orElse(FollowUpState.BELUM_DITINDAKLANJUTI);
  }

  private static List<ScoreKey> evidence(RuleOutcome outcome) {
    return outcome.checks().stream().flatMap(check -> check.key().stream()).distinct().toList();
  }
}
