package id.bina.scoring.disclosure;

import id.bina.core.Text;
import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Quality;
import id.bina.core.result.Recommendation;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Verdict;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Met;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Takes out of the words what rests on a suppressed score: its figures, and also what a verdict, a
 * fired rule or a recommendation would tell about it, for a threshold met is a bound on the score.
 */
final class Words {
  private static final Text HELD =
      Text.of("tidak ditampilkan: kelompok terlalu kecil", "not shown: the group is too small");

  private static final Text STATED =
      Text.of(
          "dinyatakan dokumen; angkanya tidak ditampilkan: kelompok terlalu kecil",
          "stated by the document; the figures are not shown: the group is too small");

  private final Set<ScoreKey> held;
  private final Set<ScoreKey> unlisted = new HashSet<>();
  private final Set<String> silenced = new HashSet<>();
  private final Set<String> silencedChallenges = new HashSet<>();

  Words(Set<ScoreKey> held, List<RuleOutcome> outcomes) {
    this.held = new HashSet<>(held);
    held.stream().filter(Unlisted::isOfAnAnswer).forEach(unlisted::add);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (RuleOutcome outcome : outcomes) {
        boolean tells =
            outcome.checks().stream().anyMatch(this::rests)
                || outcome
                    .blockedBy()
                    .filter(by -> silenced.contains(name(by, outcome)))
                    .isPresent();
        changed |= tells && silence(outcome);
      }
    }
  }

  private boolean silence(RuleOutcome outcome) {
    silencedChallenges.add(outcome.rule() + "@" + outcome.subject().id());
    return silenced.add(name(outcome.rule(), outcome));
  }

  private static String name(Object rule, RuleOutcome outcome) {
    return rule + "@" + outcome.subject();
  }

  Claim claim(Claim claim) {
    Claim scrubbed = claim.toBuilder().statement(Scrubbing.stated(claim.statement())).build();
    if (!rests(claim.keys())) {
      return scrubbed;
    }
    return scrubbed.toBuilder()
        .keys(Unlisted.cited(claim.keys(), unlisted))
        .quality(Quality.of(claim.quality().design()))
        .grade(EvidenceGrade.E0)
        .verdict(Verdict.CANNOT_BE_JUDGED)
        .wording(claim.assertion().isPresent() ? STATED : HELD)
        .because(HELD)
        .build();
  }

  StoryVerdict story(StoryVerdict story) {
    StoryVerdict scrubbed = story.toBuilder().story(Scrubbing.stated(story.story())).build();
    return scrubbed.toBuilder().keys(Unlisted.cited(story.keys(), unlisted)).build();
  }

  /** A challenge that a silenced rule found is not shown; one that was stated stands as stated. */
  boolean mayShow(Challenge challenge) {
    return !silencedChallenges.contains(challenge.id().value());
  }

  Challenge challenge(Challenge challenge) {
    Text title = Scrubbing.stated(challenge.title());
    if (!rests(challenge.keys())) {
      return new Challenge(
          challenge.id(), challenge.kind(), title, challenge.because(), challenge.keys());
    }
    List<ScoreKey> shown = challenge.keys().stream().filter(key -> !held.contains(key)).toList();
    List<ScoreKey> cited = shown.isEmpty() ? Unlisted.cited(challenge.keys(), unlisted) : shown;
    return new Challenge(challenge.id(), challenge.kind(), title, HELD, cited);
  }

  RuleOutcome outcome(RuleOutcome outcome) {
    if (!silenced.contains(name(outcome.rule(), outcome))) {
      return outcome;
    }
    return new RuleOutcome(
        outcome.rule(),
        outcome.title(),
        outcome.subject(),
        RuleState.WATCH,
        outcome.checks().stream().map(this::check).toList(),
        HELD,
        Optional.empty());
  }

  /** A recommendation says that its rule fired. */
  boolean mayShow(Recommendation recommendation) {
    return !rests(recommendation.evidence())
        && !silenced.contains(recommendation.rule() + "@" + recommendation.subject());
  }

  /** What has no key may count members, of which one is held back. */
  private ConditionCheck check(ConditionCheck check) {
    if (!rests(check) && check.key().isPresent()) {
      return check;
    }
    return new ConditionCheck(
        HELD,
        check.key().map(key -> Unlisted.cited(key, unlisted)),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Met.UNKNOWN);
  }

  private boolean rests(ConditionCheck check) {
    return check.key().filter(held::contains).isPresent();
  }

  private boolean rests(Collection<ScoreKey> keys) {
    return keys.stream().anyMatch(held::contains);
  }
}
