package id.bina.scoring;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Setting;
import id.bina.core.result.Claim;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Measure;
import id.bina.core.result.Provenance;
import id.bina.core.result.Score;
import id.bina.core.result.StoryVerdict;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleOutcome;
import id.bina.scoring.admission.Admission;
import id.bina.scoring.admission.Cases;
import id.bina.scoring.admission.TalliedCases;
import id.bina.scoring.claim.ChallengeFinder;
import id.bina.scoring.claim.ClaimJudge;
import id.bina.scoring.claim.ClaimScores;
import id.bina.scoring.claim.StatementSources;
import id.bina.scoring.programme.Goals;
import id.bina.scoring.recommend.LedgerScores;
import id.bina.scoring.recommend.RuleBooks;
import id.bina.scoring.recommend.RuleJudge;
import id.bina.scoring.story.CaseVerdicts;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns a dossier into an evaluation: evidence, cases, tallies, scores, findings.
 *
 * <pre>{@code
 * var result = Evaluator.standard().evaluate(dossier);
 * result.scores("learning").show();
 * }</pre>
 *
 * <p>The plans of all strategies are joined, the answers are read once, and equal tallies are
 * shared. The same dossier gives the same evaluation, to the byte, on any machine and number of
 * threads.
 *
 * <p>Immutable and thread-safe. An exception of a strategy passes through unchanged.
 */
public final class Evaluator {
  private static final String LIBRARY = "bina 0.1";

  private final List<ScoringStrategy> strategies;
  private final RuleBook rules;
  private final int threads;

