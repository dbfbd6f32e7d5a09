package id.bina.scoring.recommend;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Training;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Measure;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Strength;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.core.rule.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a rule book over the scores of an evaluation.
 *
 * <p>The rules are judged in the order of the book. A rule is fired, on watch, blocked by a rule
 * fired before it about the same subject or the whole programme, or not fired; each outcome keeps
 * every comparison with what was found and by how much it was met or missed. A fired rule makes a
 * recommendation that cites the scores it was fired by.
 *
 * <p>Immutable, thread-safe, deterministic.
 */
public final class RuleJudge {
  private final RuleBook book;
  private final Setting setting;
  private final ScoreFinder scores;

  private RuleJudge(RuleBook book, Setting setting, ScoreFinder scores) {
    this.book = book;
    this.setting = setting;
    this.scores = scores;
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
        new ScoreFinder(measures, scores));
  }

  /**
   * The outcome of every rule for every subject of its scope.
   *
   * @return the outcomes, in the order of the book, then of the programme's trainings
   */
  public List<RuleOutcome> outcomes() {
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (Subject subject : subjects(rule.scope())) {
        outcomes.add(outcome(rule, subject, outcomes));
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

  private List<Subject> subjects(SubjectKind scope) {
    if (scope.equals(SubjectKind.TRAINING)) {
      return setting.program().trainings().stream().map(Training::id).map(Subject::of).toList();
    }
    return List.of(Subject.of(setting.program().id()));
  }

  private RuleOutcome outcome(Rule rule, Subject subject, List<RuleOutcome> before) {
    ConditionJudge judge = new ConditionJudge(scores, subject);
    Met when = judge.decide(rule.when());
    Optional<RuleId> blockedBy = blocker(rule, subject, before);
    RuleState state = state(rule, subject, when, blockedBy);
    return new RuleOutcome(
        rule.id(),
        rule.title(),
        subject,
        state,
        judge.checks(),
        state == RuleState.FIRED ? told(rule, subject) : because(state, judge.checks(), blockedBy),
        state == RuleState.BLOCKED ? blockedBy : Optional.empty());
  }

  private RuleState state(Rule rule, Subject subject, Met when, Optional<RuleId> blockedBy) {
    if (when == Met.YES) {
      return blockedBy.isPresent() ? RuleState.BLOCKED : RuleState.FIRED;
    }
    boolean watched = rule.watch().filter(watch -> isMet(watch, subject)).isPresent();
    if (watched) {
      return blockedBy.isPresent() ? RuleState.BLOCKED : RuleState.WATCH;
    }
    return RuleState.NOT_FIRED;
  }

  private boolean isMet(Condition condition, Subject subject) {
    return new ConditionJudge(scores, subject).decide(condition) == Met.YES;
  }

  private Optional<RuleId> blocker(Rule rule, Subject subject, List<RuleOutcome> before) {
    Subject whole = Subject.of(setting.program().id());
    return before.stream()
        .filter(outcome -> outcome.state() == RuleState.FIRED)
        .filter(outcome -> outcome.subject().equals(subject) || outcome.subject().equals(whole))
        .filter(outcome -> rule(outcome.rule()).blocks().contains(rule.id()))
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

  /** Why a rule fired, in its own words; the comparisons stand in the checks. */
  private Text told(Rule rule, Subject subject) {
    Placeholders places = new Placeholders(scores, subject);
    Text condition = places.fill(rule.then().condition());
    Text cause = places.fill(rule.then().cause());
    return Text.of(
        condition.in("id") + "; " + cause.in("id"), condition.in("en") + "; " + cause.in("en"));
  }

  private static Text because(
      RuleState state, List<ConditionCheck> checks, Optional<RuleId> blockedBy) {
    return Text.of(
        because(state, checks, blockedBy, "id"), because(state, checks, blockedBy, "en"));
  }

  private static String because(
      RuleState state, List<ConditionCheck> checks, Optional<RuleId> blockedBy, String language) {
    boolean indonesian = language.equals("id");
    if (state == RuleState.BLOCKED) {
      String by = blockedBy.map(RuleId::value).orElse("");
      return indonesian ? "ditahan oleh " + by : "held back by " + by;
    }
    List<String> words = new ArrayList<>();
    for (ConditionCheck check : checks) {
      if (check.met() != Met.YES) {
        words.add(check.words().in(language));
      }
    }
    return String.join("; ", words);
  }

  private Recommendation recommendation(Rule rule, RuleOutcome outcome) {
    Placeholders places = new Placeholders(scores, outcome.subject());
    Template then = rule.then();
    return Recommendation.builder()
        .id(RecommendationId.of(rule.id().value() + "@" + outcome.subject().id()))
        .rule(rule.id())
        .subject(outcome.subject())
        .strength(Strength.STRONG)
        .condition(places.fill(then.condition()))
        .criterion(places.fill(then.criterion()))
        .cause(places.fill(then.cause()))
        .effect(places.fill(then.effect()))
        .action(places.fill(then.action()))
        .addressee(then.addressee())
        .due(setting.asOf().plusDays(then.dueInDays()))
        .evidence(evidence(outcome))
        .state(FollowUpState.BELUM_DITINDAKLANJUTI)
        .build();
  }

  private static List<ScoreKey> evidence(RuleOutcome outcome) {
    return outcome.checks().stream().flatMap(check -> check.key().stream()).distinct().toList();
  }
}
