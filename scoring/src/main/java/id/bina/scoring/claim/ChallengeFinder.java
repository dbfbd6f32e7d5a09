package id.bina.scoring.claim;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeId;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Claim;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers the challenges of a programme: what the documents call one and the scores can speak to,
 * what a rule found, and what weakens the evidence. Each cites at least one score.
 *
 * <p>An empty list is a valid answer.
 */
public final class ChallengeFinder {
  private ChallengeFinder() {}

  /**
   * Finds the challenges, in the order: stated, found by rules, weaknesses of the evidence.
   *
   * @param setting the setting, with the assertions
   * @param claims the claims judged
   * @param outcomes the outcomes of the rules
   * @param scores all scores
   * @return the challenges
   */
  public static List<Challenge> find(
      Setting setting, List<Claim> claims, List<RuleOutcome> outcomes, List<Score> scores) {
    List<Challenge> challenges = new ArrayList<>();
    stated(setting, claims, challenges);
    for (RuleOutcome outcome : outcomes) {
      if (outcome.state() == RuleState.FIRED || outcome.state() == RuleState.WATCH) {
        byRule(outcome, challenges);
      }
    }
    weaknesses(scores, challenges);
    return List.copyOf(challenges);
  }

  private static void stated(Setting setting, List<Claim> claims, List<Challenge> challenges) {
    Set<String> stated = new TreeSet<>();
    for (Assertion assertion : setting.assertions()) {
      if (assertion.kind().equals(AssertionKind.CHALLENGE)) {
        stated.add(assertion.id().value());
      }
    }
    for (Claim claim : claims) {
      boolean isStated = claim.assertion().filter(id -> stated.contains(id.value())).isPresent();
      if (isStated && claim.keys().stream().anyMatch(key -> !topic(key).equals("claim"))) {
        challenges.add(
            new Challenge(
                ChallengeId.of("stated:" + claim.id().value()),
                kind(claim.keys()),
                claim.statement(),
                because(claim),
                claim.keys()));
      }
    }
  }

  private static Text because(Claim claim) {
    if (claim.grade() == EvidenceGrade.E0) {
      return claim.because();
    }
    return Text.of(
        claim.wording().in("id") + " (" + claim.grade() + ")",
        claim.wording().in("en") + " (" + claim.grade() + ")");
  }

  private static void byRule(RuleOutcome outcome, List<Challenge> challenges) {
    List<ScoreKey> keys =
        outcome.checks().stream()
            .map(ConditionCheck::key)
            .flatMap(key -> key.stream())
            .distinct()
            .toList();
    boolean aboutClaims = keys.stream().allMatch(key -> topic(key).equals("claim"));
    if (!aboutClaims) {
      challenges.add(
          new Challenge(
              ChallengeId.of(outcome.rule().value() + "@" + outcome.subject().id()),
              kind(keys),
              outcome.title(),
              outcome.because(),
              keys));
    }
  }

  /** The theme, by what the first score cited is about. */
  private static ChallengeKind kind(List<ScoreKey> keys) {
    String measure = keys.get(0).measure().value();
    if (measure.equals("transfer.opportunity")) {
      return ChallengeKind.OPPORTUNITY;
    }
    return switch (topic(keys.get(0))) {
      case "transfer", "support" -> ChallengeKind.SUPPORT;
      case "learning" -> ChallengeKind.LEARNING;
      case "cost" -> ChallengeKind.BUDGET;
      case "coverage", "response" -> ChallengeKind.COVERAGE;
      case "claim" -> ChallengeKind.EVIDENCE;
      default -> ChallengeKind.OTHER;
    };
  }

  private static String topic(ScoreKey key) {
    String id = key.measure().value();
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static void weaknesses(List<Score> scores, List<Challenge> challenges) {
    Map<String, Weakness> titles = new TreeMap<>();
    Map<String, List<ScoreKey>> keys = new TreeMap<>();
    for (Score score : scores) {
      if (score instanceof Score.Measured measured) {
        for (Weakness weakness : measured.quality().weaknesses()) {
          titles.put(weakness.code(), weakness);
          keys.computeIfAbsent(weakness.code(), code -> new ArrayList<>()).add(measured.key());
        }
      }
    }
    for (Weakness weakness : titles.values()) {
      List<ScoreKey> cited = keys.getOrDefault(weakness.code(), List.of());
      challenges.add(
          new Challenge(
              ChallengeId.of("evidence:" + weakness.code()),
              ChallengeKind.EVIDENCE,
              weakness.title(),
              Text.of(
                  "mengurangi tingkat bukti " + cited.size() + " ukuran",
                  "lowers the evidence grade of " + cited.size() + " scores"),
              cited));
    }
  }
}