  private Evaluator(List<ScoringStrategy> strategies, RuleBook rules, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, was " + threads);
    }
    this.threads = threads;
    this.strategies = List.copyOf(strategies);
    this.rules = requireNonNull(rules, "rules");
    ScoringStrategies.requireOneClaimant(this.strategies);
    checkMeasures(this.strategies);
  }

  /**
   * The evaluator with the built-in strategies and the standard rule book.
   *
   * @return the standard evaluator
   */
  public static Evaluator standard() {
    return new Evaluator(ScoringStrategies.standard(), RuleBooks.standard(), 1);
  }

  /**
   * An evaluator with strategies of one's own choice and the standard rule book.
   *
   * @param strategies the strategies, in the order of their scores
   * @return the evaluator
   * @throws IllegalArgumentException if two strategies claim one method id or one measure
   */
  public static Evaluator of(List<ScoringStrategy> strategies) {
    return new Evaluator(strategies, RuleBooks.standard(), 1);
  }

  /**
   * The same evaluator with one more strategy.
   *
   * @param strategy the strategy to add last
   * @return the wider evaluator
   * @throws IllegalArgumentException if the strategy claims a method id or a measure that another
   *     has
   */
  public Evaluator with(ScoringStrategy strategy) {
    List<ScoringStrategy> more = new ArrayList<>(strategies);
    more.add(requireNonNull(strategy, "strategy"));
    return new Evaluator(more, rules, threads);
  }

  /**
   * The same evaluator with another rule book. Whether a strategy yields what its rules look at is
   * told by {@link #evaluate}, when all strategies are there.
   *
   * @param rules the rules to judge by
   * @return the changed evaluator
   */
  public Evaluator with(RuleBook rules) {
    return new Evaluator(strategies, rules, threads);
  }

  /**
   * The same evaluator, reading and counting on several threads; the evaluation is the same to the
   * byte.
   *
   * @param count how many threads, 1 or more; 1 by default
   * @return the changed evaluator
   */
  public Evaluator withThreads(int count) {
    return new Evaluator(strategies, rules, count);
  }

  /**
   * What must be counted for a setting: the plans of all strategies together. A plan is data, so
   * the book can be built elsewhere and handed to {@link #score(Setting, TallyBook)}.
   *
   * @param setting the setting
   * @return the union of the strategies' plans
   */
  public TallyPlan plan(Setting setting) {
    TallyPlan plan = TallyPlan.none();
    for (ScoringStrategy strategy : strategies) {
      plan = plan.union(strategy.plan(setting));
    }
    return plan;
  }

  /**
   * Scores a setting from its tallies.
   *
   * @param setting the setting
   * @param tallies a book that covers {@link #plan(Setting)}
   * @return the scores of all strategies, in the order of the strategies
   */
  public List<Score> score(Setting setting, TallyBook tallies) {
    List<Score> scores = new ArrayList<>();
    for (ScoringStrategy strategy : strategies) {
      scores.addAll(strategy.score(setting, tallies.forStrategy(strategy.method().id().value())));
    }
    return List.copyOf(scores);
  }

  /**
   * Evaluates a dossier, whole.
   *
   * @param dossier the dossier, valid by construction
   * @return the evaluation, complete and confidential, with its ways to look at it and release it
   * @throws IllegalArgumentException if a rule looks at a measure that neither these strategies nor
   *     the standard ones yield; the sentence names those near it
   */
  public Evaluated evaluate(Dossier dossier) {
    List<Measure> measures = measures();
    RuleMeasures.require(rules, measures);
    TalliedCases tallied = Admission.standard().tally(dossier, this::plan, threads);
    Cases cases = tallied.cases();
    Setting setting = cases.setting();
    Findings found = findings(setting, measures, tallied.screened());
    Setting unscreened = Sensitivity.withoutScreening(setting);
    boolean same = tallied.all().equals(tallied.screened()) && unscreened.equals(setting);
    Findings all = same ? found : findings(unscreened, measures, tallied.all());
    Sensitivity sensitivity = new Sensitivity(setting, measures, found, all);
    EvaluationBody body =
        EvaluationBody.builder()
            .heading(Headings.of(setting.program()))
            .measures(measures)
            .scores(sensitivity.scores())
            .claims(found.claims())
            .challenges(found.challenges())
            .stories(found.stories())
            .rules(found.outcomes())
            .recommendations(found.recommendations())
            .admission(cases.summary())
            .quotes(cases.quotes())
            .limits(sensitivity.limits())
            .labels(Labels.of(setting, measures))
            .ledger(setting.ledger())
            .build();
    return Evaluated.of(new Evaluation(provenance(dossier, setting), body), found.turns());
  }

  /**
   * The rules by which it recommends, in plain words.
   *
   * @param language {@code id} or {@code en}
   * @return a page of Markdown
   */
  public String rules(String language) {
    return RuleBooks.markdown(rules, measures(), language);
  }

  private Findings findings(Setting setting, List<Measure> measures, TallyBook book) {
    List<Score> scores = new ArrayList<>(score(setting, book));
    scores.addAll(Goals.of(setting, measures, scores));
    ClaimJudge judge = ClaimJudge.of(setting, measures, scores);
    List<Claim> claims = judge.claims();
    List<StoryVerdict> stories = judge.stories();
    scores.addAll(ClaimScores.of(setting, claims, stories));
    scores.addAll(StatementSources.of(setting, measures, scores));
    scores.addAll(LedgerScores.of(setting, scores));
    RuleJudge ruleJudge = RuleJudge.of(rules, setting, measures, scores);
    List<RuleOutcome> outcomes = ruleJudge.outcomes();
    return new Findings(
        List.copyOf(scores),
        claims,
        Stream.concat(stories.stream(), CaseVerdicts.of(setting, scores).stream()).toList(),
        outcomes,
        () -> ruleJudge.turns(outcomes),
        ChallengeFinder.find(setting, claims, outcomes, scores, rules),
        ruleJudge.recommendations(outcomes));
  }

  private Provenance provenance(Dossier dossier, Setting setting) {
    return new Provenance(
        LIBRARY, Hashes.plan(strategies, rules), Hashes.dossier(dossier), setting.asOf());
  }

  private List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (ScoringStrategy strategy : strategies) {
      strategy.measures().stream()
          .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
          .forEach(measures::add);
    }
    measures.addAll(Goals.measures());
    measures.addAll(ClaimScores.measures());
    measures.addAll(StatementSources.measures());
    measures.addAll(LedgerScores.measures());
    return List.copyOf(measures);
  }

  private static void checkMeasures(List<ScoringStrategy> strategies) {
    Map<String, String> owners = new TreeMap<>();
    for (ScoringStrategy strategy : strategies) {
      String claimant = strategy.method().id().value();
      for (Measure measure : strategy.measures()) {
        String owner = owners.put(measure.id().value(), claimant);
        if (owner != null) {
          throw new IllegalArgumentException(
              "a measure must belong to one strategy, "
                  + measure.id()
                  + " is claimed by "
                  + owner
                  + " and "
                  + claimant);
        }
      }
    }
  }
}
