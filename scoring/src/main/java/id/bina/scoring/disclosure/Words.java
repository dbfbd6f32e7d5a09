package id.bina.scoring.disclosure;

import id.bina.core.Text;
import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.Recommendation;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.RuleOutcome;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Takes the figures out of the words that rest on a suppressed score. */
final class Words {
  private static final Text HELD =
      Text.of("tidak ditampilkan: kelompok terlalu kecil", "not shown: the group is too small");

  private final Set<ScoreKey> held;

  Words(Set<ScoreKey> held) {
    this.held = new TreeSet<>(held);
  }

  Claim claim(Claim claim) {
    if (!rests(claim.keys())) {
      return claim;
    }
    return claim.toBuilder().wording(HELD).because(HELD).build();
  }

  Challenge challenge(Challenge challenge) {
    if (!rests(challenge.keys())) {
      return challenge;
    }
    return new Challenge(
        challenge.id(), challenge.kind(), challenge.title(), HELD, challenge.keys());
  }

  RuleOutcome outcome(RuleOutcome outcome) {
    boolean rests = outcome.checks().stream().anyMatch(this::rests);
    if (!rests) {
      return outcome;
    }
    return new RuleOutcome(
        outcome.rule(),
        outcome.title(),
        outcome.subject(),
        outcome.state(),
        outcome.checks().stream().map(this::check).toList(),
        HELD,
        outcome.blockedBy());
  }

  Recommendation recommendation(Recommendation recommendation) {
    if (!rests(recommendation.evidence())) {
      return recommendation;
    }
    return recommendation.toBuilder().condition(HELD).cause(HELD).effect(HELD).build();
  }

  private ConditionCheck check(ConditionCheck check) {
    if (!rests(check)) {
      return check;
    }
    return new ConditionCheck(
        HELD,
        check.key(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        check.met());
  }

  private boolean rests(ConditionCheck check) {
    return check.key().filter(held::contains).isPresent();
  }

  private boolean rests(Collection<ScoreKey> keys) {
    return keys.stream().anyMatch(held::contains);
  }
}
